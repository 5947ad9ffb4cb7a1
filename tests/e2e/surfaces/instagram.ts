import type { Page } from "puppeteer-core";
import { click, type Surface } from "./surface";

const home = "https://www.instagram.com/";
const lexical = { editorKind: "lexical", mentions: true } as const;
const article = {
  emoji: "article form [role=button]:has(svg[aria-label=Emoji])",
  editor: "article form [role=textbox]",
  submit: "article form [role=button]:last-of-type",
  sendKey: "Enter",
} as const;

/** Through the three screens of the dialog, as a person goes. */
async function createPost(page: Page): Promise<void> {
  await click(page, "[role=button]:has(svg[aria-label='New post'])");
  await click(page, ".mask [role=dialog] button");
  await click(page, ".mask [role=dialog][aria-label=Crop] .dialog-header > [role=button]:last-child");
  await click(page, ".mask [role=dialog][aria-label=Edit] .dialog-header > [role=button]:last-child");
}

export const instagramSurfaces: readonly Surface[] = [
  {
    ...lexical,
    name: "instagram:caption",
    emoji: ".mask [role=dialog] [role=button]:has(svg[aria-label=Emoji])",
    kind: "post",
    url: home,
    open: createPost,
    editor: ".mask [role=dialog] [role=textbox]",
    submit: ".mask .dialog-header > [role=button]:last-child",
    sendKey: null,
    publishes: "instagram:caption",
  },
  {
    ...lexical,
    name: "instagram:edit",
    kind: "post",
    url: `${home}p/abc/`,
    open: (page) => click(page, "article header [role=button]"),
    editor: ".mask [role=dialog] [role=textbox]",
    submit: ".mask .dialog-header > [role=button]:last-child",
    sendKey: null,
    publishes: "instagram:edit",
    prefilled: "Tulips.",
  },
  {
    ...lexical,
    ...article,
    name: "instagram:comment",
    kind: "reply",
    url: `${home}p/abc/`,
    publishes: "instagram:comment",
  },
  {
    ...lexical,
    ...article,
    name: "instagram:reply",
    kind: "reply",
    url: `${home}p/abc/`,
    open: (page) => click(page, "article li [role=button]"),
    publishes: "instagram:reply",
    prefilled: "@beaclark ",
  },
  {
    ...article,
    name: "instagram:comment-textarea",
    kind: "reply",
    editorKind: "textarea",
    url: `${home}p/abc/?comment=textarea`,
    editor: "article form textarea",
    publishes: "instagram:comment",
    mentions: false,
  },
  {
    ...lexical,
    name: "instagram:direct",
    kind: "dm",
    url: `${home}direct/t/1/`,
    editor: "[role=main] [role=textbox]",
    submit: "[role=main] > div:last-child > [role=button]",
    sendKey: "Enter",
    publishes: "instagram:direct",
  },
  {
    name: "instagram:story-reply",
    kind: "reply",
    editorKind: "textarea",
    url: `${home}stories/annavisser/1/`,
    editor: "section textarea",
    submit: "section [role=button]",
    sendKey: "Enter",
    publishes: "instagram:story-reply",
    mentions: false,
  },
];
