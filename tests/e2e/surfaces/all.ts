import { facebookSurfaces } from "./facebook";
import { instagramSurfaces } from "./instagram";
import { linkedinSurfaces } from "./linkedin";
import type { Surface } from "./surface";
import { xSurfaces } from "./x";

export const allSurfaces: readonly Surface[] = [
  ...xSurfaces,
  ...facebookSurfaces,
  ...linkedinSurfaces,
  ...instagramSurfaces,
];

export function surface(name: string): Surface {
  const found = allSurfaces.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no such surface: ${name}`);
  return found;
}

/** Where the guidelines' examples are tried one by one: the post box and the reply box of every site. */
export const mainSurfaces: readonly Surface[] = [
  "x:post",
  "x:reply",
  "facebook:post",
  "facebook:comment",
  "linkedin:post",
  "linkedin:post-old",
  "linkedin:comment",
  "instagram:caption",
  "instagram:comment",
].map(surface);
