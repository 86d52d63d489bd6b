import { sameSpeaker, takesStance } from '../../attributions/index.js';
import type { Attribution } from '../../model/attribution.js';
import type { SpeakerDifference } from '../../model/match.js';
import type { ReadText, Statement } from '../../model/statement.js';
import { areOpposite } from '../directions/poles.js';
import type { IndexedReference, Library } from '../library.js';
import { rarity, type StatementIndex, searchStatements } from '../statement-index.js';
import type { StemmedAttribution } from './contents.js';

/** How many statements are looked at for what somebody said. */
const CANDIDATES = 5;

/** Contents of fewer terms are too short to be told apart by what is said alone. */
export const LEAST_TERMS = 4;

/** The same for words that are quoted, or that the same speaker says. */
const LEAST_SHORT_TERMS = 2;

/** So much of a content too short otherwise must stand in the reference's. */
const SAME_SHORT_CONTENT_FROM = 0.95;

/** The share of the draft's content that must stand in the reference's to say that both report the same words. */
const SAME_CONTENT_FROM = 0.5;

/** An attribution of the same content to the same speaker excuses from this share of the best attribution's likeness. */
const EXCUSES_FROM = 0.8;

/** An attribution of a reference and how much of the draft's content it holds, 0 to 1. */
export interface Report {
  readonly source: Attribution;
  readonly statement: Statement;
  readonly likeness: number;
}

/** The attributions of the references that report what the draft says somebody said, best first. */
export function reportsLike({ stems }: StemmedAttribution, library: Library): readonly Report[] {
  if (stems.size < LEAST_SHORT_TERMS) return [];
  const candidates = library.references
    .flatMap((reference) => reportsIn(reference, stems))
    .sort((a, b) => b.likeness - a.likeness);
  const best = candidates[0];
  if (best === undefined || best.likeness < leastLikeness(stems)) return [];
  return candidates.filter(({ likeness }) => likeness >= EXCUSES_FROM * best.likeness);
}

/**
 * Tells when the references say that somebody else said it; undefined where the speakers agree, where either is not sure, and where
 * no reference reports it.
 */
export function speakerDifference(
  draft: ReadText,
  { attribution, stems }: StemmedAttribution,
  reports: readonly Report[],
): SpeakerDifference | undefined {
  const alike = reports.filter(({ source }) => tellAlike(attribution, source));
  const [best] = alike;
  if (best === undefined || stems.size < leastTerms(attribution)) return undefined;
  if (!alike.every((report) => differs(draft, attribution, report))) return undefined;
  return { attribution, source: best.source, statement: best.statement };
}

/** What one suggests another may reject, and what one rejects another may welcome: such reports are not of the same. */
function tellAlike({ cue }: Attribution, { cue: other }: Attribution): boolean {
  if (cue === undefined || other === undefined) return true;
  if (takesStance(cue.text) !== takesStance(other.text)) return false;
  return !areOpposite(cue.text.toLowerCase(), other.text.toLowerCase());
}

function differs(draft: ReadText, { speaker }: Attribution, { source, statement }: Report): boolean {
  if (speaker === undefined || source.speaker === undefined) return false;
  const names = statement.reference.document.names;
  return sameSpeaker(speaker, draft.names, source.speaker, names) === 'different';
}

/** A few words are the same only when they are quoted and all of them stand there. */
function leastLikeness(stems: ReadonlySet<string>): number {
  return stems.size < LEAST_TERMS ? SAME_SHORT_CONTENT_FROM : SAME_CONTENT_FROM;
}

function leastTerms({ direct }: Attribution): number {
  return direct ? LEAST_SHORT_TERMS : LEAST_TERMS;
}

function reportsIn({ reference, index, attributions }: IndexedReference, stems: ReadonlySet<string>): Report[] {
  return searchStatements(index, stems, CANDIDATES).flatMap(({ statement }) =>
    (attributions[statement] ?? []).map((source) => ({
      source: source.attribution,
      statement: { reference, sentence: statement },
      likeness: shareHeld(stems, source.stems, index),
    })),
  );
}

/** The share of some stems, weighed by rarity, that stand among others, 0 to 1. */
export function shareHeld(stems: ReadonlySet<string>, held: ReadonlySet<string>, index: StatementIndex): number {
  let mass = 0;
  let shared = 0;
  for (const stem of stems) {
    const weight = rarity(index, stem);
    mass += weight;
    if (held.has(stem)) shared += weight;
  }
  return shared / mass;
}
