import type { Figure } from '../model/figure.js';
import type { FigureAlignment, Match, RankedStatement } from '../model/match.js';
import type { Strictness } from '../model/options.js';
import { contains, type Span } from '../model/span.js';
import type { ReadDocument } from '../model/statement.js';
import { type ClaimFigures, gatherEvidence, MOST_FIGURES, unexplainedFigures } from './figure-evidence.js';
import { weighEvidence } from './figure-outcome.js';
import type { Library } from './library.js';
import { alignNames } from './name-alignment.js';
import { alignQuotation } from './quotation-alignment.js';
import { compareNames, type SameNames } from './same-names.js';
import { speakerDifference } from './speaker-alignment.js';
import { searchStatements } from './statement-index.js';
import { FIGURE_THRESHOLDS } from './strictness.js';
import { createStemmer, type StemOf, type Term, termsInContext } from './terms.js';

/** How many statements of each reference a claim is compared with. */
const CANDIDATES = 6;

/** What all claims of a draft are matched with. */
interface Setting {
  readonly draft: ReadDocument;
  readonly library: Library;
  readonly sameNames: SameNames;
  readonly stemOf: StemOf;
  readonly strictness: Strictness;
}

/** Matches every sentence of a draft with the statements it may rest on, and aligns what can be compared. */
export function matchClaims(draft: ReadDocument, library: Library, strictness: Strictness = 'standard'): Match[] {
  const sameNames = compareNames(draft.names, library);
  const setting = { draft, library, sameNames, stemOf: createStemmer(), strictness };
  return draft.sentences.map((_, sentence) => matchSentence(sentence, setting));
}

function matchSentence(sentence: number, { draft, library, sameNames, stemOf, strictness }: Setting): Match {
  const span = draft.sentences[sentence];
  if (span === undefined) return unmatched(draft, sentence);
  const terms = termsInContext(span, stemOf);
  const statements = rankStatements(terms, library);
  if (statements.length === 0) return unmatched(draft, sentence);
  const mentions = draft.mentions[sentence] ?? [];
  const figures = draft.figures[sentence] ?? [];
  const claim = { figures, terms, statements, unexplained: unexplainedFigures(figures, statements), stemOf };
  const begins = beginsIn(span);
  return {
    draft,
    sentence,
    statements,
    figures: alignFigures(claim, library, strictness),
    names: alignNames({ draft, sentence, mentions, figures, terms, statements, sameNames, library, stemOf }),
    speakers: draft.attributions
      .filter(({ content }) => begins(content))
      .flatMap((attribution) => speakerDifference(draft, attribution, library, stemOf) ?? []),
    quotations: draft.quotations
      .filter(begins)
      .map((quotation) => ({ quotation, outcome: alignQuotation(draft, quotation, library, stemOf) })),
  };
}

function alignFigures(claim: ClaimFigures, library: Library, strictness: Strictness): FigureAlignment[] {
  const thresholds = FIGURE_THRESHOLDS[strictness];
  const outcomeOf = (figure: Figure) => weighEvidence(gatherEvidence(figure, claim, library), thresholds);
  return claim.figures.map((figure, position) => ({
    figure,
    outcome: position < MOST_FIGURES ? outcomeOf(figure) : { kind: 'unsure' },
  }));
}

/** A sentence that shares nothing with the references: they are silent about all of it. */
function unmatched(draft: ReadDocument, sentence: number): Match {
  const figures = (draft.figures[sentence] ?? []).map((figure) => ({ figure, outcome: { kind: 'unsure' } as const }));
  return { draft, sentence, statements: [], figures, names: [], speakers: [], quotations: [] };
}

function rankStatements(terms: readonly Term[], library: Library): RankedStatement[] {
  const stems = terms.map(({ stem }) => stem);
  return library.references
    .flatMap(({ reference, index }) =>
      searchStatements(index, stems, CANDIDATES).map(({ statement, coverage }) => ({
        reference,
        sentence: statement,
        coverage,
      })),
    )
    .sort((a, b) => b.coverage - a.coverage);
}

function beginsIn(sentence: Span): (part: Span) => boolean {
  return ({ start }) => contains(sentence, { start, end: start });
}
