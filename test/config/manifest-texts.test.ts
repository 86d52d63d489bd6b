import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

type Texts = Readonly<Record<string, string>>;

const MANIFEST = JSON.parse(readFileSync('package.json', 'utf8'));
const ENGLISH: Texts = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const GERMAN: Texts = JSON.parse(readFileSync('package.nls.de.json', 'utf8'));

/** What the manifest shows to people, by the names that VS Code has for it. */
const SHOWN =
  /^(title|name|contents|description|altText|markdownDescription|markdownEnumDescriptions|enumDescriptions)$/;

/** The same in every language. */
const PRODUCT = 'Source Check';

const KEY = /^%(.+)%$/;

const IN_WALKTHROUGH = /^walkthrough\./;
const STEP_TITLE = /^walkthrough\.start\.\w+\.title$/;

/** In characters: longer ones are cut off while their step is closed. */
const LONGEST_STEP_TITLE = 34;

/** In characters: three lines, behind which it is cut off. */
const LONGEST_WALKTHROUGH_DESCRIPTION = 84;

describe('the texts of the manifest', () => {
  const shown = shownIn({ description: MANIFEST.description, contributes: MANIFEST.contributes });

  it('stand in files of their own, all but the name of the product', () => {
    assert.ok(shown.length > 100);
    assert.deepEqual(
      shown.filter((text) => text !== PRODUCT && !KEY.test(text)),
      [],
    );
  });

  it('are those that the manifest asks for, neither more nor fewer', () => {
    const asked = shown.flatMap((text) => KEY.exec(text)?.[1] ?? []);
    assert.deepEqual(sorted(new Set(asked)), sorted(Object.keys(ENGLISH)));
  });

  it('are there in German, in the same order', () => {
    assert.deepEqual(Object.keys(GERMAN), Object.keys(ENGLISH));
  });

  it('have no marks in the walkthrough that the editor would show as they are', () => {
    const steps = [ENGLISH, GERMAN].flatMap((texts) =>
      Object.entries(texts).filter(([key]) => IN_WALKTHROUGH.test(key)),
    );
    assert.ok(steps.length > 20);
    for (const [key, text] of steps) assert.doesNotMatch(text, /[`*]/, key);
  });

  it('have a description of the walkthrough and titles of its steps that fit beside the pictures', () => {
    for (const texts of [ENGLISH, GERMAN]) {
      const { length = 0 } = texts['walkthrough.start.description'] ?? '';
      assert.ok(length > 0 && length <= LONGEST_WALKTHROUGH_DESCRIPTION);
    }
    const titles = [ENGLISH, GERMAN].flatMap((texts) => Object.entries(texts).filter(([key]) => STEP_TITLE.test(key)));
    assert.equal(titles.length, 8);
    for (const [key, title] of titles) assert.ok(title.length <= LONGEST_STEP_TITLE, `${key}: ${title}`);
  });

  it('say that nothing is sent, in the description, in the walkthrough and in the settings', () => {
    const promises = { description: /telemetr/i, start: /machine|Rechner/, enable: /telemetr/i };
    for (const texts of [ENGLISH, GERMAN]) {
      assert.match(texts['extension.description'] ?? '', promises.description);
      assert.match(texts['walkthrough.start.description'] ?? '', promises.start);
      assert.match(texts['setting.enable.description'] ?? '', promises.enable);
    }
    assert.match(readFileSync('README.md', 'utf8'), /there is no telemetry/);
  });

  for (const [key, english] of Object.entries(ENGLISH)) {
    it(`say the same in every language: ${key}`, () => {
      const german = GERMAN[key] ?? '';
      assert.deepEqual(commandsIn(german), commandsIn(english));
      assert.deepEqual(codeIn(german), codeIn(english));
      assert.equal(endOf(german), endOf(english));
      assert.notEqual(german.trim(), '');
    });
  }
});

/** Everything under the names of things that are shown, wherever it stands. */
function shownIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(SHOWN.test(name) ? wordsOf(inner) : []),
    ...shownIn(inner),
  ]);
}

function wordsOf(value: unknown): string[] {
  return [value].flat().filter((word) => typeof word === 'string');
}

function commandsIn(text: string): string[] {
  return [...text.matchAll(/\(command:([^)]+)\)/g)].map(([, command = '']) => command);
}

/** The mark that a text ends with, if it ends with one. */
function endOf(text: string): string | undefined {
  return /\P{L}$/u.exec(text)?.[0];
}

/** Names of settings, rules and choices, and patterns, which are the same in every language. */
function codeIn(text: string): string[] {
  return [...text.matchAll(/`[^`]+`/g)].map(([code]) => code).sort();
}

function sorted(words: Iterable<string>): string[] {
  return [...words].sort();
}
