import { Diagnostic, languages, Range, type TextDocument, Uri } from 'vscode';
import type { DiagnosticData } from '../../../src/server/protocol.js';

/** How long findings may take to come, in milliseconds. */
const PATIENCE = 20_000;

/** Waits until the editor has told of the findings of a document as it is now. Rejects if they do not come. */
export async function findingsOf(document: TextDocument): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (!hasFindings(document)) {
    await nextTelling(deadline - performance.now());
  }
}

/** How long the editor takes to tell of diagnostics that somebody set, in milliseconds. */
export async function timeOfTelling(): Promise<number> {
  const collection = languages.createDiagnosticCollection('bench');
  const start = performance.now();
  collection.set(Uri.parse('untitled:bench'), [new Diagnostic(new Range(0, 0, 0, 0), 'bench')]);
  await nextTelling(PATIENCE);
  collection.dispose();
  return performance.now() - start;
}

function nextTelling(patience: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      listening.dispose();
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error('The editor told of no findings.'));
    }, patience);
    const listening = languages.onDidChangeDiagnostics(() => {
      end();
      resolve();
    });
  });
}

/** Every finding carries the version of the text that it was found in. */
function hasFindings({ uri, version }: TextDocument): boolean {
  return languages.getDiagnostics(uri).some((diagnostic) => versionOf(diagnostic) === version);
}

function versionOf({ data }: Diagnostic & { readonly data?: DiagnosticData }): number | undefined {
  return data?.version;
}
