import { click, type Surface } from "./surface";

const home = "https://www.facebook.com/";
const start = "[role=region] [role=button]";
const dialogEditor = ".mask [role=dialog] [role=textbox]";
const lexical = { editorKind: "lexical", mentions: true } as const;
const postDialog = {
  ...lexical,
  emoji: ".mask [role=dialog] form [role=button][aria-label=Emoji]",
  kind: "post",
  editor: dialogEditor,
  submit: '.mask [role=dialog] [role=button][aria-label="Post"]',
  sendKey: null,
} as const;

export const facebookSurfaces: readonly Surface[] = [
  {
    ...postDialog,
    name: "facebook:post",
    url: home,
    open: (page) => click(page, start),
    publishes: "facebook:post",
  },
  {
    ...postDialog,
    name: "facebook:group",
    url: `${home}groups/1/`,
    open: (page) => click(page, start),
    publishes: "facebook:group",
  },
  {
    ...postDialog,
    name: "facebook:edit",
    url: home,
    open: (page) => click(page, '[role=button][aria-label="Edit post"]'),
    submit: '.mask [role=dialog] [role=button][aria-label="Save"]',
    publishes: "facebook:edit",
    prefilled: "Good morning! The tulips are out.",
  },
  {
    ...postDialog,
    name: "facebook:share",
    url: home,
    open: (page) => click(page, '[role=button][aria-label="Share"]'),
    submit: '.mask [role=dialog] [role=button][aria-label="Share now"]',
    publishes: "facebook:share",
  },
  {
    ...lexical,
    name: "facebook:comment",
    emoji: "[role=main] > [role=article] > form [role=button][aria-label=Emoji]",
    kind: "reply",
    url: home,
    editor: "[role=main] > [role=article] > form [role=textbox]",
    submit: '#focused-state-composer-submit [role=button][aria-label="Comment"]',
    sendKey: "Enter",
    publishes: "facebook:comment",
  },
  {
    ...lexical,
    name: "facebook:reply",
    kind: "reply",
    url: `${home}annavisser/posts/1`,
    open: (page) => click(page, '[role=article][aria-label^="Comment by Bea"] [role=button]'),
    editor: '[role=article][aria-label^="Comment by Bea"] form [role=textbox]',
    submit: '#focused-state-composer-submit [role=button][aria-label="Comment"]',
    sendKey: "Enter",
    publishes: "facebook:reply",
  },
  {
    ...lexical,
    name: "facebook:chat",
    kind: "dm",
    url: `${home}messages/t/1`,
    editor: '[aria-label="Thread composer"] [role=textbox]',
    submit: '[aria-label="Thread composer"] [role=button]',
    sendKey: "Enter",
    publishes: "facebook:chat",
  },
  {
    name: "facebook:story",
    kind: "post",
    editorKind: "textarea",
    url: `${home}stories/create`,
    editor: "form textarea",
    submit: "form [role=button]",
    sendKey: null,
    publishes: "facebook:story",
    mentions: false,
  },
];

/** Writing and publishing are two screens in some accounts: `next` leads from the one to the other. */
export const twoStages: Surface & { next: string } = {
  ...postDialog,
  name: "facebook:two-stages",
  url: `${home}?stages=2`,
  open: (page) => click(page, start),
  next: '.mask [role=dialog] [role=button][aria-label="Next"]',
  publishes: "facebook:post",
};
