import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { callsWithoutText, englishBundle, shownTexts, sourcesWithTexts, textsIn } from './shown-texts.js';

type Texts = Readonly<Record<string, string>>;

const GERMAN: Texts = JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8'));

/** What the editor shows of an object, by the names that its API has for it. */
const SHOWN_PROPERTY =
  /\b(?:label|title|tooltip|placeholder|placeHolder|prompt|description|detail|openLabel|message)(?::| =) (['"`])(.*?)\1/g;
const SHOWN_MESSAGE = /\.(?:show(?:Information|Warning|Error)Message|setStatusBarMessage)\(\s*(['"`])(.*?)\1/g;
/** A word, rather than an icon, the place of something else, or marks. */
const WORD = /[A-Za-z]{2}/;
const ICON_OR_PLACE = /\$\([\w~-]+\)|\$\{.*\}/g;

describe('the texts that the sources show', () => {
  const texts = shownTexts();

  it('stand in the English bundle', () => {
    assert.ok(texts.length > 80);
    assert.equal(readFileSync('l10n/bundle.l10n.json', 'utf8'), englishBundle(), 'run “npm run generate”');
  });

  it('are there in German, in the same order, and nothing else is', () => {
    assert.deepEqual(Object.keys(GERMAN), texts);
  });

  for (const [english, german] of Object.entries(GERMAN)) {
    it(`have the same places in German: ${english}`, () => {
      assert.deepEqual(placesIn(german), placesIn(english));
      assert.equal(endOf(german), endOf(english));
      assert.doesNotMatch(german, /[“"][^„]*”/, 'German quotation marks');
    });
  }

  it('are written out where they are said, so that they can be translated', () => {
    const calls = sourcesWithTexts().flatMap((path) => callsWithoutText(readFileSync(path, 'utf8')));
    assert.deepEqual(calls, []);
  });

  for (const path of sourcesWithTexts().filter((source) => source.startsWith('src/extension'))) {
    it(`are all translated in ${path}`, () => assert.deepEqual(bareTexts(readFileSync(path, 'utf8')), []));
  }
});

describe('a source', () => {
  it('shows the texts that it asks a translation for', () => {
    assert.deepEqual(textsIn(`l10n.t('It\\'s {0}', 1) + l10n.t(\n  "Don't",\n)`), ["It's {0}", "Don't"]);
  });

  it('is told where its text is put together', () => {
    assert.deepEqual(callsWithoutText("l10n.t(text, 1); l10n.t('Text');"), ['l10n.t(text, 1)']);
  });

  it('is told where it shows a text without translation', () => {
    assert.deepEqual(bareTexts(`{ label: 'Open File' }`), ['Open File']);
    assert.deepEqual(bareTexts("item.tooltip = `Line one`; window.showErrorMessage('No.')"), ['Line one', 'No.']);
    assert.deepEqual(bareTexts("{ label: '$(add)', title: l10n.t('Open') }"), []);
  });
});

/** The name of the product is the same in every language. */
function bareTexts(source: string): string[] {
  const all = [...source.matchAll(SHOWN_PROPERTY), ...source.matchAll(SHOWN_MESSAGE)].map(([, , text = '']) => text);
  return all.filter((text) => text !== 'Source Check' && WORD.test(text.replace(ICON_OR_PLACE, '')));
}

function placesIn(text: string): string[] {
  return [...new Set(text.match(/\{\d+\}/g))].sort();
}

/** The mark that a text ends with, if it ends with one; the quotation marks of both languages are the same for this. */
function endOf(text: string): string | undefined {
  return /[.?!…:]$/.exec(text)?.[0];
}
