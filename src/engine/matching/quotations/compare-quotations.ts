import type { QuotationAlignment, RankedStatement } from '../../model/match.js';
import type { Span } from '../../model/span.js';
import type { ReadText } from '../../model/statement.js';
import type { Library } from '../library.js';
import type { StemOf } from '../terms.js';
import { alignQuotation } from './quotation-alignment.js';
import type { QuotationPart } from './quotation-parts.js';
import { withAlternatives } from './quoted-alternatives.js';

/** What the quotations of a sentence are compared with. */
export interface QuotationSetting {
  readonly draft: ReadText;
  readonly library: Library;
  /** Whether the sentence repeats a statement. */
  readonly isCopied: boolean;
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
  { draft, library, isCopied, stemOf }: QuotationSetting,
): readonly QuotationAlignment[] {
  if (parts.length === 0) return [];
  const aligned = parts.map((part) => ({
    quotation: part.quotation,
    part,
    outcome: alignQuotation(draft, part, statements, library, stemOf),
  }));
  const compared = withAlternatives(aligned, draft, sentence, library, stemOf);
  return isCopied ? compared.map(asTakenOver) : compared;
}

/** A quotation whose sentence was taken over was not altered there. */
function asTakenOver(alignment: QuotationAlignment): QuotationAlignment {
  const { kind } = alignment.outcome;
  return kind === 'not-found' || kind === 'altered' ? { ...alignment, outcome: { kind: 'verbatim' } } : alignment;
}
