import { RULE_PAGES } from './rule-pages.js';

/** Shown below the list of commands. */
export const PROGRAM_HELP = `
Examples:
  $ source-check check draft.md --reference article.md
  $ source-check look-up "thirty-two members" --reference article.md
  $ source-check explain figure-differs

“source-check help <command>” says more about a command.
Nothing is ever written to a file or sent anywhere.`;

/** Shown below the options of check. */
export const CHECK_HELP = `
A draft may name its references itself, relative to its own folder, in its front matter
or in a comment:

  ---
  references: [article.md]
  ---

  <!-- source-check: reference article.md -->

Files that it cites, as in [the report](report.md), are its references, too. What it cites them
for is compared with them first.

Examples:
  $ source-check check draft.md --reference article.md minutes.txt
  $ source-check check chapters/*.md
  $ source-check check draft.md --format json | jq '.drafts[].findings[].message'
  $ source-check check draft.md --format html --output report.html
  $ source-check check chapters/*.md --format sarif --output source-check.sarif

Formats: text for people, json for programs, html as a page, markdown for a comment on a change,
sarif for code hosts, junit for build servers, github for GitHub Actions.

Name the drafts before --reference: all that follows it is taken as references.

--strictness lenient misses more wrong figures and reports fewer right ones; strict is the
other way round.

What writers accepted is left out: it stands in .sourcecheck/accepted.json, in the innermost
folder around the draft that has one. --no-accepted reports it, too.

Exit codes:
  0  nothing differs; figures that no reference has are listed, but do not count
  1  something differs: an error, or more warnings than --max-warnings (0 unless given)
  2  could not run; one line on standard error says why`;

/** Shown below the options of look-up. */
export const LOOK_UP_HELP = `
Examples:
  $ source-check look-up "defence spending" --reference article.md
  $ source-check look-up "harbor mastr" --reference article.md minutes.txt --limit 3

Exit codes:
  0  statements were found
  1  nothing was found
  2  could not run; one line on standard error says why`;

/** Shown below the usage of explain. */
export const EXPLAIN_HELP = `
Rules:
${Object.keys(RULE_PAGES)
  .map((rule) => `  ${rule}`)
  .join('\n')}`;
