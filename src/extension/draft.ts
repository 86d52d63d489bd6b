import { type TextDocument, type TextEditor, window, workspace } from 'vscode';
import { LANGUAGES } from '../config/languages.js';

/** The languages that a draft or a reference may be written in, also those that are switched off. */
export const languages: readonly string[] = Object.keys(LANGUAGES);

const notebookCell = 'vscode-notebook-cell';
/** Where an editor in a browser keeps the files of extensions, such as the sample. */
const userData = 'vscode-userdata';

/**
 * The schemes of documents that a person writes: files, unsaved ones, those of the workspace's own file systems and cells of
 * notebooks. What an editor shows beside them (output, earlier versions, comments, the input of a commit) has others.
 */
export function draftSchemes(): readonly string[] {
  return [...fileSchemes(), notebookCell];
}

/** The editor that the writer is in, if it shows a draft. */
export function activeDraft(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor && isDraft(editor.document) ? editor : undefined;
}

/** Whether a document may be checked. A cell may if its notebook could be: one of an earlier version may not. */
export function isDraft(document: TextDocument): boolean {
  if (!languages.includes(document.languageId)) return false;
  const { scheme } = document.uri.scheme === notebookCell ? notebookOf(document).uri : document.uri;
  return fileSchemes().has(scheme);
}

function notebookOf(cell: TextDocument): Pick<TextDocument, 'uri'> {
  const notebook = workspace.notebookDocuments.find((candidate) =>
    candidate.getCells().some(({ document }) => document === cell),
  );
  return notebook ?? cell;
}

function fileSchemes(): ReadonlySet<string> {
  const ofWorkspace = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return new Set(['file', 'untitled', userData, ...ofWorkspace]);
}
