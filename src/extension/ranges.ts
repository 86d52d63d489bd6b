import { Range } from 'vscode';
import type { ClaimInfo } from '../server/protocol.js';

/** A range of a message as the editor has it; both count lines and UTF-16 characters from 0. */
export function editorRange({ start, end }: ClaimInfo['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
