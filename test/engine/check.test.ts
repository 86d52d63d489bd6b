import assert from 'node:assert/strict';
import { check, createLibrary, findAttributions, findFigures, lookUp } from '../../src/engine/index.js';

const ARTICLE = `The harbour board of Port Ellis will replace 23 of its ferries by 2031, chairwoman Ingrid Halvorsen said on Tuesday.

The new boats will cost $84 million and carry about a quarter of all commuters, according to a report by the Coastal Union. “We cannot wait for another winter like the last one,” Halvorsen told reporters.

Mayor Tomas Brandt opposed the plan. He said the city should repair the old terminals first. Brandt argued that the board had ignored warnings from dockworkers for years.

Ridership rose by 3.5 percent last year. The oldest ferry, built in 1968, carries 410 passengers across the strait in 35 minutes.

Under Article 12 of the charter, the council must approve every purchase above $5 million.`;

const library = createLibrary([{ uri: 'file:///article.txt', text: ARTICLE, format: 'plaintext' }]);

/** What a check reports, as `rule: draft words -> reference words`. */
function reported(draft: string): string[] {
  return check({ text: draft, format: 'plaintext' }, library).findings.map(
    ({ rule, draft: wrong, source }) => `${rule}: ${wrong.text}${source ? ` -> ${source.text}` : ''}`,
  );
}

describe('checking a draft against an article', () => {
  const wrong: readonly (readonly [what: string, draft: string, expected: string])[] = [
    ['a changed number', 'Port Ellis will replace 32 of its ferries.', 'figure-differs: 32 -> 23'],
    [
      'a changed number in words',
      'Port Ellis will replace thirty-two of its ferries.',
      'figure-differs: thirty-two -> 23',
    ],
    ['a slipped decimal point', 'Ridership rose by 35 percent last year.', 'figure-differs: 35 percent -> 3.5 percent'],
    ['another sum of money', 'The new boats will cost $48 million.', 'figure-differs: $48 million -> $84 million'],
    ['another year', 'Port Ellis will replace 23 of its ferries by 2029.', 'date-differs: 2029 -> 2031'],
    [
      'another weekday',
      'Ingrid Halvorsen said on Friday that the harbour board will replace ferries by 2031.',
      'date-differs: Friday -> Tuesday',
    ],
    [
      'another duration',
      'The oldest ferry crosses the strait in 45 minutes.',
      'figure-differs: 45 minutes -> 35 minutes',
    ],
    [
      'another label number',
      'Under Article 21 of the charter, the council must approve every purchase.',
      'figure-differs: Article 21 -> Article 12',
    ],
    [
      'another speaker',
      'Brandt told reporters: “We cannot wait for another winter like the last one.”',
      'speaker-differs: Brandt -> Halvorsen',
    ],
    [
      'a swapped speaker of indirect speech',
      'Halvorsen argued that the board had ignored warnings from dockworkers for years.',
      'speaker-differs: Halvorsen -> Brandt',
    ],
    [
      'a stranger in a name’s place',
      'Mayor Lukas Weidel opposed the plan.',
      'name-differs: Lukas Weidel -> Tomas Brandt',
    ],
    [
      'a changed quotation',
      '“We cannot wait for another summer like the last one,” Halvorsen said.',
      'quotation-altered: summer -> winter',
    ],
  ];
  for (const [what, draft, expected] of wrong)
    it(`reports ${what}`, () => assert.deepEqual(reported(draft), [expected]));

  const right: readonly (readonly [what: string, draft: string])[] = [
    ['the article’s own sentences', ARTICLE],
    ['a number in words', 'Port Ellis will replace twenty-three ferries.'],
    ['a fraction as a percentage', 'The boats will carry about 25 percent of all commuters.'],
    ['a rounded sum', 'The new boats will cost more than $80 million.'],
    ['a surname alone', 'Halvorsen said the harbour board will replace 23 ferries by 2031.'],
    [
      'a pronoun',
      'Mayor Tomas Brandt opposed the plan. He argued that the board had ignored warnings from dockworkers.',
    ],
    ['a title', 'The mayor said the city should repair the old terminals first.'],
    ['a quotation cut short', 'Halvorsen said they “cannot wait for another winter”.'],
    ['a sentence without anything to check', 'Ferries matter.'],
    ['an empty draft', ''],
  ];
  for (const [what, draft] of right) it(`keeps quiet about ${what}`, () => assert.deepEqual(reported(draft), []));

  it('says where the reference says it', () => {
    const [finding] = check({ text: 'Port Ellis will replace 32 of its ferries.' }, library).findings;
    assert.equal(finding?.source?.uri, 'file:///article.txt');
    assert.equal(ARTICLE.slice(finding?.source?.start, finding?.source?.end), '23');
    assert.equal(ARTICLE.slice(finding?.statement?.start, finding?.statement?.end), ARTICLE.split('\n')[0]);
    assert.equal(finding?.fix, '23');
  });

  it('tells claims that agree from claims that differ', () => {
    const draft = 'Port Ellis will replace 32 of its ferries. Ridership rose by 3.5 percent last year.';
    const verdicts = check({ text: draft }, library).claims.map(({ verdict }) => verdict);
    assert.deepEqual(verdicts, ['differs', 'supported']);
  });

  it('leaves out a rule that is switched off', () => {
    const draft = { text: 'Port Ellis will replace 32 of its ferries.' };
    assert.deepEqual(check(draft, library, { severities: { 'figure-differs': 'off' } }).findings, []);
  });

  it('finds nothing to say without references', () => {
    const { claims, findings } = check({ text: ARTICLE }, createLibrary([]));
    assert.deepEqual(findings, []);
    assert.ok(claims.every(({ verdict }) => verdict === 'unchecked'));
  });

  it('is silent where a comment asks for it', () => {
    const sentence = 'Port Ellis will replace 32 of its ferries.';
    const text = `<!-- source-check: ignore -->\n${sentence}\n\n${sentence}`;
    const { findings } = check({ text, format: 'markdown' }, library);
    assert.deepEqual(
      findings.map(({ draft }) => draft.start),
      [text.lastIndexOf('32')],
    );
  });

  it('gives the same for line ends of both kinds', () => {
    const draft = 'Port Ellis will replace\n32 of its ferries.\n\nRidership rose by 35 percent last year.';
    const windows = draft.replaceAll('\n', '\r\n');
    const shown = (text: string) => check({ text, format: 'markdown' }, library).findings.map((f) => f.draft.text);
    assert.deepEqual(shown(windows), shown(draft));
    assert.equal(shown(draft).length, 2);
  });
});

