/** Times the engine on a long draft, beside plain ways to do parts of its work: `npm run bench`. */
import Fuse from 'fuse.js';
import { Bench } from 'tinybench';
import { check, createLibrary, lookUp } from '../../src/engine/index.js';
import { readProse } from '../../src/engine/reading/index.js';
import { segment } from '../../src/engine/segmenting/index.js';
import { claimsReport } from './claims.js';
import { makeCorpus } from './corpus.js';
import { figuresReport } from './figures.js';
import { growthReport } from './growth.js';
import { keystrokesReport } from './keystrokes.js';

const SIZE = { statements: 1_000, words: 10_000 };
const ROUNDS = { iterations: 9, warmupIterations: 2, time: 0, warmupTime: 0 };
/** What a check of the corpus may take, in milliseconds, so that a writer does not notice it. */
const GOAL = 300;
const QUERY = 'how many people does the Skarvik ferry line employ';

const corpus = makeCorpus(SIZE);
const references = [{ uri: 'bench:reference', text: corpus.reference, format: 'markdown' }] as const;
const draft = { text: corpus.draft, format: 'markdown' } as const;
const library = createLibrary(references);
const prose = readProse(corpus.draft, 'markdown');
const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const statements = library.references.flatMap(({ reference }) => reference.document.sentences);
const fuse = new Fuse(statements, {
  keys: ['text'],
  useTokenSearch: true,
  ignoreLocation: true,
  ignoreFieldNorm: true,
});

const medians = await timed({
  library: () => createLibrary(references),
  check: () => check(draft, library),
  sentences: () => segment(prose),
  'Intl.Segmenter': () => Array.from(sentenceSegmenter.segment(prose.text)),
  'look-up': () => lookUp(QUERY, library),
  'fuse.js': () => fuse.search(QUERY, { limit: 10 }),
});
const { claims, findings } = check(draft, library);

console.log(`A draft of ${corpus.words} words against a reference of ${corpus.statements} statements`);
console.log(`(${claims.length} claims, ${findings.length} findings; medians of ${ROUNDS.iterations} runs)\n`);
console.log(`reading and indexing the reference  ${milliseconds(medians.library)}`);
console.log(`checking the draft                  ${milliseconds(medians.check)}  (goal: under ${GOAL} ms)`);
console.log(
  `                                    ${perSecond(corpus.words)} words/s, ${perSecond(claims.length)} claims/s\n`,
);
console.log(compared('sentences', 'Intl.Segmenter'));
console.log(compared('look-up', 'fuse.js'));
console.log(claimsReport());
console.log(figuresReport(statements.map(({ text }) => text)));
console.log(keystrokesReport());
console.log(growthReport());

/** The median time of each task in milliseconds. */
async function timed<Name extends string>(tasks: Record<Name, () => unknown>): Promise<Record<Name, number>> {
  const bench = new Bench(ROUNDS);
  for (const [name, task] of Object.entries<() => unknown>(tasks)) bench.add(name, task);
  const done = await bench.run();
  return Object.fromEntries(done.map(({ name, result }) => [name, medianOf(name, result)])) as Record<Name, number>;
}

function medianOf(name: string, result: (typeof Bench.prototype.tasks)[number]['result']): number {
  if (!('latency' in result)) throw new Error(`${name} did not run: ${result.state}`);
  return result.latency.p50;
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0).padStart(8)} ms`;
}

function perSecond(count: number): string {
  return Math.round(count / (medians.check / 1_000)).toLocaleString('en-US');
}

function compared(ours: keyof typeof medians, plain: keyof typeof medians): string {
  const ratio = (medians[plain] / medians[ours]).toFixed(1);
  return `${ours.padEnd(12)}${milliseconds(medians[ours])}  ${plain.padEnd(16)}${milliseconds(medians[plain])}  ${ratio} times as fast`;
}
