// Every look a page can have: four languages, light and dark.
export const LANGUAGES = ["en", "nl", "nb", "nn"];
export const SCHEMES = ["light", "dark"];
export const LOOKS = LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme })));
