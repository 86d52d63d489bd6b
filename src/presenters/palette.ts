/** Gives a run of text a colour or weight. */
export type Paint = (text: string) => string;

/** The colours of a report in a terminal, by what they stand for. */
export interface Palette {
  /** Places and headings. */
  readonly strong: Paint;
  /** Line numbers, frames and rule names. */
  readonly faint: Paint;
  readonly error: Paint;
  readonly warning: Paint;
  readonly information: Paint;
  /** The words of the reference. */
  readonly source: Paint;
}

/** No colours: for files, pipes and terminals that ask for none. */
export const COLOURLESS: Palette = {
  strong: unpainted,
  faint: unpainted,
  error: unpainted,
  warning: unpainted,
  information: unpainted,
  source: unpainted,
};

function unpainted(text: string): string {
  return text;
}
