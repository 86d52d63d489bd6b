/** Where a setting may be set: once a window, or for a folder of the workspace too. */
export type SettingScope = 'window' | 'resource';

/** What every setting has. */
interface SettingBase {
  /** The whole name, as in a settings file. */
  readonly id: string;
  /** What it does, in Markdown, in a sentence or two; `` `#sourceCheck.run#` `` leads to another setting. */
  readonly description: string;
  readonly scope: SettingScope;
}

/** A setting that is on or off. */
export interface SwitchSetting extends SettingBase {
  readonly type: 'boolean';
  readonly default: boolean;
}

/** A setting that is one of several words. */
export interface ChoiceSetting extends SettingBase {
  readonly type: 'choice';
  readonly default: string;
  /** Each word with what it means. */
  readonly choices: Readonly<Record<string, string>>;
}

/** A setting that is a list of words, such as paths. */
export interface ListSetting extends SettingBase {
  readonly type: 'list';
  readonly default: readonly string[];
}

/** A setting that is a whole number. */
export interface NumberSetting extends SettingBase {
  readonly type: 'number';
  readonly default: number;
  readonly minimum: number;
}

/** A setting that is a switch for each of several things, by name. What the writer leaves out keeps its default. */
export interface SwitchesSetting extends SettingBase {
  readonly type: 'switches';
  readonly default: Readonly<Record<string, boolean>>;
}

/** A setting of the extension and the language server. */
export type Setting = SwitchSetting | ChoiceSetting | ListSetting | NumberSetting | SwitchesSetting;

/** Settings that are shown together under a title. */
export interface SettingGroup {
  /** What the manifest calls it; unlike the title it never changes. */
  readonly name: string;
  readonly title: string;
  readonly settings: readonly Setting[];
}
