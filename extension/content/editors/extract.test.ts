import assert from "node:assert/strict";
import { test } from "node:test";
import { Window } from "happy-dom";

const window = new Window();
for (const name of ["Element", "Text", "document"] as const) {
  Object.defineProperty(globalThis, name, { value: window[name] });
}
// After the globals that they ask for.
const { extract, PARAGRAPHS, rangeOf } = await import("./extract.ts");

function reading(html: string, layout = PARAGRAPHS) {
  const root = document.createElement("div");
  root.innerHTML = html;
  return extract(root, layout);
}

/** Editors as they render, and the text that their sites post. */
const cases: [name: string, html: string, text: string][] = [
  ["paragraphs are lines", "<p>one</p><p>two</p>", "one\ntwo"],
  ["an empty paragraph is an empty line", "<p>one</p><p><br></p><p>two</p>", "one\n\ntwo"],
  ["an empty editor has no text", "<p><br></p>", ""],
  ["a break within a line", "<p>one<br>two</p>", "one\ntwo"],
  ["a break that only keeps the line high", "<p>one<br></p><p>two</p>", "one\ntwo"],
  [
    "a break typed at the end, and its filler",
    '<p>one<br><br class="ProseMirror-trailingBreak"></p>',
    "one\n",
  ],
  ["words in pieces", "<p>one <strong>t</strong>wo</p>", "one two"],
  ["an emoji as a picture", '<p>hi <img alt="😀"> you</p>', "hi 😀 you"],
  ["a mention that cannot be edited", '<p>hi <span contenteditable="false">@Anna</span>!</p>', "hi @Anna!"],
  [
    "helpers are no text",
    '<p>a<img class="ProseMirror-separator" alt="x"><span aria-hidden="true">b</span></p>',
    "a",
  ],
  ["loose words before blocks", "one<div>two</div><div>three</div>", "one\ntwo\nthree"],
  ["lists", "<ul><li>one</li><li>two</li></ul><p>three</p>", "one\ntwo\nthree"],
];

for (const [name, html, text] of cases) test(name, () => assert.equal(reading(html).text, text));

test("Draft: one line per block, whatever lies around it", () => {
  const block = (text: string) =>
    `<div data-block="true"><div><span data-offset-key="k"><span data-text="true">${text}</span></span></div></div>`;
  const empty = '<div data-block="true"><div><span><br data-text="true"></span></div></div>';
  const html = `<div data-contents="true">${block("one")}${empty}${block("two")}</div>`;
  assert.equal(reading(html, { blocks: "[data-block=true]" }).text, "one\n\ntwo");
});

test("each stretch leads back to its own words", () => {
  const read = reading('<p>Traff <b>Kari</b> Nord<i>mann</i></p><p>i <img alt="🏥"> dag</p>');
  assert.equal(read.text, "Traff Kari Nordmann\ni 🏥 dag");
  for (const words of ["Traff", "Kari Nordmann", "mann", "dag"]) {
    const start = read.text.indexOf(words);
    assert.equal(rangeOf(read, start, start + words.length)?.toString(), words);
  }
  const start = read.text.indexOf("🏥");
  const range = rangeOf(read, start, start + 2);
  assert.equal(range?.startContainer, range?.endContainer);
  assert.equal(range?.collapsed, false);
});

test("a stretch outside the text is nowhere", () => {
  const read = reading("<p>one</p>");
  assert.equal(rangeOf(read, 3, 5), null);
  assert.equal(rangeOf(read, 1, 1), null);
});
