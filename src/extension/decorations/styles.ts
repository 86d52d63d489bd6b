import {
  ColorThemeKind,
  DecorationRangeBehavior,
  OverviewRulerLane,
  type TextEditorDecorationType,
  ThemeColor,
  Uri,
  window,
} from 'vscode';

/** The kinds of marks, one style each. */
export interface Styles {
  readonly differs: TextEditorDecorationType;
  readonly notFound: TextEditorDecorationType;
  readonly agreeing: TextEditorDecorationType;
  readonly note: TextEditorDecorationType;
}

/** How a tick is drawn in a kind of theme: a picture cannot name a colour of the theme. */
interface TickPaint {
  readonly color: string;
  readonly opacity: number;
}

/** The colours of a passed test in VS Code's own themes; faint, but where the writer asked for contrast. */
const paints: Readonly<Record<ColorThemeKind, TickPaint>> = {
  [ColorThemeKind.Dark]: { color: '#73c991', opacity: 0.55 },
  [ColorThemeKind.Light]: { color: '#388a34', opacity: 0.55 },
  [ColorThemeKind.HighContrast]: { color: '#73c991', opacity: 1 },
  [ColorThemeKind.HighContrastLight]: { color: '#007100', opacity: 1 },
};

/** Makes the styles for a kind of theme. Whoever makes them disposes of them. */
export function createStyles(theme: ColorThemeKind): Styles {
  return {
    differs: rulerStyle('sourceCheck.overviewRuler.differsForeground'),
    notFound: rulerStyle('sourceCheck.overviewRuler.notFoundForeground'),
    agreeing: window.createTextEditorDecorationType({
      gutterIconPath: tick(paints[theme]),
      gutterIconSize: 'contain',
      rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    }),
    note: window.createTextEditorDecorationType({
      after: { color: new ThemeColor('sourceCheck.noteForeground'), margin: '0 0 0 2em', fontStyle: 'italic' },
      rangeBehavior: DecorationRangeBehavior.ClosedOpen,
    }),
  };
}

/** Between the lane of changed lines and that of warnings. */
function rulerStyle(color: string): TextEditorDecorationType {
  return window.createTextEditorDecorationType({
    overviewRulerColor: new ThemeColor(color),
    overviewRulerLane: OverviewRulerLane.Center,
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
  });
}

function tick({ color, opacity }: TickPaint): Uri {
  const path = `<path d="M4 8.5l2.5 2.5L12 5.5" fill="none" stroke="${color}" stroke-opacity="${opacity}" stroke-width="1.5"/>`;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">${path}</svg>`;
  return Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(picture)}`);
}
