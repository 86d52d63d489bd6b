import type { Setting } from './setting.js';
import { SETTINGS } from './settings.js';

const START = /<!-- settings:[^>]*-->\n/;
const END = '<!-- /settings -->';

/** The settings as a Markdown table, for the README. */
export function settingsTable(): string {
  const rows = SETTINGS.map((setting) => [
    `\`${setting.id}\``,
    valuesOf(setting),
    defaultOf(setting),
    setting.description,
  ]);
  return [['Setting', 'Values', 'Default', 'What it does'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.map(escaped).join(' | ')} |\n`)
    .join('');
}

/**
 * A README with the settings table as it is now, between `<!-- settings: … -->` and `<!-- /settings -->`.
 *
 * @throws Error if one of these comments is missing
 */
export function withSettingsTable(readme: string): string {
  const start = START.exec(readme);
  const end = readme.indexOf(END);
  if (!start || end < start.index) throw new Error(`The README has no comments around the settings table (… ${END})`);
  return `${readme.slice(0, start.index + start[0].length)}\n${settingsTable()}\n${readme.slice(end)}`;
}

function valuesOf(setting: Setting): string {
  switch (setting.type) {
    case 'boolean':
      return '`true`, `false`';
    case 'list':
      return 'list of paths';
    case 'choice':
      return Object.keys(setting.choices)
        .map((choice) => `\`${choice}\``)
        .join(', ');
  }
}

function defaultOf(setting: Setting): string {
  return `\`${setting.type === 'choice' ? setting.default : JSON.stringify(setting.default)}\``;
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|');
}
