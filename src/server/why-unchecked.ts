import picomatch from 'picomatch/posix.js';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { fileAround, normalAddress, pathWithin } from '../references/addresses.js';
import type { WhyUnchecked } from './protocol.js';
import type { Surroundings } from './surroundings.js';

/** Documents that the writer wants checked whatever their size, until they are closed. */
export type CheckedAnyway = Pick<ReadonlySet<string>, 'has'>;

/** Why the settings keep a document from being checked; nothing if they do not. */
export function whyUnchecked(
  document: TextDocument,
  around: Surroundings,
  anyway: CheckedAnyway,
): WhyUnchecked | undefined {
  const { enable, languages, maximumSize } = around.settings;
  if (!enable) return 'switched-off';
  if (languages[document.languageId] === false) return 'language-off';
  if (isExcluded(document.uri, around)) return 'excluded';
  if (sizeOf(document) > maximumSize && !anyway.has(document.uri)) return 'too-large';
  return undefined;
}

/** Whether the setting leaves a file out. What is not saved yet has no path that a pattern could fit. */
function isExcluded(uri: string, { settings, workspaceFolder }: Surroundings): boolean {
  const file = normalAddress(fileAround(uri));
  if (file.startsWith('untitled:') || settings.exclude.length === 0) return false;
  const path = workspaceFolder === undefined ? undefined : pathWithin(workspaceFolder, file);
  return picomatch(settings.exclude.map(withoutDot), { dot: true })(path ?? URI.parse(file).path.slice(1));
}

function withoutDot(pattern: string): string {
  return pattern.replace(/^\.\//, '');
}

/** In UTF-16 code units; the text need not be asked for, which would join it. */
function sizeOf(document: TextDocument): number {
  return document.offsetAt({ line: document.lineCount, character: 0 });
}
