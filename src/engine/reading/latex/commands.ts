/**
 * What becomes of an argument of a command: read as words, left out, or read as a block of its own; `quoted` is read between
 * quotation marks.
 */
export type Argument = 'words' | 'left-out' | 'quoted' | 'note' | 'block' | Heading;

/** A heading; 0 is the outermost level. */
export interface Heading {
  readonly level: number;
}

/** A command that is not listed has arguments that are words. */
const WORDS: readonly Argument[] = [];

/** Any command whose name ends so points to a source: `\citep`, `\textcite`, `\footcites`. */
const CITES = /(?:^|[a-z])cite(?:alp|alt|author|p|s|t|title|year|yearpar)?$/i;

/**
 * The commands of LaTeX and its usual packages whose arguments in braces are not all words, in order of these; sorted.
 * Arguments in square brackets are always left out.
 */
const COMMANDS: Readonly<Record<string, readonly Argument[]>> = {
  addbibresource: ['left-out'],
  addtolength: ['left-out', 'left-out'],
  autoref: ['left-out'],
  bibitem: ['left-out'],
  bibliography: ['left-out'],
  bibliographystyle: ['left-out'],
  caption: ['block'],
  captionof: ['left-out', 'block'],
  chapter: [{ level: 1 }],
  cline: ['left-out'],
  cmidrule: ['left-out'],
  color: ['left-out'],
  colorbox: ['left-out', 'words'],
  cref: ['left-out'],
  Cref: ['left-out'],
  date: ['left-out'],
  def: ['left-out', 'left-out'],
  DeclareMathOperator: ['left-out', 'left-out'],
  definecolor: ['left-out', 'left-out', 'left-out'],
  documentclass: ['left-out'],
  enquote: ['quoted'],
  eqref: ['left-out'],
  fontsize: ['left-out', 'left-out'],
  footnote: ['note'],
  footnotetext: ['note'],
  foreignlanguage: ['left-out', 'words'],
  frametitle: [{ level: 2 }],
  glsentryname: ['left-out'],
  graphicspath: ['left-out'],
  href: ['left-out', 'words'],
  hspace: ['left-out'],
  hyperref: ['words'],
  hypersetup: ['left-out'],
  include: ['left-out'],
  includegraphics: ['left-out'],
  index: ['left-out'],
  input: ['left-out'],
  label: ['left-out'],
  let: ['left-out', 'left-out'],
  lstinputlisting: ['left-out'],
  marginpar: ['note'],
  multicolumn: ['left-out', 'left-out', 'words'],
  multirow: ['left-out', 'left-out', 'words'],
  nameref: ['left-out'],
  newcommand: ['left-out', 'left-out'],
  newenvironment: ['left-out', 'left-out', 'left-out'],
  nocite: ['left-out'],
  pageref: ['left-out'],
  pagestyle: ['left-out'],
  paragraph: [{ level: 5 }],
  part: [{ level: 0 }],
  phantom: ['left-out'],
  providecommand: ['left-out', 'left-out'],
  raisebox: ['left-out', 'words'],
  ref: ['left-out'],
  renewcommand: ['left-out', 'left-out'],
  resizebox: ['left-out', 'left-out', 'words'],
  rule: ['left-out', 'left-out'],
  scalebox: ['left-out', 'words'],
  section: [{ level: 2 }],
  setcounter: ['left-out', 'left-out'],
  setlength: ['left-out', 'left-out'],
  sidenote: ['note'],
  sout: ['left-out'],
  subparagraph: [{ level: 6 }],
  subsection: [{ level: 3 }],
  subsubsection: [{ level: 4 }],
  textcolor: ['left-out', 'words'],
  texttt: ['left-out'],
  thanks: ['note'],
  thispagestyle: ['left-out'],
  title: [{ level: 0 }],
  todo: ['left-out'],
  url: ['left-out'],
  usepackage: ['left-out'],
  usetikzlibrary: ['left-out'],
  value: ['left-out'],
  vref: ['left-out'],
  vspace: ['left-out'],
};

/** What becomes of the arguments of a command, given by its name without the backslash and a star. */
export function argumentsOf(name: string): readonly Argument[] {
  if (Object.hasOwn(COMMANDS, name)) return COMMANDS[name] ?? WORDS;
  return CITES.test(name) ? ['left-out'] : WORDS;
}
