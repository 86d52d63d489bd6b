/** The ends of the names of files that can be drafts or references, without the dot; sorted. */
export const fileEndings: readonly string[] = [
  'ad',
  'adoc',
  'asc',
  'asciidoc',
  'ctx',
  'htm',
  'html',
  'latex',
  'livemd',
  'ltx',
  'markdown',
  'md',
  'mdown',
  'mdtext',
  'mdtxt',
  'mdwn',
  'mkd',
  'mkdn',
  'org',
  'qmd',
  'rmd',
  'rst',
  'shtml',
  'tex',
  'text',
  'txt',
  'typ',
  'xht',
  'xhtml',
];

/** The ends of the names of files that can only be references: their text is read out of them; sorted. */
const convertedEndings: readonly string[] = ['docx', 'pdf'];

/** The ends of the names of files that can be references, without the dot; sorted. */
export const referenceEndings: readonly string[] = [...fileEndings, ...convertedEndings].sort();
