/** What becomes of the content that a function is given in square brackets. */
export type ContentMeaning =
  | 'words'
  | 'left-out'
  | 'quotation'
  | 'block-quote'
  | 'note'
  | 'block'
  | 'cell'
  | 'heading'
  | 'item';

/** The functions of Typst whose content is more than words with a look (https://typst.app/docs/reference/); sorted. */
const FUNCTIONS: ReadonlyMap<string, ContentMeaning> = new Map<string, ContentMeaning>([
  ['blockquote', 'block-quote'],
  ['cell', 'cell'],
  ['comment', 'left-out'],
  ['enum', 'item'],
  ['figure', 'block'],
  ['footer', 'cell'],
  ['footnote', 'note'],
  ['grid', 'cell'],
  ['header', 'cell'],
  ['heading', 'heading'],
  ['hide', 'left-out'],
  ['item', 'item'],
  ['list', 'item'],
  ['quote', 'quotation'],
  ['strike', 'left-out'],
  ['table', 'cell'],
  ['title', 'heading'],
  ['todo', 'left-out'],
]);

/**
 * What becomes of the content of a function: of one that is not known it is words, or a block of its own where it stands among
 * other arguments.
 *
 * @param name with what it is part of, such as `table.header`
 */
export function meaningOf(name: string, place: 'behind' | 'argument'): ContentMeaning {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return FUNCTIONS.get(last) ?? (place === 'behind' ? 'words' : 'block');
}
