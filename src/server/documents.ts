import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The open documents as their editor shows them, saved or not. Each is a snapshot: an edit makes a new one. */
export type Documents = TextDocuments<TextDocument>;

/** Makes the collection of open documents; `listen` connects it to a client. */
export function createDocuments(): Documents {
  return new TextDocuments<TextDocument>({
    create: TextDocument.create,
    update: (document, changes, version) => TextDocument.update(copyOf(document), changes, version),
  });
}

function copyOf(document: TextDocument): TextDocument {
  return TextDocument.create(document.uri, document.languageId, document.version, document.getText());
}
