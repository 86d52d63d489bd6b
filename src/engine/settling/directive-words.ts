/** What a comment may ask of Source Check, with what it does; sorted. */
export const DIRECTIVE_WORDS: readonly string[] = [
  /** Silences the block that follows. */
  'ignore',
  /** Ends what the last `ignore-start` began. */
  'ignore-end',
  /** Silences the whole draft. */
  'ignore-file',
  /** Silences the line that it stands on. */
  'ignore-line',
  /** Silences the next line that is not blank. */
  'ignore-next-line',
  /** Silences what follows up to `ignore-end`, else to the end of the draft. */
  'ignore-start',
  /** Names a reference of the draft. */
  'reference',
];

const REASON_MARK = /(?:^|\s)--(?:\s|$)/;

/** The rule names of an `ignore` comment, as they are written; what stands behind `--` is the writer's reason. */
export function rulesNamedIn(argument: string): string[] {
  const [rules = ''] = argument.split(REASON_MARK, 1);
  return rules.split(/[\s,]+/).filter(Boolean);
}
