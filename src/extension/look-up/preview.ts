import {
  Range,
  type Selection,
  type Tab,
  TabInputText,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
} from 'vscode';
import type { WordsParams } from '../../server/protocol.js';

/** Shows statements in their references while the writer keeps the keyboard elsewhere. */
export interface Preview {
  /** Shows a statement beside the draft; of several asked for in a row only the last is sure to be shown. */
  show(statement: WordsParams): void;
  /** Puts the view back as it was. */
  restore(): Promise<void>;
}

/** What an editor showed before the preview. */
interface View {
  readonly editor: TextEditor;
  readonly selections: readonly Selection[];
  readonly visible: Range | undefined;
}

/** Begins a preview: what the editors show now is what `restore` goes back to. */
export function beginPreview(): Preview {
  const views = window.visibleTextEditors.map(viewOf);
  const tabs = new Set(window.tabGroups.all.flatMap((group) => group.tabs).map(tabKey));
  let latest: WordsParams | undefined;
  let shown = Promise.resolve();
  return {
    show: (statement) => {
      if (statement === latest) return;
      latest = statement;
      // One after the other, since editors that open at the same time end up in any order.
      shown = shown.then(() => (statement === latest ? showStatement(statement, 'stay') : undefined)).catch(ignore);
    },
    restore: async () => {
      latest = undefined;
      await shown;
      await closeTabsExcept(tabs);
      views.forEach(restoreView);
    },
  };
}

/** Opens a statement's reference with the statement selected, and either goes there or stays where the keyboard is. */
export async function showStatement(statement: WordsParams, focus: 'go' | 'stay'): Promise<void> {
  const uri = Uri.parse(statement.uri);
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const selection = rangeOf(statement);
  const viewColumn = shown?.viewColumn ?? ViewColumn.Beside;
  const options = { viewColumn, preserveFocus: focus === 'stay', preview: true, selection };
  const editor = await window.showTextDocument(uri, options);
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

function rangeOf({ range: { start, end } }: WordsParams): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

function viewOf(editor: TextEditor): View {
  return { editor, selections: editor.selections, visible: editor.visibleRanges[0] };
}

function restoreView({ editor, selections, visible }: View): void {
  editor.selections = selections;
  if (visible) {
    editor.revealRange(visible, TextEditorRevealType.AtTop);
  }
}

async function closeTabsExcept(known: ReadonlySet<string>): Promise<void> {
  const opened = window.tabGroups.all.flatMap((group) => group.tabs).filter((tab) => !known.has(tabKey(tab)));
  await window.tabGroups.close(opened, true);
}

/** A tab's document and column; tabs themselves are new objects whenever anything about them changes. */
function tabKey({ input, group, label }: Tab): string {
  return `${group.viewColumn} ${input instanceof TabInputText ? input.uri.toString() : label}`;
}

/** A reference that cannot be shown is no reason to stop searching; opening it says what is wrong. */
function ignore(): void {}
