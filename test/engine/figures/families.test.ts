import assert from 'node:assert/strict';
import { agreeingFamilies, type FigureFamily } from '../../../src/engine/figures/index.js';
import { check, createLibrary } from '../../../src/engine/index.js';
import { onlyFigure } from './support.js';

const FAMILIES: readonly (readonly [claim: string, ...families: readonly FigureFamily[]])[] = [
  ['It went for 35K.', 'count', 'money'],
  ['It went for 35,000.', 'count', 'money'],
  ['It sold 35K boats.', 'count'],
  ['It went for 12.', 'count'],
  ['It ranked 302.', 'count', 'ordinal', 'label'],
  ['It went for $35,000.', 'money'],
  ['It is a third.', 'part'],
  ['It is 30 percent.', 'part'],
  ['It was a 27-year-old.', 'age'],
  ['It is to close in two years.', 'duration', 'date'],
];

describe('looking for what a figure rests on', () => {
  for (const [claim, ...families] of FAMILIES) {
    it(`looks for the figure of "${claim}" among ${families.join(' and ')}`, () =>
      assert.deepEqual(agreeingFamilies(onlyFigure(claim)), families));
  }

  const REFERENCE = 'The mayor ordered a desk for $35,000 and rugs for $87,000. He hired 40 clerks.';

  function figureFindings(draft: string): string[] {
    const library = createLibrary([{ uri: 'test:reference', text: REFERENCE, format: 'plaintext' }]);
    return check({ text: draft, format: 'plaintext' }, library).findings.map(
      ({ rule, draft: { text } }) => `${rule}: ${text}`,
    );
  }

  it('keeps quiet about a sum whose currency a headline leaves out', () => {
    assert.deepEqual(figureFindings('Mayor ordered a desk for 35K'), []);
  });

  describe('where a reference gives a wide range', () => {
    const library = createLibrary([
      {
        uri: 'test:range',
        text: 'The drawing was estimated to be worth between £70,000 and £140,000.',
        format: 'plaintext',
      },
    ]);
    const rulesFor = (sum: string) =>
      check({ text: `The drawing was estimated to be worth ${sum}.`, format: 'plaintext' }, library).findings.map(
        ({ rule, draft: { text } }) => `${rule}: ${text}`,
      );

    it('reports an exact figure within it', () => {
      assert.deepEqual(rulesFor('£85,000'), ['figure-not-found: £85,000']);
    });

    it('keeps quiet about its ends, about itself and about what is told roughly', () => {
      for (const sum of ['£70,000', '£140,000', '£70,000 to £140,000', 'about £100,000', 'more than £70,000'])
        assert.deepEqual(rulesFor(sum), [], sum);
    });
  });

  it('reports a number without a noun that no reference has', () => {
    assert.deepEqual(figureFindings('Mayor ordered a desk for 53K'), ['figure-not-found: 53K']);
  });
});
