/** Words of the name of a party, in lower case, and the tags that papers put in brackets behind its members: "(Lab)", "(D-Calif.)". */
export const PARTY_TAGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['conservative', ['C', 'Con']],
  ['conservatives', ['C', 'Con']],
  ['democrat', ['D', 'Dem', 'LD', 'Lib Dem']],
  ['democratic', ['D', 'Dem']],
  ['democrats', ['D', 'Dem', 'LD', 'Lib Dem']],
  ['independent', ['I', 'Ind']],
  ['labour', ['Lab']],
  ['liberal', ['LD', 'Lib', 'Lib Dem']],
  ['republican', ['R', 'Rep']],
  ['republicans', ['R', 'Rep']],
  ['tories', ['C', 'Con']],
  ['tory', ['C', 'Con']],
]);
