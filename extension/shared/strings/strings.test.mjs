import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { build } from 'esbuild';

const LANGUAGES = ['en', 'nl', 'nb', 'nn'];

const tables = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async (language) => [
      language,
      JSON.parse(await readFile(new URL(`./${language}.json`, import.meta.url), 'utf8')),
    ]),
  ),
);

async function loadStrings() {
  const { outputFiles } = await build({
    entryPoints: [new URL('./strings.ts', import.meta.url).pathname],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const strings = await loadStrings();

const placeholders = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

for (const language of LANGUAGES.slice(1)) {
  test(`${language} has exactly the keys of en, none of them empty`, () => {
    assert.deepEqual(Object.keys(tables[language]).sort(), Object.keys(tables.en).sort());
    for (const [key, text] of Object.entries(tables[language])) assert.ok(text.trim(), key);
  });

  test(`${language} has the placeholders of en`, () => {
    for (const [key, text] of Object.entries(tables.en)) {
      assert.deepEqual(placeholders(tables[language][key] ?? ''), placeholders(text), key);
    }
  });
}

test('bokmål and nynorsk are two languages: few longer texts are the same', () => {
  const long = Object.keys(tables.nb).filter((key) => tables.nb[key].length > 40);
  const same = long.filter((key) => tables.nb[key] === tables.nn[key]);
  assert.ok(same.length <= long.length * 0.05, `the same in both: ${same.join(', ')}`);
});

test('what is counted has a form for one and for other', () => {
  for (const key of Object.keys(tables.en)) {
    if (key.endsWith('.one')) assert.ok(key.replace(/\.one$/, '.other') in tables.en, key);
  }
});

test('the language follows the choice, else the browser', () => {
  const { pickLocale } = strings;
  assert.equal(pickLocale('nn', ['nl']), 'nn');
  assert.equal(pickLocale('auto', ['nl-BE', 'en']), 'nl');
  assert.equal(pickLocale('auto', ['no']), 'nb');
  assert.equal(pickLocale('auto', ['nn-NO', 'nb']), 'nn');
  assert.equal(pickLocale('auto', ['sv', 'nb-NO']), 'nb');
  assert.equal(pickLocale('auto', ['de', 'fr']), 'en');
  assert.equal(pickLocale('auto', []), 'en');
});

test('placeholders are filled, unknown ones stay, a value is not read again', () => {
  const say = strings.sayFrom({ a: '{x} and {y}', 'b.one': '{n} thing', 'b.other': '{n} things' }, 'en');
  assert.equal(say('a', { x: '{y}', y: 2 }), '{y} and 2');
  assert.equal(say('a', { x: 1 }), '1 and {y}');
  assert.equal(say('missing'), 'missing');
  assert.equal(say.count('b', 1), '1 thing');
  assert.equal(say.count('b', 0), '0 things');
});

test('a content script gets only what it asks for', () => {
  const part = strings.tableFor('nl', ['severity.']);
  assert.ok(Object.keys(part).length >= 3);
  assert.ok(Object.keys(part).every((key) => key.startsWith('severity.')));
});
