import { commands, Disposable, l10n, type TextEditor, type TextEditorDecorationType, window } from 'vscode';
import { listCoverage, type ReferenceCoverage } from '../../server/protocol.js';
import { createFaint } from '../faint.js';
import { type Feature, type FeatureContext, request } from '../feature.js';
import { editorRange } from '../ranges.js';

/** Whether statements are faint, and how. */
type Showing = { readonly kind: 'off' } | { readonly kind: 'on'; readonly faint: TextEditorDecorationType };

const contextKey = 'sourceCheck.showsUnusedStatements';

/** How long the status bar says how many there are, in milliseconds. */
const telling = 6000;

/** *Source Check: Show Unused Statements* and *Hide …*: in references that are shown, until the window is closed. */
export const unusedStatements: Feature = (context) => {
  let showing: Showing = { kind: 'off' };
  const begin = () => {
    end();
    const faint = createFaint(window.activeColorTheme.kind);
    showing = { kind: 'on', faint };
    commands.executeCommand('setContext', contextKey, true);
    return drawAll(context, faint);
  };
  const end = () => {
    if (showing.kind === 'on') showing.faint.dispose();
    showing = { kind: 'off' };
    commands.executeCommand('setContext', contextKey, false);
  };
  const update = () => showing.kind === 'on' && drawAll(context, showing.faint);
  return Disposable.from(
    { dispose: end },
    commands.registerCommand('sourceCheck.showUnusedStatements', async () => tell(await begin())),
    commands.registerCommand('sourceCheck.hideUnusedStatements', end),
    context.drafts.onDidChange(update),
    window.onDidChangeVisibleTextEditors(update),
    window.onDidChangeActiveColorTheme(() => showing.kind === 'on' && begin()),
  );
};

async function drawAll(
  context: FeatureContext,
  faint: TextEditorDecorationType,
): Promise<readonly ReferenceCoverage[]> {
  const found = await Promise.all(window.visibleTextEditors.map((editor) => draw(context, editor, faint)));
  return found.filter((coverage) => coverage !== undefined);
}

async function draw(
  { client }: FeatureContext,
  editor: TextEditor,
  faint: TextEditorDecorationType,
): Promise<ReferenceCoverage | undefined> {
  const { uri, version } = editor.document;
  const coverage = await request(client, listCoverage, { uri: uri.toString() });
  // Edited in the meantime: the check that follows draws it anew.
  if (editor.document.version !== version) return undefined;
  const unused = (coverage?.statements ?? []).filter(({ claims }) => claims === 0);
  editor.setDecorations(
    faint,
    unused.map(({ range }) => editorRange(range)),
  );
  return coverage ?? undefined;
}

function tell(shown: readonly ReferenceCoverage[]): void {
  const statements = shown.flatMap((coverage) => coverage.statements);
  const unused = statements.filter(({ claims }) => claims === 0).length;
  const text =
    statements.length > 0
      ? l10n.t('{0} of {1} statements are used by no open draft.', unused, statements.length)
      : l10n.t('No reference of an open draft is shown. In those that are, unused statements will be faint.');
  window.setStatusBarMessage(text, telling);
}
