import type { Library } from '../../../src/engine/matching/library.js';
import { matchDraft } from '../../../src/engine/matching/match-draft.js';
import type { Match } from '../../../src/engine/model/match.js';
import { type DocumentReading, readDraft } from '../../../src/engine/read-document.js';
import { libraryOf } from './reporting.js';

/** The matches of all sentences of a draft that was read. */
export function matchClaims({ blocks }: DocumentReading, library: Library): readonly Match[] {
  const matched = matchDraft(blocks, { library, strictness: 'standard' });
  return matched.blocks.values.flatMap((block) => block.map(({ match }) => match));
}

/** The matches of all sentences of a plain draft. */
export function matchesOf(draft: string, ...references: readonly string[]): readonly Match[] {
  return matchClaims(readDraft(draft, 'plaintext', []), libraryOf(...references));
}

/** What the references say of each figure of a draft, one line a figure: `32: differs from 23`. */
export function figureOutcomes(draft: string, ...references: readonly string[]): string[] {
  return matchesOf(draft, ...references).flatMap(({ figures }) =>
    figures.map(({ figure, outcome }) => {
      const from = outcome.kind === 'differs' ? ` from ${outcome.from.figure.text}` : '';
      return `${figure.text}: ${outcome.kind}${from}`;
    }),
  );
}

/** What the references say of each name of a draft, one line a name: `Ostrey: differs from Branwick`. */
export function nameOutcomes(draft: string, ...references: readonly string[]): string[] {
  return matchesOf(draft, ...references).flatMap(({ names }) =>
    names.map(({ mention, outcome }) => {
      const from = outcome.kind === 'differs' ? ` from ${outcome.from.mention.text}` : '';
      return `${mention.text}: ${outcome.kind}${from}`;
    }),
  );
}

/** What the references have of each quotation of a draft: the kind, then the changes as `summer -> winter`. */
export function quotationOutcomes(draft: string, ...references: readonly string[]): string[] {
  return matchesOf(draft, ...references).flatMap(({ quotations }) =>
    quotations.map(({ outcome }) => {
      if (outcome.kind !== 'altered') return outcome.kind;
      return outcome.changes.map(({ draft: own, source }) => `${own.text} -> ${source.text}`).join(', ');
    }),
  );
}

/** The speakers of a draft that the references contradict, as `Brandt -> Halvorsen`. */
export function speakerDifferences(draft: string, ...references: readonly string[]): string[] {
  return matchesOf(draft, ...references).flatMap(({ speakers }) =>
    speakers.map(({ attribution, source }) => `${attribution.speaker?.text} -> ${source.speaker?.text}`),
  );
}
