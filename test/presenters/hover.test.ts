import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Claim, FigureDerivation } from '../../src/engine/model/claim.js';
import { hoverForClaim, hoverForDerivation, hoverMarkdown } from '../../src/presenters/hover.js';
import { type Case, findingOf, REFERENCE_URI, sourceOf, spanOf, unansweredFinding } from './findings.js';

const PLACE = { referenceTitle: 'harbour.md', referenceUri: REFERENCE_URI, line: 11 };

const CRANES: Case = {
  draft: 'The port has 32 cranes.',
  wrong: '32',
  reference: 'In all, 23 cranes stand in the port.',
  right: '23',
};

/** Attempts of a document to bring its own markup into a hover. */
const HOSTILE = [
  '[open](command:workbench.action.terminal.new)',
  '![x](https://example.org/track.png)',
  '<img src=x onerror=alert(1)>',
  '<https://example.org>',
  'https://example.org/a_b www.example.org me@example.org',
  '`code` and ```',
  '# heading',
  '> quote',
  '- item',
  '1. item',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '**bold** __bold__ *it* _it_ ~~gone~~',
  '[x]: https://example.org',
  '&lt;b&gt; &amp; &#42;',
  '---',
  '[^1] and $(alert)',
  '\\[a](b)',
];

/** Editors look for bare addresses in the source as it is written; mdast's second look, at unescaped text, is left out. */
const AS_EDITORS_READ = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);

function parsed(markdown: string): Nodes {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [AS_EDITORS_READ] });
}

function flat(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(flat)] : [node];
}

function words(node: Nodes): string {
  return flat(node)
    .map((part) => (part.type === 'text' ? part.value : ''))
    .join('');
}

function ofType(markdown: string, type: Nodes['type']): string[] {
  return flat(parsed(markdown))
    .filter((node) => node.type === type)
    .map(words);
}

/** The second row of the table: the draft's sentence and the reference's. */
function sentences(hover: string): string[] {
  return ofType(hover, 'tableCell').slice(2);
}

const HARMLESS = new Set(['root', 'paragraph', 'strong', 'table', 'tableRow', 'tableCell', 'text', 'link']);

