import { compareFigures } from '../../figures/index.js';
import type { Figure } from '../../model/figure.js';
import type { Derivation, RankedStatement } from '../../model/match.js';
import type { TextSpan } from '../../model/span.js';
import { wordsOf } from '../../segmenting/index.js';
import type { StemOf, Term } from '../terms.js';
import { shown, withWords } from './arithmetic.js';
import { change } from './change.js';
import type { Candidate, Derive } from './derivation.js';
import { difference } from './difference.js';
import { lazily } from './lazily.js';
import { multiple } from './multiple.js';
import { part } from './part.js';
import { passagesOf } from './passages.js';
import { remainder } from './remainder.js';
import { share } from './share.js';
import { span } from './span.js';
import { sum } from './sum.js';
import { wordingOf } from './wording.js';

/** Every way to put a figure together; of two that explain a figure, the one that stands first here is told. */
const WAYS: readonly Derive[] = [difference, sum, change, multiple, share, remainder, part, span];

/** A claim whose figures may follow from those of its statements. */
export interface ReckoningClaim {
  readonly sentence: TextSpan;
  readonly terms: readonly Term[];
  /** The statements that the claim may rest on, best first. */
  readonly statements: readonly RankedStatement[];
  readonly stemOf: StemOf;
}

/** Tells how a figure of a claim follows from figures that its statements give; undefined where it does not. */
export type Reckoning = (figure: Figure) => Derivation | undefined;

/** Gets ready to tell how the figures of a claim follow from the references; nothing is worked out before it is asked for. */
export function reckonFrom({ sentence, terms, statements, stemOf }: ReckoningClaim): Reckoning {
  const passages = lazily(() => passagesOf(statements));
  const wording = lazily(() => wordingOf(wordsOf(sentence.text, sentence.start)));
  const stems = lazily(() => new Set(terms.map(({ stem }) => stem)));
  return (figure) => {
    const question = { figure, wording: wording(), stems: stems(), stemOf };
    const fits = ({ result }: Candidate): boolean => compareFigures(figure, result).relation === 'compatible';
    for (const passage of passages()) {
      for (const derive of WAYS) {
        const fitting = derive(question, passage).find(fits);
        if (fitting !== undefined) return told(fitting);
      }
    }
    return undefined;
  };
}

/** A derivation with its arithmetic in full: "54 + 29 = 83". */
function told({ kind, operands, result, workings }: Candidate): Derivation {
  const worded = withWords(result, operands);
  return { kind, operands, result: worded, arithmetic: `${workings()} = ${shown(worded)}` };
}
