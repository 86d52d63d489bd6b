/** A statement as a quotation: on one line, in double marks, its own double marks turned into single ones. */
export function quotationOf(statement: string): string {
  const words = statement.replace(/\s+/g, ' ').trim();
  return `“${words
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replace(/"([^"]*)"/g, '‘$1’')}”`;
}
