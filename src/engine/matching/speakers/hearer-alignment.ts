import { sameEntity, sameSpeaker } from '../../attributions/index.js';
import type { Entity, NameMention, Speaker } from '../../model/attribution.js';
import type { HearerDifference } from '../../model/match.js';
import type { ReadText, Statement } from '../../model/statement.js';
import { isSame, type SameNames } from '../names/same-names.js';
import type { StemmedAttribution } from './contents.js';
import { LEAST_TERMS, type Report } from './speaker-alignment.js';

/**
 * Tells when the references have it said to somebody else or to another outlet; undefined where either does not say to whom, where
 * one of them may be the other, and where the statement names the draft's hearer as well.
 */
export function hearerDifference(
  draft: ReadText,
  { attribution, stems }: StemmedAttribution,
  reports: readonly Report[],
  sameNames: SameNames,
): HearerDifference | undefined {
  const { hearer, speaker } = attribution;
  const entity = hearer && draft.names.entities[hearer.entity];
  if (hearer === undefined || entity === undefined) return undefined;
  const told = reports.flatMap(({ source, statement }) =>
    source.hearer ? [{ source: source.hearer, statement }] : [],
  );
  const [best] = told;
  const differs = told.every(({ source, statement }) => isAnother(entity, source, statement));
  if (best === undefined || !(stems.size >= LEAST_TERMS || isSaidBySame(draft, speaker, reports))) return undefined;
  if (!differs || isNamedIn(hearer, best.statement, sameNames)) return undefined;
  return { hearer, ...best };
}

function isSaidBySame(draft: ReadText, speaker: Speaker | undefined, reports: readonly Report[]): boolean {
  return reports.every(({ source, statement }) => {
    if (speaker === undefined || source.speaker === undefined) return false;
    return sameSpeaker(speaker, draft.names, source.speaker, statement.reference.document.names) === 'same';
  });
}

/** A paper and its reporter may both be told; two papers, or two people, may not be one. */
function isAnother(entity: Entity, source: NameMention, { reference }: Statement): boolean {
  const other = reference.document.names.entities[source.entity];
  return other !== undefined && isOfKind(entity, other) && sameEntity(entity, other) === 'different';
}

function isOfKind(one: Entity, other: Entity): boolean {
  return (one.kind === 'person') === (other.kind === 'person') && isPlace(one) === isPlace(other);
}

function isPlace({ kind }: Entity): boolean {
  return kind === 'place' || kind === 'nationality';
}

function isNamedIn({ entity }: NameMention, { reference, sentence }: Statement, sameNames: SameNames): boolean {
  const named = reference.document.mentions[sentence] ?? [];
  return named.some((other) => isSame(sameNames, entity, reference, other.entity));
}
