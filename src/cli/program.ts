import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { STRICTNESSES } from '../config/index.js';
import { CannotRun, EXIT, type ExitCode } from './cannot-run.js';
import { checkDrafts, REPORT_FORMATS } from './check.js';
import { explainRule } from './explain.js';
import { CHECK_HELP, EXPLAIN_HELP, LOOK_UP_HELP, PROGRAM_HELP } from './help.js';
import { startLanguageServer } from './language-server.js';
import { lookUpWords } from './look-up.js';
import { complain } from './terminal.js';

const ERROR_PREFIX = /^error: /;
const FULL_STOP = /\.?\s*$/;
const STATEMENTS_SHOWN = 5;

/** Runs the command line and returns its exit code; never throws. Arguments are those after the program's name. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  let outcome: ExitCode = EXIT.agreement;
  const program = createProgram((code) => {
    outcome = code;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return outcome;
  } catch (error) {
    return failureOf(error);
  }
}

function createProgram(finish: (code: ExitCode) => void): Command {
  const program = new Command('source-check')
    .description('Checks drafts against the articles they are written from, on this machine alone.')
    .version(manifest.version, '-v, --version', 'print the version')
    .addHelpText('after', PROGRAM_HELP)
    .exitOverride()
    .configureOutput({ outputError: (text) => complain(withHint(text)) });
  addCheck(program, finish);
  addLookUp(program, finish);
  addExplain(program, finish);
  addLanguageServer(program, finish);
  return program;
}

function addCheck(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('check')
    .description('report the figures, names and quotations of drafts that differ from their references')
    .usage('<draft...> [--reference <file...>] [--format <format>] [--strictness <how>] [--no-accepted]')
    .argument('[draft...]', 'the files to check; they are only read')
    .addOption(referenceOption('check against these files, besides those that a draft names itself'))
    .addOption(new Option('-f, --format <format>', 'how to report').choices(REPORT_FORMATS).default(REPORT_FORMATS[0]))
    .option('-o, --output <file>', 'write the report to a file')
    .addOption(
      new Option('--max-warnings <count>', 'succeed with so many warnings at most').argParser(numberOf).default(0),
    )
    .addOption(strictnessOption())
    .option('--no-accepted', 'report what the writers accepted, too')
    .addHelpText('after', CHECK_HELP)
    .action(async (drafts, options) => finish(await checkDrafts(drafts, options)));
}

function addLookUp(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('look-up')
    .description('find the statements of references that come nearest to some words')
    .argument('<words>', 'what to look for; misspellings are forgiven')
    .addOption(referenceOption('the files to search').makeOptionMandatory())
    .addOption(new Option('-n, --limit <count>', 'how many statements').argParser(countOf).default(STATEMENTS_SHOWN))
    .addHelpText('after', LOOK_UP_HELP)
    .action(async (words, options) => finish(await lookUpWords(words, options)));
}

function addExplain(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('explain')
    .description('say what a rule reports, when it keeps quiet and how to set it')
    .argument('<rule>', 'the name of a rule, such as figure-differs')
    .addHelpText('after', EXPLAIN_HELP)
    .action((rule) => finish(explainRule(rule)));
}

function addLanguageServer(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('lsp')
    .description('run the language server on standard input and output, for editors')
    .option('--stdio', 'accepted because editors add it; it is what happens anyway')
    .action(async () => finish(await startLanguageServer()));
}

function referenceOption(description: string): Option {
  return new Option('-r, --reference <file...>', description);
}

function strictnessOption(): Option {
  return new Option('-s, --strictness <how>', 'how soon to speak of a figure')
    .choices(Object.keys(STRICTNESSES))
    .default('standard');
}

function numberOf(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && Number.isInteger(number) && number >= 0) return number;
  throw new InvalidArgumentError('It must be a whole number, 0 or more.');
}

function countOf(value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('It must be a whole number above 0.');
}

function failureOf(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.agreement : EXIT.failure;
  complain(error instanceof CannotRun ? error.message : `unexpected failure: ${describe(error)}`);
  return EXIT.failure;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function withHint(text: string): string {
  return `${text.replace(ERROR_PREFIX, '').replace(FULL_STOP, '')}; “source-check --help” shows how to use it`;
}
