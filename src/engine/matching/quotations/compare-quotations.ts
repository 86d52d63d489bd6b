import type { QuotationAlignment, RankedStatement } from '../../model/match.js';
import type { Span } from '../../model/span.js';
import type { ReadDocument } from '../../model/statement.js';
import type { Copies } from '../copies.js';
import type { Library } from '../library.js';
import type { StemOf } from '../terms.js';
import { alignQuotation } from './quotation-alignment.js';
import type { QuotationPart } from './quotation-parts.js';
import { withAlternatives } from './quoted-alternatives.js';

/** What the quotations of a sentence are compared with. */
export interface QuotationSetting {
  readonly draft: ReadDocument;
  readonly library: Library;
  readonly copies: Copies;
  readonly stemOf: StemOf;
}

/**
 * Compares what a sentence of the draft quotes with the references.
 *
 * @param parts the parts of quotations that begin in the sentence, in order
 * @param statements those that the sentence may rest on, best first
 */
export function compareQuotations(
  sentence: Span,
  parts: readonly QuotationPart[],
  statements: readonly RankedStatement[],
  { draft, library, copies, stemOf }: QuotationSetting,
): readonly QuotationAlignment[] {
  if (parts.length === 0) return [];
  const aligned = parts.map((part) => ({
    quotation: part.quotation,
    part,
    outcome: alignQuotation(draft, part, statements, library, stemOf),
  }));
  return withAlternatives(aligned, draft, sentence, library, stemOf).map((alignment) =>
    withoutCopied(alignment, copies),
  );
}

/** A quotation whose sentences were taken over was not altered there, though some between them may be left out. */
function withoutCopied(alignment: QuotationAlignment, copies: Copies): QuotationAlignment {
  const { part, outcome } = alignment;
  if (outcome.kind === 'not-found' && copies.include(part)) return { ...alignment, outcome: { kind: 'verbatim' } };
  if (outcome.kind !== 'altered') return alignment;
  const changes = outcome.changes.filter(({ draft }) => !copies.include(draft));
  return { ...alignment, outcome: changes.length > 0 ? { ...outcome, changes } : { kind: 'verbatim' } };
}
