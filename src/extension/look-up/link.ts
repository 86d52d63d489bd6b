/**
 * A link from a draft to a line (from 0) of a reference: its path from the draft's folder, with the line as editors write it:
 * "../sources/article.md#L12". The whole address where there is no path from one to the other.
 */
export function linkBetween(draft: string, reference: string, line: number): string {
  return `${relativeAddress(draft, reference)}#L${line + 1}`;
}

function relativeAddress(from: string, to: string): string {
  const [own, other] = [from.split('/'), to.split('/')];
  const shared = other.findIndex((part, index) => part !== own[index]);
  // The first three parts of an address are its scheme and authority: "file:", "", "".
  if (shared < 3) return to;
  const up = own.slice(shared, -1).map(() => '..');
  return [...up, ...other.slice(shared)].join('/');
}
