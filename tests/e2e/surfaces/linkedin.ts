import type { Page } from "puppeteer-core";
import { click, type Surface } from "./surface";

const feed = "https://www.linkedin.com/feed/";
const start = "[aria-label='Start a post']";
const tiptap = { editorKind: "tiptap", mentions: true } as const;
const quill = { editorKind: "quill", mentions: false, kind: "post", sendKey: null } as const;
const nativeDialog = {
  ...tiptap,
  kind: "post",
  editor: "dialog[open] [componentkey=ShareBox_textEditor]",
  sendKey: null,
} as const;
const frame = {
  ...quill,
  open: (page: Page) => click(page, start),
  frame: (page: Page) => page.waitForFrame((candidate) => candidate.url().includes("/preload/")),
  editor: ".share-box-v2__modal .ql-editor",
  submit: ".share-actions__primary-action",
  publishes: "linkedin:post-frame",
} as const;
const message = { kind: "dm", editorKind: "plain", mentions: false, publishes: "linkedin:message" } as const;

export const linkedinSurfaces: readonly Surface[] = [
  {
    ...nativeDialog,
    name: "linkedin:post",
    url: feed,
    open: (page) => click(page, start),
    submit: "dialog[open] button:last-of-type",
    publishes: "linkedin:post",
  },
  {
    ...nativeDialog,
    name: "linkedin:edit",
    url: feed,
    open: (page) => click(page, "[aria-label='Edit post']"),
    submit: "dialog[open] button:last-of-type",
    publishes: "linkedin:edit",
    prefilled: "Our new chairs are here.",
  },
  {
    ...tiptap,
    name: "linkedin:post-bare",
    kind: "post",
    url: "https://www.linkedin.com/sharing/compose?box=bare",
    editor: "#root > .column:first-child [componentkey=ShareBox_textEditor]",
    submit: "#root > .column:first-child > button:last-of-type",
    sendKey: null,
    publishes: "linkedin:post",
  },
  {
    ...quill,
    name: "linkedin:post-old",
    url: "https://www.linkedin.com/preload/sharebox/?box=old",
    editor: ">>> .share-box-v2__modal .ql-editor",
    submit: ">>> .share-actions__primary-action",
    publishes: "linkedin:post-old",
  },
  { ...frame, name: "linkedin:post-frame", url: `${feed}?box=frame` },
  // Quill 2 loses its caret inside a shadow root, so its place is the frame.
  { ...frame, name: "linkedin:post-frame-quill2", url: `${feed}?box=frame&ql=2` },
  {
    name: "linkedin:company",
    kind: "post",
    editorKind: "plain",
    url: "https://www.linkedin.com/company/1/admin/page-posts/published/",
    editor: ".mask [role=dialog] [role=textbox]",
    submit: ".mask [role=dialog] button:last-of-type",
    sendKey: null,
    publishes: "linkedin:company",
    mentions: false,
  },
  {
    ...tiptap,
    name: "linkedin:comment",
    kind: "reply",
    url: feed,
    open: (page) => click(page, "button:has(svg#comment-small)"),
    editor: "[componentkey^='commentBox-1'] .ProseMirror",
    submit: "[componentkey^='commentButtonSection-1'] button",
    sendKey: "Control+Enter",
    publishes: "linkedin:comment",
  },
  {
    ...tiptap,
    name: "linkedin:reply",
    kind: "reply",
    url: feed,
    open: (page) => click(page, "[componentkey^=replaceableComment_] > button[aria-label='Reply Bea Clark']"),
    editor: "[componentkey^='commentBox-reply'] .ProseMirror",
    submit: "[componentkey^='commentButtonSection-reply'] button",
    sendKey: "Control+Enter",
    publishes: "linkedin:reply",
  },
  {
    ...message,
    name: "linkedin:message-button",
    url: "https://www.linkedin.com/messaging/thread/1/?send=button",
    editor: ".msg-form__contenteditable",
    submit: ".msg-form__send-button",
    sendKey: null,
  },
  {
    ...message,
    name: "linkedin:message-enter",
    url: "https://www.linkedin.com/messaging/thread/1/?send=enter",
    editor: ".msg-form__contenteditable",
    submit: null,
    sendKey: "Enter",
  },
  {
    ...message,
    name: "linkedin:message-bubble",
    url: `${feed}?bubble=1&send=enter`,
    editor: ">>> .msg-form__contenteditable",
    submit: null,
    sendKey: "Enter",
  },
];
