// Where the extension's scripts begin, as paths in extension/.
export const CONTENT = "content/main.ts";
export const BACKGROUND = "background/main.ts";
export const PAGES = ["popup/popup.ts", "options/options.ts", "welcome/welcome.ts"];
