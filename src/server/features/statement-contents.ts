import type { Attribution, Speaker } from '../../engine/model/attribution.js';
import type { Figure } from '../../engine/model/figure.js';
import { contains, overlaps } from '../../engine/model/span.js';
import type { Statement } from '../../engine/model/statement.js';
import { onOneLine } from '../../presenters/wording.js';
import type { FigureInfo, LookUpStatement, QuotationInfo } from '../protocol.js';

/** What a statement says: its figures, who speaks in it, and what they are quoted with. */
export function contentsOf({
  reference: { document },
  sentence,
}: Statement): Pick<LookUpStatement, 'figures' | 'quotation' | 'speakers'> {
  const span = document.sentences[sentence] ?? { start: 0, end: 0 };
  const attributions = document.attributions.filter(({ content }) => overlaps(content, span));
  const quotation = attributions.filter(({ content }) => contains(span, content)).flatMap(quotationIn)[0];
  return {
    figures: (document.figures[sentence] ?? []).map(figureInfo),
    speakers: [...new Set(attributions.flatMap(({ speaker }) => (speaker ? nameOf(speaker) : [])))],
    ...(quotation && { quotation }),
  };
}

function figureInfo({ text, value, low, high }: Figure): FigureInfo {
  const values = [value, low, high].filter((number) => number !== undefined);
  return { text: onOneLine(text), values: [...new Set(values)] };
}

/** Only words that stand inside marks: what is reported is the reference's own wording and nobody's quotation. */
function quotationIn({ content, direct, speaker }: Attribution): QuotationInfo[] {
  if (!direct || speaker?.name === undefined) return [];
  return [{ text: onOneLine(content.text), speaker: speaker.name }];
}

function nameOf({ name, text }: Speaker): string {
  return name ?? onOneLine(text);
}
