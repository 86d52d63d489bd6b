import type { RankedStatement } from '../model/match.js';
import type { Sentence } from '../model/sentence.js';
import { endedBy, overlaps, type Span } from '../model/span.js';
import type { ReadText, Reference, Statement } from '../model/statement.js';
import { withMore } from '../model/with-more.js';

/** The statements of a library by their wording. */
export type StatementsByWording = ReadonlyMap<string, Statement>;

/** What a draft takes over from the references word for word. */
export interface Copies {
  /** For each sentence of the draft, in step with them, the statement that it repeats. */
  readonly statements: readonly (RankedStatement | undefined)[];
  /** Whether all the sentences that a part of the draft lies in repeat statements. */
  readonly include: (part: Span) => boolean;
}

/** Makes the statements of some references to be found by their wording; of several with the same wording the first is kept. */
export function indexWordings(references: readonly Reference[]): StatementsByWording {
  const statements = new Map<string, Statement>();
  for (const reference of references) {
    for (const [position, sentence] of reference.document.sentences.entries()) {
      const wording = wordingOf(sentence);
      if (!statements.has(wording)) statements.set(wording, { reference, sentence: position });
    }
  }
  return statements;
}

/** Finds what a draft takes over word for word: such a sentence says what its reference says, wherever it stands. */
export function findCopies({ sentences }: ReadText, wordings: StatementsByWording): Copies {
  const statements = sentences.map((sentence) => copiedStatement(sentence, wordings));
  const own = sentences.filter((_, position) => statements[position] === undefined);
  return { statements, include: (part) => !overlapsAny(part, own) };
}

/** The statement that a sentence repeats word for word, if there is one. */
export function copiedStatement(sentence: Sentence, wordings: StatementsByWording): RankedStatement | undefined {
  const statement = wordings.get(wordingOf(sentence));
  return statement && withMore(statement, { coverage: 1 });
}

/** Whether a part overlaps one of some spans that are in order and do not overlap each other. */
function overlapsAny(part: Span, spans: readonly Span[]): boolean {
  const next = spans[endedBy(spans, part.start)];
  return next !== undefined && overlaps(next, part);
}

/** The text, however its lines are broken; a cell of a table says something only with the headings of its row and column. */
function wordingOf({ text, blockKind, context }: Sentence): string {
  const said = blockKind === 'table-cell' ? [...context, text].join('\n') : text;
  return said.replace(WHITE_SPACE, ' ');
}

/** All white space but single spaces, which stay as they are. */
const WHITE_SPACE = /\s{2,}|[^\S ]/g;
