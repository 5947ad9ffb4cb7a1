/** Answers what popup, options page and content scripts ask. */
import type { Answered, Asked, Request, RequestName } from "../shared/protocol.ts";
import { contentState } from "./content-state.ts";
import { anonymous, readRules, review, reviewUnder } from "./engine.ts";
import { house, keepRules, onHouseChange } from "./house.ts";
import { policy } from "./policy.ts";
import { change, onPersonalChange, personal } from "./settings.ts";
import { activeTab, tell, tellAll } from "./tabs.ts";

type Handlers = { [N in RequestName]: (asked: Asked<N>) => Promise<Answered<N>> };

const handlers: Handlers = {
  async tab() {
    const tab = await activeTab();
    if (tab === null) return { site: null, draft: null };
    const [site, draft] = await Promise.all([tell(tab, "site", {}, 0), tell(tab, "report", {})]);
    return { site: site ?? null, draft: draft ?? null };
  },
  check: ({ draft }) => review(draft),
  anonymous: ({ draft }) => anonymous(draft),
  jump: (asked) => tellActive("jump", asked),
  apply: (asked) => tellActive("apply", asked),
  answer: (asked) => tellActive("answer", asked),
  settings: () => personal(),
  change: (asked) => change(asked.change),
  async house() {
    await policy.refresh();
    return house();
  },
  readRules: ({ text }) => readRules(text),
  async setRules({ rules }) {
    const faults = rules === null ? [] : (await readRules(JSON.stringify(rules))).problems;
    return faults.every(({ mild }) => mild) ? keepRules(rules) : house();
  },
  tryRules: ({ rules, draft }) => reviewUnder(rules, draft),
};

async function tellActive<N extends "jump" | "apply" | "answer">(name: N, asked: Asked<N>): Promise<boolean> {
  const tab = await activeTab();
  return tab !== null && (await tell(tab, name, asked)) === true;
}

chrome.runtime.onMessage.addListener((message: Request, sender, respond) => {
  if (sender.id !== chrome.runtime.id || !(message.request in handlers)) return false;
  const handle = handlers[message.request] as (asked: Request["ask"]) => Promise<unknown>;
  handle(message.ask).then(respond, () => respond(null));
  // The answer comes later.
  return true;
});

onPersonalChange(({ engine }) => void tellContent(engine));
onHouseChange(() => void tellContent(true));

async function tellContent(recheck: boolean): Promise<void> {
  await tellAll("state", { state: await contentState() });
  if (recheck) await tellAll("recheck", {});
}
