import { RULE_IDS, type RuleId } from '../engine/model/finding.js';
import { DEFAULT_SEVERITIES } from '../engine/model/severities.js';
import { REPORTS, SEVERITIES } from './rule-severities.js';
import type { Setting } from './setting.js';
import { SECTION, SETTING_GROUPS } from './settings.js';

/** The tables of the README that are generated, by the name in the comments around them. */
const TABLES: Readonly<Record<string, () => string>> = { rules: rulesTable, settings: settingsTables };

/** The name of a setting, written as the editor's link to it. */
const SETTING_LINK = /`#([^#`]+)#`/g;

/**
 * A README with its tables as they are now, each between `<!-- name: … -->` and `<!-- /name -->`, the name being `rules` or
 * `settings`.
 *
 * @throws Error if one of these comments is missing
 */
export function withTables(readme: string): string {
  return Object.entries(TABLES).reduce((text, [name, table]) => withTable(text, name, table()), readme);
}

function withTable(readme: string, name: string, table: string): string {
  const start = readme.indexOf(`<!-- ${name}:`);
  const [startLine, end] = [readme.indexOf('\n', start), readme.indexOf(`<!-- /${name} -->`)];
  if (start < 0 || end < startLine) throw new Error(`The README has no comments around the ${name} table`);
  return `${readme.slice(0, startLine + 1)}\n${table}\n${readme.slice(end)}`;
}

/** The rules as a Markdown table: what each reports, and how loudly unless the writer says otherwise. */
export function rulesTable(): string {
  const rows = RULE_IDS.map((rule) => [linkTo(rule), sentence(REPORTS[rule]), DEFAULT_SEVERITIES[rule]]);
  return tableOf(['Rule', 'What it reports', 'Shown as'], rows);
}

function linkTo(rule: RuleId): string {
  return `[${rule}](resources/rules/${rule}.md)`;
}

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

/** The settings as Markdown tables, one a group below its title; those of the rules' severities, one a rule, share a row. */
export function settingsTables(): string {
  return SETTING_GROUPS.map(({ title, settings }) => `#### ${title}\n\n${settingsTable(settings)}`).join('\n');
}

function settingsTable(settings: readonly Setting[]): string {
  const [severities, own] = [settings.filter(isSeverity), settings.filter((setting) => !isSeverity(setting))];
  const rows = [...own.map(rowOf), ...(severities.length > 0 ? [severityRow()] : [])];
  return tableOf(['Setting', 'Values', 'Default', 'What it does'], rows);
}

function isSeverity({ id }: Setting): boolean {
  return id.startsWith(`${SECTION}.severity.`);
}

function rowOf(setting: Setting): string[] {
  return [`\`${setting.id}\``, valuesOf(setting), defaultOf(setting), withoutLinks(setting.description)];
}

/** Only the editor makes a link of a name between `#` marks. */
function withoutLinks(description: string): string {
  return description.replace(SETTING_LINK, '`$1`');
}

function severityRow(): string[] {
  const id = `\`${SECTION}.severity.\`*rule*`;
  return [id, wordsOf(SEVERITIES), 'see the rules above', 'How what a rule reports is shown.'];
}

function valuesOf(setting: Setting): string {
  switch (setting.type) {
    case 'boolean':
      return '`true`, `false`';
    case 'list':
      return 'list of paths';
    case 'number':
      return `a number from ${setting.minimum} on`;
    case 'switches':
      return '`true` or `false` for each';
    case 'choice':
      return wordsOf(setting.choices);
  }
}

function wordsOf(choices: Readonly<Record<string, string>>): string {
  return Object.keys(choices)
    .map((choice) => `\`${choice}\``)
    .join(', ');
}

function defaultOf(setting: Setting): string {
  if (setting.type === 'switches') return `all \`true\` but ${switchedOff(setting.default)}`;
  return `\`${setting.type === 'choice' ? setting.default : JSON.stringify(setting.default)}\``;
}

function switchedOff(switches: Readonly<Record<string, boolean>>): string {
  const off = Object.keys(switches).filter((name) => !switches[name]);
  return off.map((name) => `\`${name}\``).join(', ');
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(escaped).join(' | ')} |\n`).join('');
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|');
}
