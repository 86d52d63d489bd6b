import type { Attribution } from '../model/attribution.js';
import type { Match, RankedStatement } from '../model/match.js';
import type { Strictness } from '../model/options.js';
import type { Sentence } from '../model/sentence.js';
import type { ReadText } from '../model/statement.js';
import { copiedStatement } from './copies.js';
import { directionWords } from './directions/direction-words.js';
import { findHardenings } from './directions/hardenings.js';
import { findReversals } from './directions/reversals.js';
import type { Excerpt } from './excerpts/excerpt.js';
import { alignCopied, alignFigures } from './figures/figure-alignment.js';
import type { Library } from './library.js';
import { alignNames } from './names/name-alignment.js';
import type { SameNames } from './names/same-names.js';
import { compareQuotations } from './quotations/compare-quotations.js';
import { misattribution } from './quotations/misattribution.js';
import { partsOfQuotations, type QuotationPart } from './quotations/quotation-parts.js';
import { swappedRoles } from './roles/role-alignment.js';
import { withStems } from './speakers/contents.js';
import { hearerDifference } from './speakers/hearer-alignment.js';
import { missingSpeaker } from './speakers/missing-speaker.js';
import { reportsLike, speakerDifference } from './speakers/speaker-alignment.js';
import { searchStatements } from './statement-index.js';
import { type StemOf, type Term, termsInContext } from './terms.js';
import { titleDifferences } from './titles/title-alignment.js';

/** How many statements of each reference a claim is compared with. */
const CANDIDATES = 6;

/** What all sentences of a draft are matched with. */
export interface MatchSetting {
  readonly library: Library;
  readonly strictness: Strictness;
}

/** What a sentence is matched by: what was read of the draft around it, with what follows from that. */
interface Claim extends MatchSetting {
  readonly draft: ReadText;
  /** The position of the sentence in `draft.sentences`. */
  readonly position: number;
  readonly sentence: Sentence;
  readonly terms: readonly Term[];
  /** What the sentence begins to report. */
  readonly sayings: readonly Attribution[];
  /** The parts of quotations that lie in the sentence. */
  readonly quotations: readonly QuotationPart[];
  readonly sameNames: SameNames;
  readonly stemOf: StemOf;
}

/** What of an excerpt its match takes: the excerpt with its words, and the likeness of its names to those of the references. */
export interface Matchable {
  readonly excerpt: Excerpt;
  /** In step with the sentences of the excerpt. */
  readonly words: ReadText['words'];
  readonly sameNames: SameNames;
}

/** Matches the sentence of an excerpt with the statements it may rest on, and aligns what can be compared. */
export function matchExcerpt({ excerpt, words, sameNames }: Matchable, setting: MatchSetting): Match {
  // The words first: where new properties follow a spread, V8 before version 12 gives every object a shape of its own.
  const draft: ReadText = { words, ...excerpt };
  const position = excerpt.sentence;
  const sentence = draft.sentences[position];
  if (sentence === undefined) return unmatched(draft, position);
  const { stemOf } = setting.library;
  const terms = termsInContext(draft, stemOf)[position] ?? [];
  const quotations = partsOfQuotations(draft).filter(({ start }) => start >= sentence.start && start < sentence.end);
  const { sayings } = excerpt;
  const claim: Claim = { draft, position, sentence, terms, sayings, quotations, sameNames, stemOf, ...setting };
  const copied = copiedStatement(sentence, setting.library.wordings);
  return copied ? matchCopy(claim, copied) : matchSentence(claim);
}

/** A sentence that repeats a statement agrees with it in all it says. */
function matchCopy(claim: Claim, statement: RankedStatement): Match {
  const { draft, position } = claim;
  return {
    draft,
    sentence: position,
    statements: [statement],
    figures: alignCopied(draft.figures[position] ?? [], statement),
    names: (draft.mentions[position] ?? []).map((mention) => ({ mention, outcome: { kind: 'supported' } })),
    titles: [],
    roles: [],
    reversals: [],
    hardenings: [],
    ...compareSayings(claim),
    quotations: compareQuotations(claim.sentence, claim.quotations, [statement], { isCopied: true, ...claim }),
  };
}

function matchSentence(claim: Claim): Match {
  const { draft, position, sentence, terms, library, strictness, sameNames, stemOf } = claim;
  const statements = rankStatements(terms, library);
  if (statements.length === 0) return unmatched(draft, position);
  const mentions = draft.mentions[position] ?? [];
  const figures = draft.figures[position] ?? [];
  const words = draft.words[position] ?? [];
  const unattributed = missingSpeaker(draft, position, terms, statements, library);
  const told = { draft, position, sentence, words, figures, terms, statements, sameNames, stemOf };
  const named = { draft, sentence: position, mentions, figures, terms, statements, sameNames, library, stemOf };
  const directed = { draft, sentence: position, statements, words: directionWords(words), sameNames, library, stemOf };
  return {
    draft,
    sentence: position,
    statements,
    figures: alignFigures(told, library, strictness),
    names: alignNames(named),
    ...(unattributed && { unattributed }),
    titles: titleDifferences(draft.titles[position] ?? [], draft, library, sameNames),
    roles: swappedRoles({ draft, sentence: position, terms, sameNames, library, stemOf }),
    reversals: findReversals(directed),
    hardenings: findHardenings(directed),
    ...compareSayings(claim),
    quotations: compareQuotations(sentence, claim.quotations, statements, { isCopied: false, ...claim }),
  };
}

/** Compares what a sentence begins to report. */
function compareSayings({
  draft,
  sayings,
  quotations,
  library,
  sameNames,
  stemOf,
}: Claim): Pick<Match, 'speakers' | 'hearers' | 'misattributions'> {
  const told = sayings.map((saying) => {
    const stemmed = withStems(saying, stemOf);
    return { stemmed, reports: reportsLike(stemmed, library) };
  });
  return {
    speakers: told.flatMap(({ stemmed, reports }) => speakerDifference(draft, stemmed, reports) ?? []),
    hearers: told.flatMap(({ stemmed, reports }) => hearerDifference(draft, stemmed, reports, sameNames) ?? []),
    misattributions: sayings.flatMap((saying) => misattribution(draft, saying, quotations, library, stemOf) ?? []),
  };
}

/** A sentence that shares nothing with the references: they are silent about all of it. */
function unmatched(draft: ReadText, sentence: number): Match {
  const figures = (draft.figures[sentence] ?? []).map((figure) => ({ figure, outcome: { kind: 'unsure' } as const }));
  return {
    draft,
    sentence,
    statements: [],
    figures,
    names: [],
    speakers: [],
    titles: [],
    hearers: [],
    misattributions: [],
    roles: [],
    quotations: [],
    reversals: [],
    hardenings: [],
  };
}

function rankStatements(terms: readonly Term[], library: Library): RankedStatement[] {
  const stems = terms.map(({ stem }) => stem);
  const ranked: RankedStatement[] = [];
  for (const { reference, index } of library.references) {
    for (const { statement, coverage } of searchStatements(index, stems, CANDIDATES))
      ranked.push({ reference, sentence: statement, coverage });
  }
  return ranked.sort((a, b) => b.coverage - a.coverage);
}
