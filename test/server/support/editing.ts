import assert from 'node:assert/strict';
import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type ProtocolConnection,
  type Range,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatOfFile } from '../../../src/references/index.js';

/** What a writer does to documents; each is told to the server as an editor tells it. */
export interface Editing {
  open(name: string, text: string): void;
  /** Replaces the first occurrence of some words in an open document. */
  replace(name: string, words: string, by: string): void;
  save(name: string): void;
  close(name: string): void;
  /** The range of the first occurrence of some words in an open document. */
  rangeOf(name: string, words: string): Range;
}

/** The address of a file of the tests' folder or, for a name with a scheme, of another document. */
export function uriOf(name: string): string {
  return name.includes(':') ? name : `file:///desk/${name}`;
}

/** Edits documents over a connection. */
export function createEditing(connection: ProtocolConnection): Editing {
  const documents = new Map<string, TextDocument>();
  const opened = (name: string) => documents.get(name) ?? assert.fail(`${name} is not open`);
  const rangeOf = (name: string, words: string) => rangeIn(opened(name), words);
  return {
    open: (name, text) => {
      const [languageId = 'plaintext'] = formatOfFile(name).languageIds;
      documents.set(name, TextDocument.create(uriOf(name), languageId, 1, text));
      const textDocument = { uri: uriOf(name), languageId, version: 1, text };
      connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    },
    replace: (name, words, text) => {
      const contentChanges = [{ range: rangeOf(name, words), text }];
      const { uri, version } = TextDocument.update(opened(name), contentChanges, opened(name).version + 1);
      const textDocument = { uri, version };
      connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
    },
    save: (name) => {
      connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri: uriOf(name) } });
    },
    close: (name) => {
      documents.delete(name);
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uriOf(name) } });
    },
    rangeOf,
  };
}

function rangeIn(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `${document.uri} has no “${words}”`);
  return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
}
