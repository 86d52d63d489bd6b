import { readAttributions } from './attributions/index.js';
import { asStated, readFigures } from './figures/index.js';
import { indexReferences, type Library } from './matching/library.js';
import { lookUpStatements } from './matching/look-up.js';
import { matchClaims } from './matching/match.js';
import type { Attribution } from './model/attribution.js';
import type { Claim } from './model/claim.js';
import type { Figure } from './model/figure.js';
import type { Finding } from './model/finding.js';
import type { Match } from './model/match.js';
import type { Options } from './model/options.js';
import type { Format } from './model/prose.js';
import type { SourceSpan } from './model/span.js';
import { placeAttribution, placeClaim, placeFinding, statementSpan } from './placing.js';
import { readDocument, readDraft } from './read-document.js';
import { readProse } from './reading/index.js';
import { RULES } from './rules/index.js';
import { segment, wordsOfEach } from './segmenting/index.js';
import { readAcceptances, standingBy } from './settling/acceptances.js';
import { audible } from './settling/audible.js';
import { settle } from './settling/settle.js';
import { silencesOf } from './settling/silences.js';

/** A document that is being written. */
export interface Draft {
  readonly text: string;
  /** `plaintext` unless said otherwise. */
  readonly format?: Format;
}

/** A document that the draft is written from. */
export interface ReferenceInput extends Draft {
  readonly uri: string;
  readonly title?: string;
}

/** What a check found: the draft's claims and the findings, both in order of place. */
export interface CheckResult {
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** A statement that answers a query; a higher score is a better answer. */
export interface LookUpResult {
  readonly statement: SourceSpan;
  readonly score: number;
}

/** Reads and indexes references. */
export function createLibrary(references: readonly ReferenceInput[]): Library {
  return indexReferences(
    references.map(({ uri, text, format = 'plaintext', title }) => ({
      uri,
      text,
      ...(title !== undefined && { title }),
      document: readDocument(text, format),
    })),
  );
}

/** Checks a draft against a library: reads it, matches its claims, applies the rules, settles what they report. */
export function check(draft: Draft, library: Library, options: Options = {}): CheckResult {
  const references = library.references.map(({ reference }) => reference.document);
  const document = readDraft(draft.text, draft.format ?? 'plaintext', references);
  const matches = matchClaims(document, library, options.strictness);
  const acceptances = readAcceptances(options.acceptances);
  const reported = reportedOf(matches, draft.text, options);
  const findings = settle(reported, silencesOf(document.prose, draft.text), acceptances);
  const stoodBy = standingBy(reported, acceptances);
  return { claims: matches.flatMap((match) => placeClaim(match, findings, draft.text, stoodBy) ?? []), findings };
}

/** What the rules report, rule by rule. */
function reportedOf(matches: readonly Match[], text: string, options: Options): Finding[] {
  const reported: Finding[] = [];
  for (const rule of audible(RULES, options)) {
    for (const match of matches) {
      for (const discrepancy of rule.check(match)) reported.push(placeFinding(rule, match, discrepancy, text));
    }
  }
  return reported;
}

/** The figures of a plain text as their words state them (`asStated`), in order, without overlaps. */
export function findFigures(text: string): Figure[] {
  return readFigures(text).map(asStated);
}

/** What a plain text says that somebody said, in order; spans are those of the text, line ends of all kinds included. */
export function findAttributions(text: string): readonly Attribution[] {
  const prose = readProse(text, 'plaintext');
  const sentences = segment(prose);
  const { attributions } = readAttributions(prose.text, sentences, wordsOfEach(sentences));
  return attributions.map((read) => placeAttribution(read, prose, text));
}

/** The statements that match a query best, best first. */
export function lookUp(query: string, library: Library, limit = 10): LookUpResult[] {
  return lookUpStatements(query, library, limit).map((answer) => ({
    statement: statementSpan(answer),
    score: answer.score,
  }));
}
