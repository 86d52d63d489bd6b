import type { Attribution } from '../model/attribution.js';
import type { Match, RankedStatement } from '../model/match.js';
import type { Strictness } from '../model/options.js';
import type { Sentence } from '../model/sentence.js';
import type { Span } from '../model/span.js';
import type { ReadDocument } from '../model/statement.js';
import { type Copies, findCopies } from './copies.js';
import { directionWords } from './directions/direction-words.js';
import { findHardenings } from './directions/hardenings.js';
import { findReversals } from './directions/reversals.js';
import { alignCopied, alignFigures } from './figures/figure-alignment.js';
import type { Library } from './library.js';
import { alignNames } from './names/name-alignment.js';
import { compareNames, type SameNames } from './names/same-names.js';
import { compareQuotations } from './quotations/compare-quotations.js';
import { misattribution } from './quotations/misattribution.js';
import { partsOfQuotations, type QuotationPart } from './quotations/quotation-parts.js';
import { swappedRoles } from './roles/role-alignment.js';
import { attributionsBySentence, type StemmedAttribution } from './speakers/contents.js';
import { hearerDifference } from './speakers/hearer-alignment.js';
import { missingSpeaker } from './speakers/missing-speaker.js';
import { reportsLike, speakerDifference } from './speakers/speaker-alignment.js';
import { searchStatements } from './statement-index.js';
import { type StemOf, type Term, termsInContext } from './terms.js';
import { titleDifferences } from './titles/title-alignment.js';

/** How many statements of each reference a claim is compared with. */
const CANDIDATES = 6;

/** What all claims of a draft are matched with. */
interface Setting {
  readonly draft: ReadDocument;
  /** The terms of each sentence of the draft. */
  readonly terms: readonly (readonly Term[])[];
  /** What each sentence of the draft says that somebody said. */
  readonly attributions: readonly (readonly StemmedAttribution[])[];
  /** The parts of quotations that lie in each sentence of the draft. */
  readonly quotations: readonly (readonly QuotationPart[])[];
  readonly library: Library;
  readonly copies: Copies;
  readonly sameNames: SameNames;
  readonly stemOf: StemOf;
  readonly strictness: Strictness;
}

/** Matches every sentence of a draft with the statements it may rest on, and aligns what can be compared. */
export function matchClaims(draft: ReadDocument, library: Library, strictness: Strictness = 'standard'): Match[] {
  const setting = settingOf(draft, library, strictness);
  const { copies } = setting;
  return draft.sentences.map((span, sentence) => {
    const copied = copies.statements[sentence];
    return copied ? matchCopy(span, sentence, copied, setting) : matchSentence(span, sentence, setting);
  });
}

function settingOf(draft: ReadDocument, library: Library, strictness: Strictness): Setting {
  const { stemOf } = library;
  const terms = termsInContext(draft, stemOf);
  return {
    draft,
    terms,
    attributions: attributionsBySentence(draft, terms),
    quotations: beginningIn(draft.sentences, partsOfQuotations(draft)),
    library,
    copies: findCopies(draft, library.wordings),
    sameNames: compareNames(draft.names, library),
    stemOf,
    strictness,
  };
}

/** The parts that begin in each sentence, in one pass; both lists are in order of place. */
function beginningIn<Part extends Span>(sentences: readonly Span[], parts: readonly Part[]): Part[][] {
  let next = 0;
  return sentences.map(({ start, end }) => {
    while ((parts[next]?.start ?? Number.POSITIVE_INFINITY) < start) next++;
    const first = next;
    while ((parts[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
    return parts.slice(first, next);
  });
}

/** A sentence that repeats a statement agrees with it in all it says. */
function matchCopy(span: Sentence, sentence: number, statement: RankedStatement, setting: Setting): Match {
  const { draft } = setting;
  return {
    draft,
    sentence,
    statements: [statement],
    figures: alignCopied(draft.figures[sentence] ?? [], statement),
    names: (draft.mentions[sentence] ?? []).map((mention) => ({ mention, outcome: { kind: 'supported' } })),
    titles: [],
    roles: [],
    reversals: [],
    hardenings: [],
    ...compareSayings(span, sentence, [statement], setting),
  };
}

function matchSentence(span: Sentence, sentence: number, setting: Setting): Match {
  const { draft, library, sameNames, stemOf, strictness } = setting;
  const terms = setting.terms[sentence] ?? [];
  const statements = rankStatements(terms, library);
  if (statements.length === 0) return unmatched(draft, sentence);
  const mentions = draft.mentions[sentence] ?? [];
  const figures = draft.figures[sentence] ?? [];
  const words = draft.words[sentence] ?? [];
  const unattributed = missingSpeaker(draft, sentence, terms, statements, library);
  const told = { draft, position: sentence, sentence: span, words, figures, terms, statements, sameNames, stemOf };
  const directed = { draft, sentence, statements, words: directionWords(words), sameNames, library, stemOf };
  return {
    draft,
    sentence,
    statements,
    figures: alignFigures(told, library, strictness),
    names: alignNames({ draft, sentence, mentions, figures, terms, statements, sameNames, library, stemOf }),
    ...(unattributed && { unattributed }),
    titles: titleDifferences(draft.titles[sentence] ?? [], draft, library, sameNames),
    roles: swappedRoles({ draft, sentence, terms, sameNames, library, stemOf }),
    reversals: findReversals(directed),
    hardenings: findHardenings(directed),
    ...compareSayings(span, sentence, statements, setting),
  };
}

/** Compares what a sentence begins to report or to quote, unless the references have it in the same words. */
function compareSayings(
  span: Span,
  sentence: number,
  statements: readonly RankedStatement[],
  setting: Setting,
): Pick<Match, 'speakers' | 'hearers' | 'misattributions' | 'quotations'> {
  const { draft, attributions, library, copies, sameNames, stemOf } = setting;
  const parts = setting.quotations[sentence] ?? [];
  const told = (attributions[sentence] ?? [])
    .filter(({ attribution }) => attribution.content.start >= span.start && !isCopied(attribution, copies))
    .map((stemmed) => ({ stemmed, reports: reportsLike(stemmed, library) }));
  return {
    speakers: told.flatMap(({ stemmed, reports }) => speakerDifference(draft, stemmed, reports) ?? []),
    hearers: told.flatMap(({ stemmed, reports }) => hearerDifference(draft, stemmed, reports, sameNames) ?? []),
    misattributions: told.flatMap(
      ({ stemmed }) => misattribution(draft, stemmed.attribution, parts, library, stemOf) ?? [],
    ),
    quotations: compareQuotations(span, parts, statements, setting),
  };
}

/** Who a pronoun stands for may change with the place of a sentence, but not what the reference has it say. */
function isCopied({ content, speaker }: Attribution, copies: Copies): boolean {
  return copies.include(content) && (speaker === undefined || copies.include(speaker));
}

/** A sentence that shares nothing with the references: they are silent about all of it. */
function unmatched(draft: ReadDocument, sentence: number): Match {
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
