import { type TextDocument, workspace } from 'vscode';
import { activeDraft } from './draft.js';
import type { FollowedDraft } from './followed-draft.js';

/**
 * The draft that a command is about: the one that the views show, which stays the same while the writer reads one of its
 * references; else the document in front.
 */
export function meantDraft(followed: FollowedDraft): TextDocument | undefined {
  const address = followed.current()?.toString();
  const document = workspace.textDocuments.find(({ uri }) => uri.toString() === address);
  return document ?? activeDraft()?.document;
}
