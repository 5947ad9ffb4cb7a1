import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import en from "./en.json";
import nb from "./nb.json";
import nl from "./nl.json";
import nn from "./nn.json";
import { sayFrom, speak, type Table } from "./strings.ts";

const english: Record<string, string> = en;
const others: Record<string, Record<string, string>> = { nb, nl, nn };

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

for (const [language, table] of Object.entries(others)) {
  test(`${language} has exactly the keys of en, none of them empty`, () => {
    assert.deepEqual(Object.keys(table).sort(), Object.keys(english).sort());
    for (const [key, text] of Object.entries(table)) assert.ok(text.trim(), key);
  });

  test(`${language} has the placeholders of en`, () => {
    for (const [key, text] of Object.entries(english)) {
      assert.deepEqual(placeholders(table[key] ?? ""), placeholders(text), key);
    }
  });
}

test("bokmål and nynorsk are two languages: few longer texts are the same", () => {
  const long = Object.entries(nb).filter(([, text]) => text.length > 40);
  const same = long.filter(([key, text]) => others.nn?.[key] === text).map(([key]) => key);
  assert.ok(same.length <= long.length * 0.05, `the same in both: ${same.join(", ")}`);
});

test("placeholders are filled, unknown ones stay, a value is not read again", () => {
  const table = { a: "{x} and {y}", "b.one": "{n} thing", "b.other": "{n} things" } as unknown as Table;
  const say = sayFrom(table, "en") as unknown as {
    (key: string, values?: Record<string, string | number>): string;
    count(stem: string, n: number): string;
  };
  assert.equal(say("a", { x: "{y}", y: 2 }), "{y} and 2");
  assert.equal(say("a", { x: 1 }), "1 and {y}");
  assert.equal(say("missing"), "missing");
  assert.equal(say.count("b", 1), "1 thing");
  assert.equal(say.count("b", 0), "0 things");
});

test("each language speaks its own words", () => {
  assert.equal(speak("nl")("popup.options"), "Instellingen");
  assert.equal(speak("nn")("popup.options"), "Innstillingar");
});

test("every problem that the engine can name has words", () => {
  const engine = readFileSync("crate/engine/data/messages/en.toml", "utf8");
  const [, problems = ""] = /^\[problem\]\n([^[]*)/m.exec(engine) ?? [];
  const codes = [...problems.matchAll(/^([a-z-]+) *=/gm)].map(([, code]) => `problem.${code}`);
  assert.ok(codes.length > 10);
  assert.deepEqual(
    codes.filter((key) => !(key in english)),
    [],
  );
});