describe('The hover over a finding', () => {
  const hover = hoverMarkdown(findingOf(CRANES), { place: PLACE });

  it('says the verdict, puts the sentences side by side and the reason below', () => {
    assert.equal(
      hover,
      [
        '**Differs from the reference**',
        '',
        '| Draft | [harbour.md, line 12](file:///articles/harbour.md#L12) |',
        '| - | - |',
        '| The port has **32** cranes. | In all, **23** cranes stand in the port. |',
        '',
        '32 is not 23',
      ].join('\n'),
    );
  });

  it('leaves the reason to an editor that shows the problem above', () => {
    const below = hoverMarkdown(findingOf(CRANES), { place: PLACE, problem: 'above' });
    assert.equal(hover, `${below}\n\n32 is not 23`);
    const unanswered = unansweredFinding('The port has 32 cranes.', '32');
    assert.equal(hoverMarkdown(unanswered, { problem: 'above' }), '**Not found in the references**');
  });

  it('shows both sentences with the differing words in bold', () => {
    assert.deepEqual(sentences(hover), [CRANES.draft, CRANES.reference]);
    assert.deepEqual(ofType(hover, 'strong'), ['Differs from the reference', '32', '23']);
  });

  it('links to the line of the statement, counted from 1', () => {
    assert.match(hover, /\[harbour\.md, line 12\]\(file:\/\/\/articles\/harbour\.md#L12\)/);
  });

  it('says so where no reference says anything', () => {
    const unanswered = hoverMarkdown(unansweredFinding('The port has 32 cranes.', '32'));
    assert.match(unanswered, /^\*\*Not found in the references\*\*/);
    assert.deepEqual(ofType(unanswered, 'paragraph'), ['Not found in the references', 'No reference has “32”']);
    assert.deepEqual(ofType(unanswered, 'table'), []);
    assert.deepEqual(ofType(unanswered, 'link'), []);
  });

  it('shows a sentence that is wrapped over lines as one line', () => {
    const wrapped = hoverMarkdown(findingOf({ ...CRANES, draft: 'The port\r\n   has 32\ncranes.' }), { place: PLACE });
    assert.equal(sentences(wrapped)[0], 'The port has 32 cranes.');
  });

  for (const attempt of HOSTILE) {
    it(`shows ${JSON.stringify(attempt)} as it is written`, () => {
      const draft = `${attempt} has 32 cranes ${attempt}`;
      const reference = `${attempt} and 23 cranes ${attempt}`;
      const shown = hoverMarkdown(findingOf({ draft, wrong: '32', reference, right: '23' }), { place: PLACE });
      const oneLine = [draft, reference].map((text) => text.replaceAll('\n', ' '));
      assert.deepEqual(sentences(shown), oneLine);
      assert.deepEqual(ofType(shown, 'link'), ['harbour.md, line 12']);
      assert.deepEqual(
        flat(parsed(shown)).filter(({ type }) => !HARMLESS.has(type)),
        [],
      );
    });
  }

  it('never lets a document bring in markup', () => {
    const piece = fc.constantFrom(...'[]()!<>`*_~#|\\&;:/@.-+=$ \n\tab1'.split(''), 'http://', 'www.', '![');
    const text = fc.string({ unit: piece, maxLength: 30 });
    fc.assert(
      fc.property(text, text, text, (before, wrong, after) => {
        const draft = `${before}(${wrong})${after}`;
        const example = { draft, wrong: `(${wrong})`, reference: `${after}x${before}`, right: 'x' };
        const tree = parsed(hoverMarkdown(findingOf(example), { place: PLACE }));
        assert.deepEqual(
          flat(tree).filter(({ type }) => !HARMLESS.has(type)),
          [],
        );
        assert.equal(flat(tree).filter(({ type }) => type === 'link').length, 1);
      }),
      { numRuns: 500 },
    );
  });

  it('escapes a title that tries to be a link', () => {
    const shown = hoverMarkdown(findingOf(CRANES), {
      place: { ...PLACE, referenceTitle: '](https://example.org) [x' },
    });
    assert.deepEqual(ofType(shown, 'link'), ['](https://example.org) [x, line 12']);
    assert.match(shown, /\(file:\/\/\/articles\/harbour\.md#L12\)/);
  });

  for (const address of ['command:workbench.action.quit', 'javascript:alert(1)', 'data:text/html,x']) {
    it(`names a reference at ${address} without linking to it`, () => {
      const shown = hoverMarkdown(findingOf(CRANES), { place: { ...PLACE, referenceUri: address } });
      assert.deepEqual(ofType(shown, 'link'), []);
      assert.match(shown, /harbour\.md, line 12/);
    });
  }

  it('links to an address with spaces and brackets', () => {
    const shown = hoverMarkdown(findingOf(CRANES), {
      place: { ...PLACE, referenceUri: 'file:///my articles/a (1).md' },
    });
    assert.deepEqual(
      flat(parsed(shown)).flatMap((node) => (node.type === 'link' ? [node.url] : [])),
      ['file:///my articles/a (1).md#L12'],
    );
  });
});

describe('What can be done from a hover', () => {
  const ACTIONS = [
    { label: 'Use “23”', command: 'sourceCheck.useWords', argument: { uri: 'file:///draft.md', text: '23' } },
    { label: 'Look up', command: 'sourceCheck.lookUp', argument: { uri: 'file:///draft.md' } },
  ];

  const addresses = (hover: string) =>
    flat(parsed(hover)).flatMap((node) => (node.type === 'link' && node.url.startsWith('command:') ? [node.url] : []));

  const argumentOf = (address: string): unknown =>
    JSON.parse(decodeURIComponent(address.slice(address.indexOf('?') + 1)));

  it('stands behind the verdict, where no hover is cut off', () => {
    const hover = hoverMarkdown(findingOf(CRANES), { place: PLACE, actions: ACTIONS });
    assert.equal(ofType(hover, 'paragraph')[0], 'Differs from the reference · Use “23” · Look up');
  });

  it('runs the commands with what they are told', () => {
    const found = addresses(hoverMarkdown(findingOf(CRANES), { place: PLACE, actions: ACTIONS }));
    assert.deepEqual(
      found.map((address) => address.slice(0, address.indexOf('?'))),
      ['command:sourceCheck.useWords', 'command:sourceCheck.lookUp'],
    );
    assert.deepEqual(
      found.map(argumentOf),
      ACTIONS.map(({ argument }) => [argument]),
    );
  });

  for (const attempt of HOSTILE) {
    it(`is told ${JSON.stringify(attempt)} and nothing of it becomes markup`, () => {
      const action = { label: attempt, command: 'sourceCheck.useWords', argument: { text: `${attempt})](command:x)` } };
      const hover = hoverMarkdown(findingOf(CRANES), { place: PLACE, actions: [action] });
      assert.deepEqual(ofType(hover, 'link'), [attempt.replaceAll('\n', ' '), 'harbour.md, line 12']);
      assert.deepEqual(addresses(hover).map(argumentOf), [[action.argument]]);
      assert.ok(flat(parsed(hover)).every(({ type }) => HARMLESS.has(type)));
    });
  }

  it('cannot be brought in by a document, whatever it writes', () => {
    const text = '[Use](command:sourceCheck.useWords?%5B%5D)';
    const hover = hoverMarkdown(findingOf({ draft: `${text} 32`, wrong: '32', reference: `${text} 23`, right: '23' }));
    assert.deepEqual(addresses(hover), []);
  });
});

describe('The hover over a claim that agrees', () => {
  const claim: Claim = {
    span: { start: 0, end: 23 },
    text: 'The port has 23 cranes.',
    verdict: 'supported',
    figures: [],
    speakers: [],
    statement: sourceOf(CRANES.reference, CRANES.reference),
  };

  it('says with what it agrees and shows the statement', () => {
    assert.equal(
      hoverForClaim(claim, PLACE),
      '**Agrees with** [harbour.md, line 12](file:///articles/harbour.md#L12)\n\n> In all, 23 cranes stand in the port.',
    );
  });

  it('says with what it agrees where the statement is not known', () => {
    const { statement: _, ...bare } = claim;
    assert.equal(hoverForClaim(bare, PLACE), '**Agrees with** [harbour.md, line 12](file:///articles/harbour.md#L12)');
  });
});

describe('The hover over a figure that follows from others', () => {
  const GUIDES = 'The museum has 54 guides.';
  const CURATORS = 'It has 29 curators as well.';
  const reference = `${GUIDES} ${CURATORS}`;
  const derivation: FigureDerivation = {
    draft: spanOf('The museum has 83 guides and curators.', '83'),
    arithmetic: '54 + 29 = 83',
    operands: [sourceOf(reference, '29'), sourceOf(reference, '54')],
    statements: [sourceOf(reference, GUIDES), sourceOf(reference, CURATORS)],
  };

  it('shows the statements with the figures in bold, and the arithmetic below', () => {
    assert.equal(
      hoverForDerivation(derivation, ({ start }) => ({ ...PLACE, line: start === 0 ? 0 : 1 })),
      [
        '**Follows from** [harbour.md, line 1](file:///articles/harbour.md#L1)',
        '> The museum has **54** guides.',
        '**Follows from** [harbour.md, line 2](file:///articles/harbour.md#L2)',
        '> It has **29** curators as well.',
        '54 + 29 = 83',
      ].join('\n\n'),
    );
  });

  it('leaves out statements of references that are no longer there', () => {
    assert.equal(
      hoverForDerivation(derivation, () => undefined),
      '54 + 29 = 83',
    );
  });

  for (const attempt of HOSTILE) {
    it(`shows ${JSON.stringify(attempt)} as it is written`, () => {
      const hostile = `${attempt} has 54 guides ${attempt}`;
      const shown = hoverForDerivation(
        {
          ...derivation,
          arithmetic: attempt,
          operands: [sourceOf(hostile, '54')],
          statements: [sourceOf(hostile, hostile)],
        },
        () => PLACE,
      );
      const oneLine = (text: string) => text.replaceAll('\n', ' ');
      assert.deepEqual(ofType(shown, 'blockquote'), [oneLine(hostile)]);
      assert.deepEqual(ofType(shown, 'link'), ['harbour.md, line 12']);
      assert.equal(ofType(shown, 'paragraph').at(-1), oneLine(attempt));
    });
  }
});
