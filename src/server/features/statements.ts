import type { SourceSpan } from '../../engine/model/span.js';
import type { Statement } from '../../engine/model/statement.js';
import { statementSpan } from '../../engine/placing.js';
import type { DraftReferences } from '../checked-draft.js';

/** A statement and its place in the reference as written. */
export interface PlacedStatement extends SourceSpan {
  readonly statement: Statement;
}

/** All statements of a draft's references, in order of place. */
export function statementsOf({ library }: Pick<DraftReferences, 'library'>): readonly PlacedStatement[] {
  return library.references.flatMap(({ reference }) =>
    reference.document.sentences.map((_, sentence) => {
      const statement: Statement = { reference, sentence };
      return { ...statementSpan(statement), statement };
    }),
  );
}
