import { commands, Disposable, env, l10n, Position, Range, type TextEditor, Uri, window } from 'vscode';
import { hoverCommands } from '../../server/commands.js';
import { type LookUpStart, type PlaceParams, startLookUp } from '../../server/protocol.js';
import { activeDraft } from '../draft.js';
import { type Feature, type FeatureContext, request } from '../feature.js';
import { insertFigure, insertQuotation } from '../look-up/insert.js';
import { linkBetween } from '../look-up/link.js';
import { pickStatement, type Taken, titleOf } from '../look-up/picker.js';
import { beginPreview, type Preview, showStatement } from '../look-up/preview.js';

/** How long the status bar says that something was copied, in milliseconds. */
const telling = 4000;

/**
 * *Source Check: Look Up Claim in References…*: all statements, searched as the writer types. *Look Up Selection* is the same
 * where something is selected.
 */
export const lookUp: Feature = (context) =>
  Disposable.from(
    commands.registerCommand(hoverCommands.lookUp, (place?: PlaceParams) => lookUpInReferences(context, place)),
    commands.registerCommand('sourceCheck.lookUpSelection', () => lookUpInReferences(context)),
  );

/** What is looked up is what the writer selected, else the sentence at the cursor, which goes to the place if one is given. */
async function lookUpInReferences({ client }: FeatureContext, place?: PlaceParams): Promise<void> {
  const draft = place ? await draftAt(place) : activeDraft();
  if (!draft) return;
  const selection = client.code2ProtocolConverter.asRange(draft.selection);
  const start = await request(client, startLookUp, { uri: draft.document.uri.toString(), selection });
  if (start.statements.length === 0) {
    await askForReference();
    return;
  }
  const preview = beginPreview();
  const taken = await pickStatement(start, preview);
  const editor = taken?.use === 'open' ? draft : await goBack(draft, preview);
  if (taken) await use(taken, start, editor);
}

async function goBack({ document, viewColumn }: TextEditor, preview: Preview): Promise<TextEditor> {
  await preview.restore();
  return window.showTextDocument(document, viewColumn);
}

async function draftAt({ uri, position }: PlaceParams): Promise<TextEditor> {
  const cursor = new Position(position.line, position.character);
  return window.showTextDocument(Uri.parse(uri), { selection: new Range(cursor, cursor) });
}

async function askForReference(): Promise<void> {
  const choose = l10n.t('Choose Reference…');
  const answer = await window.showInformationMessage(
    l10n.t('This draft has no reference to look anything up in.'),
    choose,
  );
  if (answer === choose) {
    await commands.executeCommand('sourceCheck.chooseReference');
  }
}

async function use(taken: Taken, start: LookUpStart, editor: TextEditor): Promise<void> {
  const { statement, query } = taken;
  switch (taken.use) {
    case 'open':
      return showStatement(statement, 'go');
    case 'quote':
      return insertQuotation(editor, statement, titleOf(start, statement));
    case 'figure':
      return insertFigure(editor, statement, query);
    case 'copy':
      return copy(statement.text);
    case 'link':
      return copy(linkBetween(editor.document.uri.toString(), statement.uri, statement.range.start.line));
  }
}

async function copy(text: string): Promise<void> {
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(l10n.t('Copied: {0}', text), telling);
}
