import { LANGUAGES } from './languages.js';
import type { Setting } from './setting.js';
import { SETTINGS } from './settings.js';

/** A JSON Schema of one setting, as VS Code's manifest has it. */
type PropertySchema = Readonly<Record<string, unknown>>;

/** The `contributes.configuration` of the extension's manifest. */
interface ManifestConfiguration {
  readonly title: string;
  readonly properties: Readonly<Record<string, PropertySchema>>;
}

/** What the extension's manifest has to say of the settings. */
function manifestConfiguration(): ManifestConfiguration {
  const numbered = SETTINGS.map((setting, order) => [setting.id, propertySchema(setting, order)] as const);
  return { title: 'Source Check', properties: Object.fromEntries(numbered) };
}

function propertySchema(setting: Setting, order: number): PropertySchema {
  return {
    ...typeSchema(setting),
    default: setting.default,
    markdownDescription: setting.description,
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
    case 'switches':
      return { type: 'object', properties: switchSchemas(setting.default), additionalProperties: false };
    case 'choice':
      return {
        type: 'string',
        enum: Object.keys(setting.choices),
        markdownEnumDescriptions: Object.values(setting.choices),
      };
  }
}

function switchSchemas(switches: Readonly<Record<string, boolean>>): Record<string, PropertySchema> {
  return Object.fromEntries(Object.entries(switches).map(([name, on]) => [name, { type: 'boolean', default: on }]));
}

/** The manifest (the text of a package.json) with the settings as they are now. */
export function withSettings(manifest: string): string {
  const parsed = JSON.parse(manifest);
  const contributes = { ...parsed.contributes, configuration: manifestConfiguration() };
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
