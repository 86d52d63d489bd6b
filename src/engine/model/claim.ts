import type { Verdict } from './finding.js';
import type { SourceSpan, TextSpan } from './span.js';

/**
 * What is known of a claim; `checked` where the writer stands by it, having checked it by hand or accepted what differs;
 * `unchecked` where it has nothing to compare or nothing was found to compare it with.
 */
export type ClaimVerdict = 'supported' | 'checked' | Verdict | 'unchecked';

/** How a figure of a claim follows from figures of the references, such as a sum. */
export interface FigureDerivation {
  /** The figure in the draft. */
  readonly draft: TextSpan;
  /** "54 + 29 = 83". */
  readonly arithmetic: string;
  /** The figures it follows from. */
  readonly operands: readonly SourceSpan[];
  /** The statements they stand in, each once, in order of place. */
  readonly statements: readonly SourceSpan[];
}

/** A sentence of a draft with something checkable in it. Offsets are those of the draft as written, markup included. */
export interface Claim {
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
  readonly verdict: ClaimVerdict;
  /** Its figures, in order of place. */
  readonly figures: readonly TextSpan[];
  /** Who says something in it, each once: the fullest name that the draft gives them, else the words it calls them by. */
  readonly speakers: readonly string[];
  /** The statement that it rests on. */
  readonly statement?: SourceSpan;
  /** Its figures that no reference gives but that follow from those it gives; absent where there are none. */
  readonly derivations?: readonly FigureDerivation[];
}
