import { Disposable, env, l10n, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { reportPage, type Speech } from '../../presenters/html-report/page.js';
import { checkDraft, type ReportInfo, type StatementInfo, showReport } from '../../server/protocol.js';
import { type FeatureContext, request } from '../feature.js';
import { goToWords, showDraft } from '../go-to.js';
import { showStatement } from '../look-up/preview.js';
import { editorRange } from '../ranges.js';

/** The panels that show reports, one a draft. */
export interface Reports extends Disposable {
  /** Shows the report of a draft beside it, and checks the draft if that was not done yet. */
  open(draft: Uri): Promise<void>;
  /** Shows again, in a panel that the editor kept, the report of the draft that its page remembers. */
  restore(panel: WebviewPanel, state: unknown): Promise<void>;
  /** Brings the report of a draft up to date, if it is shown. */
  update(draft: Uri): Promise<void>;
}

/** The kind of the panels; the editor keeps it for the next time. */
export const REPORT_VIEW = 'sourceCheck.report';

/** What a page says: that it is there, or that the writer wants to see words of the draft (an empty address) or a reference. */
type PageMessage = { readonly kind: 'ready' } | OpenMessage;

interface OpenMessage {
  readonly kind: 'open';
  readonly uri: string;
  readonly range: StatementInfo['range'];
}

type Panels = Map<string, WebviewPanel>;

/** Makes the panels' keeper; there are none at first. */
export function createReports(context: FeatureContext): Reports {
  const panels: Panels = new Map();
  return {
    open: (draft) => open(context, panels, draft),
    restore: (panel, state) => restore(context, panels, panel, state),
    update: (draft) => update(context, panels, draft),
    dispose: () => Disposable.from(...panels.values()).dispose(),
  };
}

async function open(context: FeatureContext, panels: Panels, draft: Uri): Promise<void> {
  const known = panels.get(draft.toString());
  if (known) {
    known.reveal();
    return;
  }
  const panel = window.createWebviewPanel(REPORT_VIEW, titleOf(draft), ViewColumn.Beside, { enableScripts: true });
  fill(context, panels, panel, draft);
  await checkIfNeeded(context, draft);
}

async function restore(context: FeatureContext, panels: Panels, panel: WebviewPanel, state: unknown): Promise<void> {
  const address = draftIn(state);
  if (address === undefined) {
    panel.dispose();
    return;
  }
  const draft = Uri.parse(address);
  fill(context, panels, panel, draft);
  // The server reports on open documents alone.
  await workspace.openTextDocument(draft);
  await checkIfNeeded(context, draft);
}

function draftIn(state: unknown): string | undefined {
  const known = typeof state === 'object' && state !== null && 'draft' in state ? state.draft : undefined;
  return typeof known === 'string' ? known : undefined;
}

/** Puts the page into a panel; it asks for its content when it is there, also when it was hidden in between. */
function fill(context: FeatureContext, panels: Panels, panel: WebviewPanel, draft: Uri): void {
  const key = draft.toString();
  panels.set(key, panel);
  panel.onDidDispose(() => panels.delete(key));
  panel.webview.onDidReceiveMessage((message: PageMessage) =>
    message.kind === 'ready' ? update(context, panels, draft) : goTo(panel, draft, message),
  );
  panel.webview.options = { enableScripts: true, localResourceRoots: [] };
  const page = { title: titleOf(draft), nonce: crypto.randomUUID(), editedDraft: key, speech: speechOfEditor() };
  panel.webview.html = reportPage(page);
}

/** English where there are no texts in the language of the editor. */
function speechOfEditor(): Speech {
  return { language: l10n.bundle ? env.language : 'en', l10n };
}

async function update({ client }: FeatureContext, panels: Panels, draft: Uri): Promise<void> {
  const panel = panels.get(draft.toString());
  const report = panel && (await request(client, showReport, { uri: draft.toString() }));
  // Nothing for a draft that was edited in the meantime: it is checked again.
  if (report && panels.get(draft.toString()) === panel) await send(panel, report);
}

async function send({ webview }: WebviewPanel, { content }: ReportInfo): Promise<void> {
  await webview.postMessage({ kind: 'content', content });
}

/** A draft that waits for the writer to ask is checked now: the report is what they asked for. */
async function checkIfNeeded({ client, drafts }: FeatureContext, draft: Uri): Promise<void> {
  if (drafts.statusOf(draft)?.kind !== 'checked') await request(client, checkDraft, { uri: draft.toString() });
}

async function goTo(panel: WebviewPanel, draft: Uri, { uri, range }: OpenMessage): Promise<void> {
  if (uri !== '') return showStatement({ uri, range }, 'go');
  const editor = await showDraft(draft, columnBeside(panel));
  goToWords(editor, editorRange(range), 'selected');
}

/** Where a draft does not cover its report. */
function columnBeside({ viewColumn }: WebviewPanel): ViewColumn {
  return viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
}

function titleOf(draft: Uri): string {
  return l10n.t('Report: {0}', draft.path.slice(draft.path.lastIndexOf('/') + 1));
}
