import { type CheckResult, checkAgain, type Draft } from './check-again.js';
import { asStated, readFigures } from './figures/index.js';
import { indexReferences, type Library } from './matching/library.js';
import { lookUpStatements } from './matching/look-up.js';
import type { Attribution } from './model/attribution.js';
import type { Figure } from './model/figure.js';
import type { Options } from './model/options.js';
import type { SourceSpan } from './model/span.js';
import { placeAttribution, placeFrom, statementSpan } from './placing.js';
import { readDocument } from './read-document.js';

/** A document that the draft is written from. */
export interface ReferenceInput extends Draft {
  readonly uri: string;
  readonly title?: string;
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
  const { claims, findings } = checkAgain(undefined, draft, library, options);
  return { claims, findings };
}

/** The figures of a plain text as their words state them (`asStated`), in order, without overlaps. */
export function findFigures(text: string): Figure[] {
  return readFigures(text).map(asStated);
}

/** What a plain text says that somebody said, in order; spans are those of the text, line ends of all kinds included. */
export function findAttributions(text: string): readonly Attribution[] {
  const { prose, attributions } = readDocument(text, 'plaintext');
  const place = placeFrom(0, prose, text);
  return attributions.map((read) => placeAttribution(read, place));
}

/** The statements that match a query best, best first. */
export function lookUp(query: string, library: Library, limit = 10): LookUpResult[] {
  return lookUpStatements(query, library, limit).map((answer) => ({
    statement: statementSpan(answer),
    score: answer.score,
  }));
}
