/** A language of the interface. */
export type Locale = "nl" | "nb" | "nn" | "en";
