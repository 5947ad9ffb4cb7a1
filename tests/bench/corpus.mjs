// @ts-check
// The drafts on which the WebAssembly build is measured: as those of crate/engine/benches/engine.rs.
import { readFileSync } from "node:fs";

/** @returns {{ shorts: string[], long: string }} drafts of about 280 characters, and a long text of posts */
export function corpus() {
  const posts = ["nl", "no", "en"].map((language) => {
    const lines = readFileSync(new URL(`../corpus/${language}-train.jsonl`, import.meta.url), "utf8");
    return lines
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => /** @type {{ text: string }} */ (JSON.parse(line)).text);
  });
  const shorts = posts.flatMap((texts) =>
    texts.filter(({ length }) => length >= 260 && length <= 300).slice(0, 8),
  );
  const long = Array.from({ length: 900 }, (_, at) => {
    const texts = posts[at % 3] ?? [];
    return texts[Math.floor(at / 3) % texts.length];
  }).join("\n");
  return { shorts, long };
}
