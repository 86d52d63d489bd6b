import { check, createLibrary, type Format } from '../../src/engine/index.js';
import { makeCorpus } from './corpus.js';
import { millisecondsOf } from './timing.js';

/** Something whose time depends on a size, and the size that it is first measured at. */
interface Growing {
  readonly name: string;
  readonly size: number;
  readonly prepare: (size: number) => () => unknown;
}

/** Everything here should take about twice as long at twice the size. */
const GROWING: readonly Growing[] = [
  { name: 'words of a draft', size: 5_000, prepare: (words) => checking({ statements: 500, words }) },
  { name: 'statements of a reference', size: 1_000, prepare: (statements) => reading({ statements, words: 20 }) },
  { name: 'references of a draft', size: 20, prepare: againstReferences },
  {
    name: 'words of one sentence',
    size: 1_000,
    prepare: (words) => repeated('some 40 boats and Ada Holm, ', words / 6),
  },
  { name: 'figures of one statement', size: 4_000, prepare: againstList },
  {
    name: 'lines of a table',
    size: 200,
    prepare: (lines) => repeated('| Arnsvik | 40 |\n|---|---|\n', lines, 'markdown'),
  },
  { name: 'open emphasis', size: 2_000, prepare: (marks) => repeated('a**b*', marks, 'markdown') },
  { name: 'open brackets', size: 2_000, prepare: (marks) => repeated('[a ', marks, 'markdown') },
  {
    name: 'short quotations',
    size: 500,
    prepare: (times) => repeated('The values “odd” and “even” were “never seen”, said Ada Holm. ', times),
  },
  { name: 'open quotations', size: 20_000, prepare: (marks) => repeated('“a 5 ', marks) },
];

/** What takes how long at some size and at twice the size, in milliseconds, and the ratio: 2 is linear, 4 quadratic. */
export function growthReport(): string {
  return ['growth at twice the size (goal: no ratio above 3)', ...GROWING.map(lineOf)].join('\n');
}

function lineOf({ name, size, prepare }: Growing): string {
  const [single, double] = [millisecondsOf(prepare(size)), millisecondsOf(prepare(2 * size))];
  const ratio = (double / single).toFixed(1).padStart(5);
  return `  ${name.padEnd(28)}${String(size).padStart(6)}${shown(single)}${shown(double)} ${ratio} times`;
}

function shown(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0).padStart(8)} ms`;
}

function checking(size: Parameters<typeof makeCorpus>[0]): () => unknown {
  const { draft, reference } = makeCorpus(size);
  const library = createLibrary([{ uri: 'a', text: reference }]);
  return () => check({ text: draft }, library);
}

function reading(size: Parameters<typeof makeCorpus>[0]): () => unknown {
  const { reference } = makeCorpus(size);
  return () => createLibrary([{ uri: 'a', text: reference }]);
}

function againstReferences(count: number): () => unknown {
  const articles = Array.from({ length: count }, (_, seed) => makeCorpus({ statements: 25, words: 200, seed }));
  const library = createLibrary(articles.map(({ reference }, at) => ({ uri: String(at), text: reference })));
  return () => check({ text: articles[0]?.draft ?? '' }, library);
}

/** A short claim that may follow from any figures of a statement that lists many. */
function againstList(count: number): () => unknown {
  const listed = Array.from({ length: count }, (_, at) => `${7 * at + 13} boats`).join(', ');
  const text = `The harbour moored ${listed}. It has 5 piers. The harbour moored ${listed} again.`;
  const library = createLibrary([{ uri: 'a', text }]);
  return () => check({ text: 'The harbour moored 91 percent of 12 boats.' }, library);
}

/** A text that repeats a pattern, checked against itself. */
function repeated(pattern: string, times: number, format: Format = 'plaintext'): () => unknown {
  const text = pattern.repeat(times);
  return () => check({ text, format }, createLibrary([{ uri: 'a', text: `${text} more`, format }]));
}
