/** The settings: one table, from which the manifest, the README and the reading of a client's settings all follow. */
export { LANGUAGES } from './languages.js';
export { withLanguages, withSettings } from './manifest.js';
export { withSettingTexts } from './manifest-texts.js';
export { rulesTable, settingsTables, withTables } from './readme-tables.js';
export { type RunMode, resolveSettings, type Settings } from './resolve.js';
export { SECTION, SETTINGS, STRICTNESSES } from './settings.js';
