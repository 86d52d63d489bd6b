import type { RuleId, Severity } from '../engine/model/finding.js';
import type { Strictness } from '../engine/model/options.js';
import { DEFAULT_SEVERITIES } from '../engine/model/severities.js';
import { LANGUAGES } from './languages.js';
import { SEVERITIES } from './rule-severities.js';
import type { Setting } from './setting.js';
import { MAXIMUM_SIZE, NOT_CHECKED, RUN_MODES, SECTION, SETTINGS, STRICTNESSES } from './settings.js';

/** When a draft is checked. */
export type RunMode = keyof typeof RUN_MODES;

/** The settings as the rest of the program uses them, every one with a value. */
export interface Settings {
  readonly enable: boolean;
  /** By the identifier of a language, whether documents in it are checked. */
  readonly languages: Readonly<Record<string, boolean>>;
  /** Paths and patterns of files that are not checked. */
  readonly exclude: readonly string[];
  /** In UTF-16 code units. */
  readonly maximumSize: number;
  /** Paths and patterns. */
  readonly references: readonly string[];
  readonly run: RunMode;
  readonly strictness: Strictness;
  readonly coverage: CoverageSettings;
  readonly severities: Readonly<Record<RuleId, Severity>>;
}

/** What references show of the drafts that rest on them. */
interface CoverageSettings {
  readonly codeLens: boolean;
}

/** The settings, and a line for each value that could not be used; its default is used instead. */
export interface ResolvedSettings {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/** The values that a client gave, by the whole name of their setting. */
type Values = ReadonlyMap<string, unknown>;

/**
 * Reads what a client has set in the section `sourceCheck`: objects within objects or names with dots. What is left out or
 * null has its default. Never throws, whatever the client sends.
 */
export function resolveSettings(section: unknown): ResolvedSettings {
  const values = valuesIn(section, SECTION);
  const settings = {
    enable: usableValue(values, `${SECTION}.enable`, isBoolean, true),
    languages: { ...LANGUAGES, ...usableValue(values, `${SECTION}.languages`, isSwitches, {}) },
    exclude: usableValue(values, `${SECTION}.exclude`, isListOfText, NOT_CHECKED),
    maximumSize: usableValue(values, `${SECTION}.maximumSize`, isSize, MAXIMUM_SIZE.default),
    references: usableValue(values, `${SECTION}.references`, isListOfText, []),
    run: usableValue(values, `${SECTION}.run`, isRunMode, 'type'),
    strictness: usableValue(values, `${SECTION}.strictness`, isStrictness, 'standard'),
    coverage: { codeLens: usableValue(values, `${SECTION}.coverage.codeLens`, isBoolean, false) },
    severities: severitiesIn(values),
  };
  return { settings, problems: [...values].flatMap(([id, value]) => problemOf(id, value)) };
}

/** Whether an object is the value of a setting, rather than a group of settings. */
function isWholeValue(id: string): boolean {
  return SETTINGS.some((setting) => setting.id === id && setting.type === 'switches');
}

/** Every value by its whole name; in objects the names go on with a dot. */
function valuesIn(section: unknown, id: string): Map<string, unknown> {
  if (section === undefined || section === null) return new Map();
  if (typeof section !== 'object' || Array.isArray(section) || isWholeValue(id)) return new Map([[id, section]]);
  return new Map(Object.entries(section).flatMap(([key, value]) => [...valuesIn(value, `${id}.${key}`)]));
}

function usableValue<T>(values: Values, id: string, isUsable: (value: unknown) => value is T, otherwise: T): T {
  const value = values.get(id);
  return isUsable(value) ? value : otherwise;
}

function severitiesIn(values: Values): Record<RuleId, Severity> {
  const severities = Object.entries(DEFAULT_SEVERITIES).map(([rule, severity]) => [
    rule,
    usableValue(values, `${SECTION}.severity.${rule}`, isSeverity, severity),
  ]);
  return Object.fromEntries(severities);
}

function problemOf(id: string, value: unknown): string[] {
  const setting = SETTINGS.find((candidate) => candidate.id === id);
  if (!setting) return [`“${id}” is not a setting of Source Check`];
  return isUsableFor(setting, value) ? [] : [`“${id}” is ${asWritten(value)}, but has to be ${expectation(setting)}`];
}

function isUsableFor(setting: Setting, value: unknown): boolean {
  switch (setting.type) {
    case 'boolean':
      return isBoolean(value);
    case 'list':
      return isListOfText(value);
    case 'number':
      return isWholeFrom(setting.minimum, value);
    case 'switches':
      return isSwitches(value) && Object.keys(value).every((name) => Object.hasOwn(setting.default, name));
    case 'choice':
      return isKeyOf(setting.choices, value);
  }
}

function expectation(setting: Setting): string {
  switch (setting.type) {
    case 'boolean':
      return 'true or false';
    case 'list':
      return 'a list of paths';
    case 'number':
      return `a whole number from ${setting.minimum} on`;
    case 'switches':
      return `true or false for any of ${Object.keys(setting.default).join(', ')}`;
    case 'choice':
      return `one of ${Object.keys(setting.choices).join(', ')}`;
  }
}

const LONGEST_VALUE = 60;

function asWritten(value: unknown): string {
  const written = JSON.stringify(value) ?? String(value);
  return written.length > LONGEST_VALUE ? `${written.slice(0, LONGEST_VALUE)}…` : written;
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isListOfText(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isSwitches(value: unknown): value is Readonly<Record<string, boolean>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isBoolean);
}

function isSize(value: unknown): value is number {
  return isWholeFrom(MAXIMUM_SIZE.minimum, value);
}

function isWholeFrom(minimum: number, value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= minimum;
}

function isRunMode(value: unknown): value is RunMode {
  return isKeyOf(RUN_MODES, value);
}

function isStrictness(value: unknown): value is Strictness {
  return isKeyOf(STRICTNESSES, value);
}

function isSeverity(value: unknown): value is Severity {
  return isKeyOf(SEVERITIES, value);
}

function isKeyOf(choices: object, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(choices, value);
}
