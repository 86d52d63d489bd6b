import type { Attribution } from '../../model/attribution.js';
import type { MissingSpeaker, RankedStatement } from '../../model/match.js';
import { overlaps } from '../../model/span.js';
import type { ReadText, Statement } from '../../model/statement.js';
import { indexOf, type Library } from '../library.js';
import type { Term } from '../terms.js';
import type { StemmedAttribution } from './contents.js';
import { LEAST_TERMS, shareHeld } from './speaker-alignment.js';

/** The share of a claim that must stand in what somebody said, and may stand in no statement that nobody said. */
const SAID_FROM = 0.8;
const STATED_BELOW = 0.6;

/**
 * Tells when a claim states as fact what the references only have somebody say; undefined where the draft attributes the claim, or
 * anything next to it, to somebody.
 */
export function missingSpeaker(
  draft: ReadText,
  sentence: number,
  terms: readonly Term[],
  statements: readonly RankedStatement[],
  library: Library,
): MissingSpeaker | undefined {
  if (!statements.some((statement) => reportsIn(statement, library).length > 0)) return undefined;
  const stems = new Set(terms.map(({ stem }) => stem));
  if (stems.size < LEAST_TERMS || isAttributed(draft, sentence)) return undefined;
  let said: MissingSpeaker | undefined;
  for (const statement of statements) {
    const source = saidIn(statement, stems, library);
    if (source === undefined && statement.coverage >= STATED_BELOW) return undefined;
    if (isNamed(source)) said ??= { source, statement };
  }
  return said;
}

function reportsIn(statement: Statement, library: Library): readonly StemmedAttribution[] {
  return indexOf(statement, library)?.attributions[statement.sentence] ?? NONE;
}

const NONE: readonly StemmedAttribution[] = [];

/** The attribution of a statement that holds nearly all of a claim. */
function saidIn(statement: Statement, stems: ReadonlySet<string>, library: Library): Attribution | undefined {
  const index = indexOf(statement, library)?.index;
  const reports = reportsIn(statement, library);
  return reports.find((report) => index && shareHeld(stems, report.stems, index) >= SAID_FROM)?.attribution;
}

function isNamed(source: Attribution | undefined): source is MissingSpeaker['source'] {
  return source?.speaker?.name !== undefined;
}

/** Whether the draft has somebody say the sentence, the one before it or the one after it. */
function isAttributed({ sentences, attributions, quotations }: ReadText, sentence: number): boolean {
  const start = sentences[sentence - 1]?.start ?? 0;
  const end = sentences[sentence + 1]?.end ?? Number.POSITIVE_INFINITY;
  const near = { start, end };
  return attributions.some(({ content }) => overlaps(content, near)) || quotations.some((one) => overlaps(one, near));
}
