import { commands, type QuickPick, type QuickPickItem, Range, type TextEditor, ThemeIcon, window } from 'vscode';
import { type LookUpStart, type StatementInfo, startLookUp } from '../../server/protocol.js';
import { activeDraft } from '../draft.js';
import { type Feature, type FeatureContext, request } from '../feature.js';
import { beginPreview, type Preview, showStatement } from '../look-up/preview.js';
import { quotationOf } from '../look-up/quotation.js';
import { createRanking } from '../look-up/ranking.js';

interface StatementItem extends QuickPickItem {
  readonly statement: StatementInfo;
}

/** How a look-up ended. */
type Outcome =
  | { readonly kind: 'opened'; readonly statement: StatementInfo }
  | { readonly kind: 'quoted'; readonly statement: StatementInfo }
  | { readonly kind: 'left' };

/** *Source Check: Look Up Claim in References…*: all statements, searched as the writer types. */
export const lookUp: Feature = (context) =>
  commands.registerCommand('sourceCheck.lookUp', () => lookUpInReferences(context));

async function lookUpInReferences({ client }: FeatureContext): Promise<void> {
  const draft = activeDraft();
  if (!draft) return;
  const selection = client.code2ProtocolConverter.asRange(draft.selection);
  const start = await request(client, startLookUp, { uri: draft.document.uri.toString(), selection });
  if (start.statements.length === 0) {
    await askForReference();
    return;
  }
  const preview = beginPreview();
  await finish(await pick(start, preview), preview, draft);
}

async function askForReference(): Promise<void> {
  const choose = 'Choose Reference…';
  const answer = await window.showInformationMessage('This draft has no reference to look anything up in.', choose);
  if (answer === choose) {
    await commands.executeCommand('sourceCheck.chooseReference');
  }
}

async function finish(outcome: Outcome, preview: Preview, draft: TextEditor): Promise<void> {
  if (outcome.kind === 'opened') {
    await showStatement(outcome.statement, 'go');
    return;
  }
  await preview.restore();
  const editor = await window.showTextDocument(draft.document, draft.viewColumn);
  if (outcome.kind === 'quoted') {
    await insertQuotation(editor, outcome.statement);
  }
}

async function insertQuotation(editor: TextEditor, { text }: StatementInfo): Promise<void> {
  const cursor = editor.selection.active;
  const before = editor.document.getText(new Range(cursor.with({ character: 0 }), cursor));
  await editor.edit((edit) => edit.insert(cursor, quotationOf(text, before)));
}

/** Lets the writer search and look at statements until one is taken or the look-up is left. */
async function pick(start: LookUpStart, preview: Preview): Promise<Outcome> {
  const picker = createPicker(start);
  try {
    return await new Promise((resolve) => {
      picker.onDidChangeActive(([item]) => item && preview.show(item.statement));
      picker.onDidTriggerItemButton(({ item }) => resolve({ kind: 'quoted', statement: item.statement }));
      picker.onDidAccept(() => {
        const [item] = picker.activeItems;
        resolve(item ? { kind: 'opened', statement: item.statement } : { kind: 'left' });
      });
      picker.onDidHide(() => resolve({ kind: 'left' }));
      picker.show();
    });
  } finally {
    picker.dispose();
  }
}

function createPicker(start: LookUpStart): QuickPick<StatementItem> {
  const rank = createRanking(start);
  const titles = new Map(start.references.map(({ uri, title }) => [uri, title]));
  const picker = window.createQuickPick<StatementItem>();
  const update = (query: string) => {
    picker.items = rank(query).map((statement) => itemFor(statement, titles.get(statement.uri) ?? statement.uri));
  };
  picker.title = 'Look Up Claim in References';
  picker.placeholder = 'Words of the statement; a slip of the pen does not matter';
  picker.value = start.query;
  keepOrder(picker);
  update(start.query);
  picker.onDidChangeValue(update);
  return picker;
}

/** Without this the editor puts items whose label happens to hold the typed letters in front of better answers. */
function keepOrder(picker: QuickPick<StatementItem>): void {
  Object.assign(picker, { sortByLabel: false });
}

function itemFor(statement: StatementInfo, title: string): StatementItem {
  return {
    label: statement.text,
    detail: `${title}, line ${statement.range.start.line + 1}`,
    alwaysShow: true,
    buttons: [{ iconPath: new ThemeIcon('quote'), tooltip: 'Insert as a Quotation' }],
    statement,
  };
}
