import assert from 'node:assert/strict';
import { check, createLibrary, type Finding } from '../../src/engine/index.js';
import { libraryOf, uriOf } from './support/reporting.js';

const ARTICLE = 'The port of Lonskar has 23 cranes. It opened in 1931, Captain Mette Arnholt said.';

const library = libraryOf(ARTICLE);

function onlyFinding(draft: string): Finding {
  const { findings } = check({ text: draft, format: 'markdown' }, library);
  assert.equal(findings.length, 1, `findings of “${draft}”`);
  const [finding] = findings;
  assert.ok(finding);
  return finding;
}

describe('the place of a finding in a draft with markup', () => {
  const cases: readonly (readonly [what: string, draft: string, wrong: string, claim: string])[] = [
    ['plain', 'The port has 32 cranes.', '32', 'The port has 32 cranes.'],
    ['in emphasis', 'The port has **32** cranes.', '32', 'The port has **32** cranes.'],
    ['with a half of it in emphasis', 'The port has 3**2** cranes.', '3**2', 'The port has 3**2** cranes.'],
    [
      'in a link',
      'The port has [32 cranes](https://example.org/23).',
      '32',
      'The port has [32 cranes](https://example.org/23).',
    ],
    ['behind a link', '[The port](a_b.md "t") has 32 cranes.', '32', 'The port](a_b.md "t") has 32 cranes.'],
    ['behind code', 'The port, `port 23`, has 32 cranes.', '32', 'The port, `port 23`, has 32 cranes.'],
    ['behind an emoji', '😀👩‍🚀 The port has 32 cranes.', '32', 'The port has 32 cranes.'],
    [
      'behind combining marks',
      'The po\u0301rt has 32 cranes, e\u0301.',
      '32',
      'The po\u0301rt has 32 cranes, e\u0301.',
    ],
    ['behind an entity', 'The port &amp; quay has 32 cranes.', '32', 'The port &amp; quay has 32 cranes.'],
    ['behind an escape', 'The port\\* has 32 cranes.', '32', 'The port\\* has 32 cranes.'],
    ['in a heading', '## The port has 32 cranes', '32', 'The port has 32 cranes'],
    ['in a list', '- Rain.\n- The port has 32 cranes.', '32', 'The port has 32 cranes.'],
    ['in a block quote', '> The port\n> has 32 cranes.', '32', 'The port\n> has 32 cranes.'],
    ['in a table', '| a | b |\n| - | - |\n| x | The port has 32 cranes. |', '32', 'The port has 32 cranes.'],
    ['behind front matter', '---\ncranes: 23\n---\n\nThe port has 32 cranes.', '32', 'The port has 32 cranes.'],
    ['behind a byte order mark', '\uFEFFThe port has 32 cranes.', '32', 'The port has 32 cranes.'],
    ['in the second sentence', 'Rain fell. The port has 32 cranes. Rain fell.', '32', 'The port has 32 cranes.'],
    ['in the second of two lines', 'Rain fell.\r\nThe port has\r\n32 cranes.', '32', 'The port has\r\n32 cranes.'],
    ['behind tabs', '\tRain\n\nThe\tport has\t32 cranes.', '32', 'The\tport has\t32 cranes.'],
  ];
  for (const [what, draft, wrong, claim] of cases) {
    it(`is exact ${what}`, () => {
      const finding = onlyFinding(draft);
      assert.equal(finding.draft.text, wrong);
      assert.equal(draft.slice(finding.draft.start, finding.draft.end), wrong);
      assert.equal(draft.slice(finding.claim.start, finding.claim.end), finding.claim.text);
      assert.ok(finding.claim.text.includes(claim), finding.claim.text);
    });
  }
});

describe('the place of what the reference says', () => {
  const references: readonly (readonly [what: string, text: string, statement: string])[] = [
    ['plain', ARTICLE, 'The port of Lonskar has 23 cranes.'],
    ['with CRLF', 'Rain.\r\n\r\nThe port of\r\nLonskar has 23 cranes.\r\n', 'The port of\r\nLonskar has 23 cranes.'],
    [
      'in Markdown',
      '# Rain\n\nThe *port* of **Lonskar** has _23_ cranes.',
      'The *port* of **Lonskar** has _23_ cranes.',
    ],
    ['behind emoji', '😀 😀\n\nThe port of Lonskar has 23 cranes.', 'The port of Lonskar has 23 cranes.'],
  ];
  for (const [what, text, statement] of references) {
    it(`is exact ${what}`, () => {
      const own = createLibrary([{ uri: 'file:///a.md', text, format: 'markdown' }]);
      const [finding] = check({ text: 'The port of Lonskar has 32 cranes.' }, own).findings;
      assert.ok(finding?.source && finding.statement);
      assert.equal(finding.source.uri, 'file:///a.md');
      assert.equal(text.slice(finding.source.start, finding.source.end), '23');
      assert.equal(text.slice(finding.statement.start, finding.statement.end), statement);
      assert.equal(finding.statement.text, statement);
    });
  }

  it('is that of the reference it stands in', () => {
    const [finding] = check({ text: 'The port of Lonskar has 32 cranes.' }, libraryOf('Rain fell.', ARTICLE)).findings;
    assert.equal(finding?.source?.uri, uriOf(1));
    assert.equal(finding?.statement?.uri, uriOf(1));
  });
});

