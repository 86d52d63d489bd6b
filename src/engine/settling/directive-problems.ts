import { isNearSpelling } from '../attributions/index.js';
import { DIRECTIVE_MARK } from '../model/comments.js';
import { RULE_IDS } from '../model/finding.js';
import type { Directive, Format, Prose } from '../model/prose.js';
import type { TextSpan } from '../model/span.js';
import { readOnce } from '../reading/index.js';
import { DIRECTIVE_WORDS, rulesNamedIn } from './directive-words.js';
import { linesAround } from './draft-lines.js';
import { regionsOf } from './regions.js';

/** Something that a comment asks of Source Check and that cannot be done. The span is the draft's, on the wrong words. */
export interface DirectiveProblem extends TextSpan {
  readonly message: string;
}

const TAKES_RULES = /^ignore/;

/**
 * What is wrong with the comments in a draft that speak to Source Check, in order of place. Who reads the draft anyway hands its
 * prose in; it is asked for only where there may be such comments.
 */
export function directiveProblems(
  text: string,
  format: Format,
  prose: () => Prose = readOnce(text, format),
): DirectiveProblem[] {
  if (!text.includes(DIRECTIVE_MARK)) return [];
  const { directives } = prose();
  const { regions, strayEnds } = regionsOf(directives);
  return [
    ...directives.flatMap((directive) => [...problemsOfWords(directive), ...problemsOfPlace(directive, text)]),
    ...regions.filter(({ end }) => !end).map(({ start }) => problem('ignore-start', start, ENDLESS)),
    ...strayEnds.map((directive) => problem('ignore-end', directive, STARTLESS)),
  ].sort((one, other) => one.start - other.start);
}

const ENDLESS = '“ignore-start” has no “ignore-end” below it, so nothing is reported in the rest of the draft';
const STARTLESS = '“ignore-end” has no “ignore-start” above it';
const LINELESS = '“ignore-line” has no words on its line; for the line below it write “ignore-next-line”';

function problemsOfWords(directive: Directive): DirectiveProblem[] {
  const { name, argument } = directive;
  if (!isOneOf(DIRECTIVE_WORDS, name)) return [problem(name, directive, unknownWord(name))];
  const rules = TAKES_RULES.test(name) ? rulesNamedIn(argument) : [];
  return rules
    .filter((rule) => !isOneOf(RULE_IDS, rule))
    .map((rule) => problem(rule, directive, `“${rule}” is no rule of Source Check${suggestion(rule, RULE_IDS)}`));
}

function problemsOfPlace(directive: Directive, text: string): DirectiveProblem[] {
  if (directive.name !== 'ignore-line') return [];
  const { start, end } = linesAround(directive, text);
  const others = text.slice(start, directive.start) + text.slice(directive.end, end);
  return others.trim() === '' ? [problem('ignore-line', directive, LINELESS)] : [];
}

function unknownWord(name: string): string {
  if (name === '') return `A comment for Source Check says what to do: ${DIRECTIVE_WORDS.join(', ')}`;
  const answer = suggestion(name, DIRECTIVE_WORDS) || `; it knows ${DIRECTIVE_WORDS.join(', ')}`;
  return `“${name}” is nothing that Source Check can do${answer}`;
}

function suggestion(written: string, known: readonly string[]): string {
  const near = known.find((word) => isNearSpelling(word, written));
  return near === undefined ? '' : `; did you mean “${near}”?`;
}

/** A problem on a word of a directive, or on the whole of it where there is no word. */
function problem(word: string, { start, end, text }: Directive, message: string): DirectiveProblem {
  const at = text.indexOf(word, text.indexOf(DIRECTIVE_MARK) + DIRECTIVE_MARK.length);
  return word === '' || at < 0
    ? { start, end, text, message }
    : { start: start + at, end: start + at + word.length, text: word, message };
}

function isOneOf(words: readonly string[], word: string): boolean {
  return words.includes(word);
}
