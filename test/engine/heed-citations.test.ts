import assert from 'node:assert/strict';
import { type CitedSource, check, checkAgain, createLibrary, type Options } from '../../src/engine/index.js';

const COUNCIL = 'The council of Skarvik will build 34 flats at the old shipyard. Building is to start in May.';
const HARBOUR = 'The harbour of Skarvik counted 1,250 ships last year, a third of them trawlers.';
/** Counts again, and otherwise. */
const PAPER = 'The harbour of Skarvik counted 1,180 ships last year, the paper says.';

const library = createLibrary(
  Object.entries({ council: COUNCIL, harbour: HARBOUR, paper: PAPER }).map(([name, text]) => ({
    uri: name,
    text,
    title: `${name}.md`,
  })),
);

/** Where a draft cites what: each link to one of the references. */
function citationsIn(text: string): CitedSource[] {
  return [...text.matchAll(/\[[^[\]]*\]\((\w+)\)/g)].map(({ 0: link, 1: uri = '', index }) => ({
    start: index,
    end: index + link.length,
    uri,
  }));
}

function checked(text: string, options: Options = {}) {
  return check({ text, format: 'markdown' }, library, { citations: citationsIn(text), ...options });
}

describe('a claim that cites a reference', () => {
  it('is compared with that one first', () => {
    for (const [count, source] of [
      ['1,250', 'harbour'],
      ['1,180', 'paper'],
    ] as const) {
      const { claims, findings } = checked(
        `The harbour of Skarvik counted ${count} ships last year ([here](${source})).`,
      );
      assert.deepEqual(findings, []);
      assert.deepEqual(
        claims.map(({ verdict, statement }) => [verdict, statement?.uri]),
        [['supported', source]],
      );
    }
  });

  it('has the wrong source where another reference says it', () => {
    const text = 'The harbour of Skarvik counted 1,250 ships last year ([council](council)).';
    const { claims, findings } = checked(text);
    assert.deepEqual(
      findings.map(({ rule, draft, statement, message }) => [rule, draft.text, statement?.uri, message]),
      [
        [
          'wrong-source',
          '[council](council)',
          'harbour',
          'This is in “harbour.md”; “council.md”, which the draft cites, does not say it',
        ],
      ],
    );
    assert.deepEqual(
      claims.map(({ verdict }) => verdict),
      ['differs'],
    );
  });

  it('hears what the cited reference says instead', () => {
    const { findings } = checked('The harbour of Skarvik counted 1,250 ships last year ([the paper](paper)).');
    assert.deepEqual(
      findings.map(({ rule, reason }) => [rule, reason]),
      [['wrong-source', "“paper.md”: 1,250 is 70 more than the reference's 1,180"]],
    );
  });

  it('is told what the cited reference has where no reference says it', () => {
    const { findings } = checked('The harbour of Skarvik counted 1,520 ships last year ([the paper](paper)).');
    assert.deepEqual(
      findings.map(({ rule, source }) => [rule, source?.text, source?.uri]),
      [['figure-differs', '1,180', 'paper']],
    );
  });

  it('is fine where one of several that it cites says it', () => {
    assert.deepEqual(
      checked('The harbour of Skarvik counted 1,250 ships last year [a](council) [b](harbour).').findings,
      [],
    );
  });

  it('may cite behind its full stop, but not from the next sentence', () => {
    const claim = 'The harbour of Skarvik counted 1,250 ships last year.';
    const rules = (text: string) => checked(text).findings.map(({ rule }) => rule);
    assert.deepEqual(rules(`${claim}[1](council)`), ['wrong-source']);
    assert.deepEqual(rules(`${claim} [1](council)`), ['wrong-source']);
    assert.deepEqual(rules(`${claim} Read more in [the minutes](council).`), []);
    assert.deepEqual(rules(`${claim}\n\n[1](council)`), []);
  });

  it('leaves alone what cites something that is no reference', () => {
    assert.deepEqual(checked('The harbour of Skarvik counted 1,250 ships last year ([here](elsewhere)).').findings, []);
  });

  it('is left alone where the rule is off or silenced', () => {
    const text = 'The harbour of Skarvik counted 1,250 ships last year ([council](council)).';
    assert.deepEqual(checked(text, { severities: { 'wrong-source': 'off' } }).findings, []);
    assert.deepEqual(checked(`<!-- source-check: ignore-file wrong-source -->\n\n${text}`).findings, []);
  });

  it('is heard the same while the draft is edited', () => {
    let before: ReturnType<typeof checkAgain> | undefined;
    const texts = ['council', 'harbour', 'paper', 'council'].flatMap((source) =>
      ['', 'A line of its own.\n\n'].map(
        (above) => `${above}The harbour of Skarvik counted 1,250 ships last year ([here](${source})).`,
      ),
    );
    for (const text of texts) {
      const draft = { text, format: 'markdown' } as const;
      const options = { citations: citationsIn(text) };
      before = checkAgain(before, draft, library, options);
      const { claims, findings } = before;
      assert.deepEqual({ claims, findings }, check(draft, library, options));
    }
  });
});

describe('a draft that only its citations lead to references', () => {
  const text = 'The council of Skarvik will build flats at the old shipyard for 99 million euros.';

  it('need not have all its figures there', () => {
    const rulesOf = (isCitedAlone: boolean) => checked(text, { isCitedAlone }).findings.map(({ verdict }) => verdict);
    assert.deepEqual(rulesOf(false), ['not-found']);
    assert.deepEqual(rulesOf(true), []);
  });

  it('has those there that it cites them for', () => {
    const cites = text.replace('shipyard', '[shipyard](council)');
    assert.deepEqual(
      checked(cites, { isCitedAlone: true }).findings.map(({ verdict }) => verdict),
      ['not-found'],
    );
  });
});
