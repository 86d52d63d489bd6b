import { RULE_IDS } from '../engine/model/finding.js';
import type { Strictness } from '../engine/model/options.js';
import { DEFAULT_SEVERITIES } from '../engine/model/severities.js';
import { LANGUAGES } from './languages.js';
import { REPORTS, SEVERITIES } from './rule-severities.js';
import type { ChoiceSetting, Setting, SettingGroup } from './setting.js';

/** The start of every setting's name; language-server clients ask for this section. */
export const SECTION = 'sourceCheck';

/** When a draft is checked. */
export const RUN_MODES = {
  type: 'While you type, after a short pause.',
  save: 'When the draft is opened or saved.',
  manual: 'When you run *Source Check: Check This Draft*.',
} as const;

/** How sure a check must be of a figure, with what it costs: measured on drafts that people judged right or wrong. */
export const STRICTNESSES: Readonly<Record<Strictness, string>> = {
  lenient: 'Speaks only where it is very sure: finds 74 of 100 wrong figures and reports hardly any right draft.',
  standard: 'Finds 91 of 100 wrong figures and reports 1 of 100 right drafts.',
  strict: 'Speaks sooner: finds a few more of what differs and reports 4 of 100 right drafts, nearly all as differing.',
};

/** Files that nobody writes. */
export const NOT_CHECKED: readonly string[] = ['**/node_modules/**'];

/** In UTF-16 code units. A novel is about as long: checking it takes seconds, which a writer would feel at every pause. */
export const MAXIMUM_SIZE = { default: 500_000, minimum: 1 } as const;

/** What the server logs of its talk with the editor. */
const TRACES = {
  off: 'Nothing.',
  messages: 'The name of each message.',
  verbose: 'The name and the content of each message.',
} as const;

const CHECKING: readonly Setting[] = [
  {
    id: `${SECTION}.enable`,
    type: 'boolean',
    default: true,
    description:
      'Check drafts against their references. All of it happens on this machine: nothing is sent, and there is no telemetry. To leave out some drafts, see `#sourceCheck.languages#` and `#sourceCheck.exclude#`.',
    scope: 'resource',
  },
  {
    id: `${SECTION}.languages`,
    type: 'switches',
    default: LANGUAGES,
    description:
      'The languages whose documents are checked, by the identifiers that the editor has for them. One that is left out keeps its default.',
    scope: 'resource',
  },
  {
    id: `${SECTION}.exclude`,
    type: 'list',
    default: NOT_CHECKED,
    description:
      'Files that are not checked, though they may be references (`#sourceCheck.references#`): paths or patterns such as `archive/**`, relative to the workspace folder.',
    scope: 'resource',
  },
  {
    id: `${SECTION}.maximumSize`,
    type: 'number',
    ...MAXIMUM_SIZE,
    description:
      'How many characters a draft may have that is checked by itself; a larger one is checked when you ask for it.',
    scope: 'resource',
  },
  {
    id: `${SECTION}.run`,
    type: 'choice',
    default: 'type',
    choices: RUN_MODES,
    description:
      'When drafts are checked. See `#sourceCheck.waitForSentenceEnd#` for the sentence that you are writing.',
    scope: 'resource',
  },
  {
    id: `${SECTION}.waitForSentenceEnd`,
    type: 'boolean',
    default: true,
    description: 'While you write a sentence, keep quiet about it until it ends or the cursor leaves it.',
    scope: 'resource',
  },
  {
    id: `${SECTION}.strictness`,
    type: 'choice',
    default: 'standard',
    choices: STRICTNESSES,
    description:
      'How sure a check must be of a figure before it speaks: `lenient` misses more and is wrong less often, `strict` the other way round. How loud each rule is stands in its own setting, such as `#sourceCheck.severity.figure-differs#`.',
    scope: 'resource',
  },
];

const REFERENCES: readonly Setting[] = [
  {
    id: `${SECTION}.references`,
    type: 'list',
    default: [],
    description:
      'Files to check those drafts against that name no reference themselves and have none chosen: paths or patterns such as `sources/**/*.md`, relative to the workspace folder.',
    scope: 'resource',
  },
  // Off unless it is asked for: the lines of the lenses come and go with the draft, and move the text that the writer reads.
  {
    id: `${SECTION}.coverage.codeLens`,
    type: 'boolean',
    default: false,
    description:
      'In a reference, show above each statement how many claims of open drafts rest on it and what came of them.',
    scope: 'resource',
  },
];

const APPEARANCE: readonly Setting[] = [
  {
    id: `${SECTION}.decorations.overviewRuler`,
    type: 'boolean',
    default: true,
    description:
      'Mark beside the scroll bar where a draft differs from its references and where it says what none of them does.',
    scope: 'resource',
  },
  {
    id: `${SECTION}.decorations.gutter`,
    type: 'boolean',
    default: true,
    description: 'Put a faint tick before the lines that agree with the references.',
    scope: 'resource',
  },
  {
    id: `${SECTION}.decorations.endOfLine`,
    type: 'boolean',
    default: false,
    description: 'Say at the end of a line what the reference has in the place of its wrong words.',
    scope: 'resource',
  },
];

const TROUBLESHOOTING: readonly Setting[] = [
  {
    id: `${SECTION}.trace.server`,
    type: 'choice',
    default: 'off',
    choices: TRACES,
    description: 'What is logged of the messages between the editor and the language server.',
    scope: 'window',
  },
];

/** Every setting, in the groups and the order in which they are shown. */
export const SETTING_GROUPS: readonly SettingGroup[] = [
  { name: 'checking', title: 'Checking', settings: CHECKING },
  { name: 'references', title: 'References', settings: REFERENCES },
  { name: 'appearance', title: 'Appearance', settings: APPEARANCE },
  { name: 'rules', title: 'Rules', settings: severitySettings() },
  { name: 'troubleshooting', title: 'Troubleshooting', settings: TROUBLESHOOTING },
];

/** Every setting. */
export const SETTINGS: readonly Setting[] = SETTING_GROUPS.flatMap(({ settings }) => settings);

function severitySettings(): ChoiceSetting[] {
  return RULE_IDS.map((rule) => ({
    id: `${SECTION}.severity.${rule}`,
    type: 'choice',
    default: DEFAULT_SEVERITIES[rule],
    choices: SEVERITIES,
    description: `How it is shown that ${REPORTS[rule]} (rule \`${rule}\`).`,
    scope: 'resource',
  }));
}
