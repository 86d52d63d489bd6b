/**
 * A statement as a quotation: on one line, in double marks, its own double marks turned into single ones.
 *
 * @param before what stands in front of it on its line; a space is put between where a word or a mark ends there
 */
export function quotationOf(statement: string, before = ''): string {
  const words = statement.replace(/\s+/g, ' ').trim();
  const space = /[\p{L}\p{N}\p{Po}\p{Pe}\p{Pf}]$/u.test(before) ? ' ' : '';
  return `${space}“${words
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replace(/"([^"]*)"/g, '‘$1’')}”`;
}
