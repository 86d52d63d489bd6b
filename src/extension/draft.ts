import { type TextDocument, type TextEditor, window, workspace } from 'vscode';

/** The languages that a draft or a reference may be written in. */
export const languages = ['markdown', 'plaintext'];

/** The schemes of documents that a person writes: files, unsaved ones, and those of the workspace's own file system. */
export function draftSchemes(): readonly string[] {
  const ofWorkspace = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return [...new Set(['file', 'untitled', ...ofWorkspace])];
}

/** The editor that the writer is in, if it shows a draft. */
export function activeDraft(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor && isDraft(editor.document) ? editor : undefined;
}

function isDraft({ languageId, uri }: TextDocument): boolean {
  return languages.includes(languageId) && draftSchemes().includes(uri.scheme);
}
