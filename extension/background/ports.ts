/** The ports: drafts come in, reviews go out. */
import { type FromContent, PORT, type ToContent } from "../shared/protocol.ts";
import { contentState } from "./content-state.ts";
import { review, warm } from "./engine.ts";
import { showBadge } from "./toolbar.ts";

chrome.runtime.onConnect.addListener((port) => {
  if (port.name !== PORT || port.sender?.id !== chrome.runtime.id) return;
  const tab = port.sender.tab?.id;
  let open = true;
  const say = (message: ToContent) => {
    // The page may have gone while the engine was at work.
    if (open) port.postMessage(message);
  };

  port.onDisconnect.addListener(() => {
    open = false;
    // Reading it tells the browser that a page in the back/forward cache is no error.
    void chrome.runtime.lastError;
  });
  port.onMessage.addListener((message: FromContent) => {
    void answer(message, tab, say);
  });
  void contentState().then((state) => say({ type: "state", state }));
});

async function answer(
  message: FromContent,
  tab: number | undefined,
  say: (message: ToContent) => void,
): Promise<void> {
  switch (message.type) {
    case "warm":
      await warm().catch(() => undefined);
      return;
    case "check": {
      const { composer, version, draft } = message;
      const result = await review(draft);
      say(
        result === null
          ? { type: "failed", composer, version }
          : { type: "review", composer, version, review: result },
      );
      return;
    }
    case "badge":
      if (tab !== undefined) await showBadge(tab, message.badge);
  }
}
