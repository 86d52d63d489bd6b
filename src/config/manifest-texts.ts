import type { ChoiceSetting, Setting } from './setting.js';
import { SECTION, SETTING_GROUPS } from './settings.js';

/** Texts of a manifest by the keys that stand for them in it. */
type Texts = Readonly<Record<string, string>>;

/** Keys of texts that come from the table of settings. */
const GENERATED = /^settings?\./;

/** How a manifest refers to a text. */
export function reference(key: string): string {
  return `%${key}%`;
}

/** The key of the title of a group of settings. */
export function groupKey(name: string): string {
  return `settings.${name}.title`;
}

/** The key of what a setting does. */
export function descriptionKey({ id }: Setting): string {
  return `setting.${withoutSection(id)}.description`;
}

/** The key of what a choice means; the settings of the rules' severities, which have the same choices, share theirs. */
export function choiceKey({ id }: ChoiceSetting, choice: string): string {
  const [family = ''] = withoutSection(id).split('.');
  return `setting.${family}.choice.${choice}`;
}

function withoutSection(id: string): string {
  return id.slice(SECTION.length + 1);
}

/** The English texts of a manifest (the text of a package.nls.json) with those of the settings as they are now, at the end. */
export function withSettingTexts(texts: string): string {
  const others = Object.entries<string>(JSON.parse(texts)).filter(([key]) => !GENERATED.test(key));
  return `${JSON.stringify({ ...Object.fromEntries(others), ...settingTexts() }, undefined, 2)}\n`;
}

function settingTexts(): Texts {
  const entries = SETTING_GROUPS.flatMap(({ name, title, settings }) => [
    [groupKey(name), title],
    ...settings.flatMap(textsOf),
  ]);
  return Object.fromEntries(entries);
}

function textsOf(setting: Setting): string[][] {
  const description = [descriptionKey(setting), setting.description];
  return setting.type === 'choice' ? [description, ...choiceTexts(setting)] : [description];
}

function choiceTexts(setting: ChoiceSetting): string[][] {
  return Object.entries(setting.choices).map(([choice, meaning]) => [choiceKey(setting, choice), meaning]);
}
