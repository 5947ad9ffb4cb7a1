// Which host belongs to which imitated site.

export type SiteName = "x" | "facebook" | "linkedin" | "instagram" | "practice";

/** The pages' own hosts: what the shipped manifest matches, and the practice page beside them. */
export const pageHosts: Readonly<Record<string, SiteName>> = {
  "x.com": "x",
  "www.facebook.com": "facebook",
  "www.linkedin.com": "linkedin",
  "www.instagram.com": "instagram",
  "practice.test": "practice",
};

/** Where LinkedIn's pages take their scripts and styles from; its policy names no nonce. */
export const staticHost = "static.licdn.com";

export const allHosts: readonly string[] = [...Object.keys(pageHosts), staticHost];
