import { click, type Surface } from "./surface";

const editable = "[data-testid=tweetTextarea_0][contenteditable=true]";
const emoji = "[aria-label='Add emoji']";
const dialog = {
  emoji: `[role=dialog] ${emoji}`,
  editor: `[role=dialog] ${editable}`,
  submit: "[role=dialog] [data-testid^=tweetButton]",
};
const column = {
  emoji: `[data-testid=primaryColumn] ${emoji}`,
  editor: `[data-testid=primaryColumn] ${editable}`,
  submit: "[data-testid=primaryColumn] [data-testid^=tweetButton]",
};
const draft = { editorKind: "draft", sendKey: "Control+Enter", mentions: true } as const;

export const xSurfaces: readonly Surface[] = [
  {
    ...draft,
    ...dialog,
    name: "x:post",
    kind: "post",
    url: "https://x.com/compose/post",
    publishes: "x:post",
  },
  { ...draft, ...column, name: "x:home", kind: "post", url: "https://x.com/home", publishes: "x:home" },
  {
    ...draft,
    ...column,
    name: "x:reply",
    kind: "reply",
    url: "https://x.com/annavisser/status/101",
    publishes: "x:reply",
  },
  {
    ...draft,
    ...dialog,
    name: "x:reply-dialog",
    kind: "reply",
    url: "https://x.com/home",
    open: (page) => click(page, "article [data-testid=reply]"),
    publishes: "x:reply",
  },
  {
    ...draft,
    ...dialog,
    name: "x:edit",
    kind: "post",
    url: "https://x.com/compose/post?edit=1",
    publishes: "x:post",
    prefilled: "Good morning, everyone. Which book helped you most this year?",
  },
  {
    name: "x:chat",
    kind: "dm",
    editorKind: "textarea",
    url: "https://x.com/i/chat/1",
    editor: "[data-testid=dm-composer-textarea]",
    submit: "[data-testid=dm-composer-send-button]",
    sendKey: "Enter",
    publishes: "x:chat",
    mentions: false,
  },
  {
    name: "x:messages",
    kind: "dm",
    editorKind: "draft",
    url: "https://x.com/messages/1",
    editor: "[data-testid=dmComposerTextInput]",
    submit: "[data-testid=dmComposerSendButton]",
    sendKey: "Enter",
    publishes: "x:messages",
    mentions: true,
  },
];
