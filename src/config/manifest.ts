import { LANGUAGES } from './languages.js';
import { choiceKey, descriptionKey, groupKey, reference } from './manifest-texts.js';
import type { Setting } from './setting.js';
import { SETTING_GROUPS } from './settings.js';

/** A JSON Schema of one setting, as VS Code's manifest has it. */
type PropertySchema = Readonly<Record<string, unknown>>;

/** A titled group of settings in the `contributes.configuration` of the extension's manifest. */
interface ManifestGroup {
  readonly title: string;
  readonly order: number;
  readonly properties: Readonly<Record<string, PropertySchema>>;
}

/** What the extension's manifest has to say of the settings. */
function manifestGroups(): readonly ManifestGroup[] {
  return SETTING_GROUPS.map(({ name, settings }, order) => ({
    title: reference(groupKey(name)),
    order,
    properties: Object.fromEntries(settings.map((setting, place) => [setting.id, propertySchema(setting, place)])),
  }));
}

function propertySchema(setting: Setting, order: number): PropertySchema {
  return {
    ...typeSchema(setting),
    default: setting.default,
    markdownDescription: reference(descriptionKey(setting)),
    scope: setting.scope,
    order,
  };
}

function typeSchema(setting: Setting): PropertySchema {
  switch (setting.type) {
    case 'boolean':
      return { type: 'boolean' };
    case 'list':
      return { type: 'array', items: { type: 'string' }, uniqueItems: true };
    case 'number':
      return { type: 'integer', minimum: setting.minimum };
    case 'switches':
      return { type: 'object', properties: switchSchemas(setting.default), additionalProperties: false };
    case 'choice':
      return {
        type: 'string',
        enum: Object.keys(setting.choices),
        markdownEnumDescriptions: Object.keys(setting.choices).map((choice) => reference(choiceKey(setting, choice))),
      };
  }
}

function switchSchemas(switches: Readonly<Record<string, boolean>>): Record<string, PropertySchema> {
  return Object.fromEntries(Object.entries(switches).map(([name, on]) => [name, { type: 'boolean', default: on }]));
}

/** The manifest (the text of a package.json) with the settings as they are now. */
export function withSettings(manifest: string): string {
  const parsed = JSON.parse(manifest);
  const contributes = { ...parsed.contributes, configuration: manifestGroups() };
  return asText({ ...parsed, contributes });
}

const LANGUAGE_CLAUSE = /editorLangId =~ \/[^/]*\//g;

/** The editor opens again with a report in it, perhaps before any draft. */
const REPORT_RESTORED = 'onWebviewPanel:sourceCheck.report';

/** The manifest with the languages as they are now: what starts the extension, and where commands for drafts are offered. */
export function withLanguages(manifest: string): string {
  const languages = Object.keys(LANGUAGES);
  const clause = `editorLangId =~ /^(${languages.join('|')})$/`;
  const parsed = JSON.parse(manifest.replace(LANGUAGE_CLAUSE, () => clause));
  const activationEvents = [...languages.map((language) => `onLanguage:${language}`), REPORT_RESTORED];
  return asText({ ...parsed, activationEvents });
}

function asText(manifest: object): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
