// The extension's own English words, by key: the tests follow when a sentence is rewritten.
import english from "../../../extension/shared/strings/en.json";

export function words(key: keyof typeof english): string {
  return english[key];
}
