import { ColorThemeKind, type TextEditorDecorationType, ThemeColor, window } from 'vscode';

/**
 * How statements look that nobody used: paler, or, where contrast is asked for, with the dashed line below that the editor
 * gives code that nobody uses.
 */
export function createFaint(theme: ColorThemeKind): TextEditorDecorationType {
  const wantsContrast = theme === ColorThemeKind.HighContrast || theme === ColorThemeKind.HighContrastLight;
  return window.createTextEditorDecorationType(wantsContrast ? dashed : pale);
}

const pale = { opacity: '0.55' };

const dashed = {
  borderColor: new ThemeColor('editorUnnecessaryCode.border'),
  borderStyle: 'dashed',
  borderWidth: '0 0 2px 0',
};
