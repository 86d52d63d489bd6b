import type { Attribution } from './model/attribution.js';
import type { Claim } from './model/claim.js';
import type { Figure } from './model/figure.js';
import type { Finding } from './model/finding.js';
import type { Options } from './model/options.js';
import type { Format } from './model/prose.js';
import type { SourceSpan } from './model/span.js';

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

/** The indexed references of a draft. Make one with `createLibrary`; treat it as opaque. */
export interface Library {
  readonly references: readonly ReferenceInput[];
}

/** What a check found: the draft's claims in order, and the findings in order of place. */
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
  return { references };
}

/** Checks a draft against a library. */
export function check(_draft: Draft, _library: Library, _options: Options = {}): CheckResult {
  return { claims: [], findings: [] };
}

/** The figures of a text. */
export function findFigures(_text: string): Figure[] {
  return [];
}

/** The attributions of a text. */
export function findAttributions(_text: string): Attribution[] {
  return [];
}

/** The statements that match a query best. */
export function lookUp(_query: string, _library: Library, _limit = 10): LookUpResult[] {
  return [];
}