describe('the claims of a draft', () => {
  function verdictsOf(text: string, own = library): string[] {
    return check({ text, format: 'markdown' }, own).claims.map((claim) => `${claim.text} ${claim.verdict}`);
  }

  it('are the sentences with something to check', () => {
    assert.deepEqual(verdictsOf('Rain fell. The port of Lonskar has 23 cranes. They are tall.'), [
      'The port of Lonskar has 23 cranes. supported',
    ]);
  });

  const verdicts: readonly (readonly [what: string, claim: string, verdict: string])[] = [
    ['agrees with the reference', 'The port of Lonskar has 23 cranes.', 'supported'],
    ['agrees in other words', 'There are twenty-three cranes in the port of Lonskar.', 'supported'],
    ['says otherwise', 'The port of Lonskar has 32 cranes.', 'differs'],
    ['says something the reference does not', 'The port of Lonskar cost $84 million.', 'not-found'],
    ['speaks of another matter', 'Milo Dravec plays 14 cellos.', 'unchecked'],
  ];
  for (const [what, claim, verdict] of verdicts)
    it(`are ${verdict} where one ${what}`, () => assert.deepEqual(verdictsOf(claim), [`${claim} ${verdict}`]));

  it('differ rather than lack where both are true', () => {
    const claim = 'The port of Lonskar has 32 cranes and cost $84 million.';
    assert.deepEqual(verdictsOf(claim), [`${claim} differs`]);
  });

  it('come with their figures and with who speaks in them', () => {
    const text = 'Captain **Mette Arnholt** said it has *23* cranes. Arnholt said it opened in 1931.';
    const { claims } = check({ text, format: 'markdown' }, library);
    assert.deepEqual(
      claims.map(({ figures, speakers }) => [figures.map((figure) => figure.text), speakers]),
      [
        [['23'], ['Mette Arnholt']],
        [['1931'], ['Mette Arnholt']],
      ],
    );
    for (const { start, end, text: words } of claims.flatMap(({ figures }) => figures))
      assert.equal(text.slice(start, end), words);
  });

  it('come with the statement they rest on', () => {
    const { claims } = check({ text: 'The port of Lonskar has 23 cranes. It opened in 1913, they say.' }, library);
    assert.deepEqual(
      claims.map(({ statement }) => statement?.text),
      ['The port of Lonskar has 23 cranes.', 'It opened in 1931, Captain Mette Arnholt said.'],
    );
  });

  it('come without a statement where nothing is known', () => {
    const { claims } = check({ text: 'Milo Dravec plays 14 cellos.' }, library);
    assert.deepEqual(
      claims.map(({ statement }) => statement),
      [undefined],
    );
    assert.ok(claims.every((claim) => !('statement' in claim)));
  });

  it('count as agreeing where the writer silenced the finding', () => {
    const draft = '<!-- source-check: ignore -->\n\nThe port of Lonskar has 32 cranes.';
    assert.deepEqual(verdictsOf(draft), ['The port of Lonskar has 32 cranes. supported']);
  });

  it('are all unchecked without references', () => {
    assert.deepEqual(verdictsOf('The port has 23 cranes, Mette Arnholt said.', libraryOf()), [
      'The port has 23 cranes, Mette Arnholt said. unchecked',
    ]);
  });

  it('are none in an empty draft', () => assert.deepEqual(verdictsOf(''), []));
});

describe('the place of what a figure follows from', () => {
  const PORT = '# Port\r\n\r\nLonskar has **54** pilots and 29\r\nmates. It opened in 1931.';
  const port = createLibrary([{ uri: uriOf(0), text: PORT, format: 'markdown' }]);
  const draft = '😀 Lonskar has *83* pilots and mates. It opened in 1931.';
  const { claims } = check({ text: draft, format: 'markdown' }, port);

  it('is exact in the draft and the reference, markup and line ends included', () => {
    const [derivation] = claims[0]?.derivations ?? [];
    assert.ok(derivation);
    assert.equal(derivation.arithmetic, '54 + 29 = 83');
    assert.deepEqual(
      derivation.operands.map(({ text }) => text),
      ['54', '29'],
    );
    assert.deepEqual(
      derivation.statements.map(({ text }) => text),
      ['Lonskar has **54** pilots and 29\r\nmates.'],
    );
    assert.equal(draft.slice(derivation.draft.start, derivation.draft.end), '83');
    for (const { start, end, text, uri } of [...derivation.operands, ...derivation.statements]) {
      assert.equal(PORT.slice(start, end), text);
      assert.equal(uri, uriOf(0));
    }
  });

  it('makes the claim a supported one that rests on the statement', () => {
    assert.equal(claims[0]?.verdict, 'supported');
    assert.equal(claims[0]?.statement?.text, 'Lonskar has **54** pilots and 29\r\nmates.');
  });

  it('is left out where a figure is given as it is', () => assert.equal(claims[1]?.derivations, undefined));
});