describe('checking a draft against several articles', () => {
  const other = 'A new study says that 32 ferries would be enough for Port Ellis. Lukas Weidel wrote it.';
  const both = createLibrary([
    { uri: 'file:///article.txt', text: ARTICLE },
    { uri: 'file:///study.txt', text: other, title: 'The study' },
  ]);

  it('is content with what any of them says', () => {
    const text = 'Port Ellis needs 32 ferries, says a study by Lukas Weidel. It will replace 23 of its ferries.';
    assert.deepEqual(check({ text }, both).findings, []);
  });

  it('says which of them says otherwise', () => {
    const { findings } = check({ text: 'A study says that 35 ferries would be enough for Port Ellis.' }, both);
    assert.deepEqual(
      findings.map(({ source }) => [source?.uri, source?.text]),
      [['file:///study.txt', '32']],
    );
  });

  it('does not depend on their order', () => {
    const turned = createLibrary([
      { uri: 'file:///study.txt', text: other },
      { uri: 'file:///article.txt', text: ARTICLE },
    ]);
    for (const text of ['Ridership rose by 35 percent last year.', 'A study says 35 ferries would be enough.', ARTICLE])
      assert.deepEqual(check({ text }, turned).findings, check({ text }, both).findings);
  });

  it('takes the same article twice as one', () => {
    const twice = createLibrary([
      { uri: 'file:///article.txt', text: ARTICLE },
      { uri: 'file:///article.txt', text: ARTICLE },
    ]);
    const text = 'Ridership rose by 35 percent last year. The new boats will cost $84 million.';
    assert.deepEqual(check({ text }, twice).findings, check({ text }, library).findings);
  });
});

