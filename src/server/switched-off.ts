import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../config/index.js';
import type { WhyUnchecked } from './protocol.js';

/** Why the settings keep a document from being checked; nothing if they do not. */
export function whySwitchedOff(
  { languageId }: TextDocument,
  { enable, languages }: Settings,
): WhyUnchecked | undefined {
  if (!enable) return 'switched-off';
  return languages[languageId] === false ? 'language-off' : undefined;
}
