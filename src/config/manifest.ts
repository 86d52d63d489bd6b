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
    case 'choice':
      return {
        type: 'string',
        enum: Object.keys(setting.choices),
        markdownEnumDescriptions: Object.values(setting.choices),
      };
  }
}

/** The manifest (the text of a package.json) with the settings as they are now. */
export function withSettings(manifest: string): string {
  const parsed = JSON.parse(manifest);
  const contributes = { ...parsed.contributes, configuration: manifestConfiguration() };
  return `${JSON.stringify({ ...parsed, contributes }, undefined, 2)}\n`;
}
