import type { Page } from 'playwright-core';
import { pick, runCommand } from './workbench-actions.js';

/** A colour theme of VS Code's own. */
interface Theme {
  /** What the setting calls it. */
  readonly id: string;
  /** What the picker calls it. */
  readonly label: string;
  /** The class of the workbench while it is shown. */
  readonly kind: 'vs' | 'vs-dark' | 'hc-black' | 'hc-light';
}

/** The themes that everything is looked at in, one of each kind. */
export const THEMES = {
  light: { id: 'Light Modern', label: 'Light Modern', kind: 'vs' },
  dark: { id: 'Dark Modern', label: 'Dark Modern', kind: 'vs-dark' },
  'high-contrast': { id: 'Default High Contrast', label: 'Dark High Contrast', kind: 'hc-black' },
  'high-contrast-light': { id: 'Default High Contrast Light', label: 'Light High Contrast', kind: 'hc-light' },
} as const satisfies Readonly<Record<string, Theme>>;

/** What we call a theme. */
export type ThemeName = keyof typeof THEMES;

/** The names of the themes. */
export const THEME_NAMES = Object.keys(THEMES) as readonly ThemeName[];

/** The theme of that name. Throws and says which there are if there is none: the editor would quietly show its own choice. */
export function themeNamed(name: string): ThemeName {
  const found = THEME_NAMES.find((known) => known === name);
  if (!found) throw new Error(`There is no theme “${name}”; choose one of ${THEME_NAMES.join(', ')}.`);
  return found;
}

/** The settings that a window starts with to show a theme, whatever the system prefers. */
export function themeSettings(name: ThemeName): Readonly<Record<string, unknown>> {
  return {
    'window.autoDetectColorScheme': false,
    'window.autoDetectHighContrast': false,
    'workbench.colorTheme': THEMES[name].id,
  };
}

/** Waits until the window shows a theme. Rejects if it shows another instead. */
export async function untilShown(page: Page, name: ThemeName): Promise<void> {
  await page.waitForSelector(`.monaco-workbench.${THEMES[name].kind}`);
}

/** Chooses a theme as a writer does. */
export async function chooseTheme(page: Page, name: ThemeName): Promise<void> {
  await runCommand(page, 'Preferences: Color Theme');
  const { label } = THEMES[name];
  await page.waitForSelector('.quick-input-box input[placeholder*="Color Theme"]');
  await pick(page, label, label);
  await untilShown(page, name);
}
