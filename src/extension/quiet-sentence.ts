import {
  type Diagnostic,
  Disposable,
  type Event,
  EventEmitter,
  Range,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { HandleDiagnosticsSignature } from 'vscode-languageclient';
import { SECTION } from '../config/index.js';
import type { DiagnosticData } from '../server/protocol.js';
import { hasEnded } from './sentence-end.js';

/** Holds back what is found in the sentence at the cursor until it ends or the cursor leaves it. */
export interface QuietSentence extends Disposable {
  /** Stands between the server's diagnostics and the editor, and drops those of a text that has moved on. */
  readonly handleDiagnostics: (uri: Uri, diagnostics: Diagnostic[], next: HandleDiagnosticsSignature) => void;
  /** The sentence of a document that is kept quiet about now; whatever else marks findings leaves it alone, too. */
  quietIn(document: Uri): Range | undefined;
  /** The cursor left the sentence that was kept quiet about. */
  readonly onDidRelease: Event<void>;
}

/** What the server last said of a document. */
interface Held {
  readonly diagnostics: Diagnostic[];
  readonly version: number;
  readonly next: HandleDiagnosticsSignature;
  /** The sentence that is kept quiet about. */
  readonly quiet: Range | undefined;
}

/** Makes one for all documents. Only a sentence that is being written is kept quiet about, not one that is read. */
export function createQuietSentence(): QuietSentence {
  const held = new Map<string, Held>();
  const released = new EventEmitter<void>();
  const release = (documents: readonly TextDocument[]) => {
    const left = documents.filter((document) => releaseIfLeft(held, document));
    if (left.length > 0) released.fire();
  };
  const listening = Disposable.from(
    released,
    window.onDidChangeTextEditorSelection(({ textEditor }) => release([textEditor.document])),
    window.onDidChangeActiveTextEditor(() => release(workspace.textDocuments)),
    workspace.onDidCloseTextDocument(({ uri }) => held.delete(uri.toString())),
  );
  return {
    handleDiagnostics: (uri, diagnostics, next) => {
      const document = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
      if (!document) return next(uri, diagnostics);
      if (diagnostics.some((diagnostic) => isLate(diagnostic, document))) return;
      const quiet = sentenceBeingWritten(document, diagnostics, held.get(uri.toString()));
      const now = { diagnostics, version: document.version, next, quiet };
      held.set(uri.toString(), now);
      show(uri, now);
    },
    quietIn: (document) => held.get(document.toString())?.quiet,
    onDidRelease: released.event,
    dispose: () => listening.dispose(),
  };
}

/** The text was edited since: the check of what it is now is on its way, and the editor moves the old marks until then. */
function isLate(diagnostic: Diagnostic, { version }: TextDocument): boolean {
  const data = dataOf(diagnostic);
  return data !== undefined && data.version !== version;
}

function sentenceBeingWritten(
  document: TextDocument,
  diagnostics: readonly Diagnostic[],
  before: Held | undefined,
): Range | undefined {
  if (!isWanted(document)) return undefined;
  const isEdited = before !== undefined && before.version !== document.version;
  return diagnostics
    .flatMap((diagnostic) => sentenceOf(diagnostic) ?? [])
    .find(
      (sentence) =>
        (isEdited || before?.quiet?.start.isEqual(sentence.start)) &&
        holdsCursor(sentence, document) &&
        !hasEnded(document.getText(sentence)),
    );
}

function isWanted(document: TextDocument): boolean {
  return workspace.getConfiguration(SECTION, document).get('waitForSentenceEnd', true);
}

/** Answers whether there was a sentence to let go of. */
function releaseIfLeft(held: Map<string, Held>, document: TextDocument): boolean {
  const key = document.uri.toString();
  const before = held.get(key);
  if (before?.quiet === undefined || before.version !== document.version) return false;
  if (holdsCursor(before.quiet, document)) return false;
  const now = { ...before, quiet: undefined };
  held.set(key, now);
  show(document.uri, now);
  return true;
}

function show(uri: Uri, { diagnostics, next, quiet }: Held): void {
  next(uri, quiet ? diagnostics.filter((diagnostic) => !sentenceOf(diagnostic)?.isEqual(quiet)) : diagnostics);
}

/** Whether the writer's cursor stands in a sentence, its ends included. */
function holdsCursor(sentence: Range, document: TextDocument): boolean {
  const editor = window.activeTextEditor;
  return editor?.document === document && editor.selections.some(({ active }) => sentence.contains(active));
}

function sentenceOf(diagnostic: Diagnostic): Range | undefined {
  const { start, end } = dataOf(diagnostic)?.claim ?? {};
  return start && end && new Range(start.line, start.character, end.line, end.character);
}

/** What the server says of a finding beside what the editor shows; complaints about references have nothing. */
function dataOf(diagnostic: Diagnostic & { readonly data?: DiagnosticData }): DiagnosticData | undefined {
  return diagnostic.data;
}