describe('checking a draft in Markdown', () => {
  const shown = (text: string) => check({ text, format: 'markdown' }, library).findings.map(({ draft }) => draft.text);

  const quiet: readonly (readonly [what: string, draft: string])[] = [
    ['front matter', '---\nsummary: Port Ellis will replace 32 of its ferries.\n---\n'],
    ['a code block', '```\nPort Ellis will replace 32 of its ferries.\n```\n'],
    ['code in a sentence', 'Port Ellis will replace `32 of its` ferries.'],
    ['an address', 'Port Ellis will replace [ferries](https://example.org/32-of-its-ferries).'],
    ['a comment', '<!-- Port Ellis will replace 32 of its ferries. -->\n'],
  ];
  for (const [what, draft] of quiet) it(`does not read ${what}`, () => assert.deepEqual(shown(draft), []));

  const read: readonly (readonly [what: string, draft: string])[] = [
    ['a heading', '# Port Ellis will replace 32 of its ferries'],
    ['a list', '1. Port Ellis will replace 32 of its ferries.'],
    ['a block quote', '> Port Ellis will replace 32 of its ferries.'],
    ['emphasis', 'Port Ellis will replace **32** of *its* ferries.'],
    ['the words of a link', '[Port Ellis will replace 32 of its ferries](https://example.org).'],
  ];
  for (const [what, draft] of read) it(`reads ${what}`, () => assert.deepEqual(shown(draft), ['32']));

  it('takes a draft for plain text unless told otherwise', () => {
    const text = '`Port Ellis will replace 32 of its ferries.`';
    assert.equal(check({ text }, library).findings.length, 1);
    assert.deepEqual(shown(text), []);
  });
});

describe('finding figures and attributions in a text', () => {
  it('gives the figures in order with their places and values', () => {
    const text = 'Ridership rose by 3.5 percent to 1.2 million in 2031.';
    const figures = findFigures(text);
    assert.deepEqual(
      figures.map(({ kind, value }) => [kind, value]),
      [
        ['percent', 3.5],
        ['number', 1_200_000],
        ['date', 2031],
      ],
    );
    for (const { start, end, text: words } of figures) assert.equal(text.slice(start, end), words);
  });

  it('gives who said what, and whether in their own words', () => {
    const attributions = findAttributions(ARTICLE).map(({ speaker, direct }) => [speaker?.name, direct]);
    assert.ok(attributions.some(([name, direct]) => name === 'Ingrid Halvorsen' && direct));
    assert.ok(attributions.some(([name, direct]) => name === 'Tomas Brandt' && !direct));
  });

  it('finds nothing in nothing', () => assert.deepEqual([findFigures(''), findAttributions('')], [[], []]));
});

describe('checking who is quoted', () => {
  const leak = createLibrary([
    { uri: 'file:///leak.txt', text: '“We found the leak in time,” said Ilse Varga. Otto Renn runs the pumps.' },
  ]);
  const speakers = (text: string) => check({ text }, leak).findings.map(({ rule, draft }) => `${rule}: ${draft.text}`);

  it('tells the wrong speaker of a few words', () =>
    assert.deepEqual(speakers('“We found the leak in time,” said Otto Renn.'), ['speaker-differs: Otto Renn']));

  it('keeps quiet about the right one', () =>
    assert.deepEqual(speakers('“We found the leak in time,” Varga said.'), []));

  it('keeps quiet about a few words that are not quoted', () =>
    assert.deepEqual(speakers('Otto Renn said they found the leak.'), []));
});

describe('reading the attributions of a text', () => {
  const text = 'The boats are old.\r\n\r\n“We cannot wait,” Ingrid Halvorsen said.\r\n';

  it('tells where they stand in the text as it is, line ends included', () => {
    const [said] = findAttributions(text);
    assert.ok(said?.cue && said.speaker);
    for (const { start, end, text: words } of [said.content, said.cue, said.speaker])
      assert.equal(text.slice(start, end), words);
    assert.deepEqual([said.cue.text, said.speaker.text, said.direct], ['said', 'Ingrid Halvorsen', true]);
  });
});

describe('looking a claim up', () => {
  it('finds the statement with the telling words first', () => {
    assert.match(lookUp('cost of the new boats', library)[0]?.statement.text ?? '', /\$84 million/);
  });

  it('gives no more than it is asked for', () =>
    assert.equal(lookUp('ferries board council plan', library, 2).length, 2));

  it('finds nothing for words that stand nowhere', () => assert.deepEqual(lookUp('zeppelin', library), []));
});
