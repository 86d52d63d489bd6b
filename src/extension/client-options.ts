import type { ExtensionContext } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { hoverCommands } from '../server/commands.js';
import type { InitializationOptions } from '../server/protocol.js';
import type { ChosenReferences } from './chosen-references.js';
import { draftSchemes, isDraft, languages } from './draft.js';
import type { QuietSentence } from './quiet-sentence.js';
import { linkToRule } from './rule-pages.js';

/** What the client needs to know whatever the server runs in. */
export function clientOptions(
  chosenReferences: ChosenReferences,
  { handleDiagnostics }: QuietSentence,
  { extensionUri }: Pick<ExtensionContext, 'extensionUri'>,
): LanguageClientOptions {
  return {
    documentSelector: draftSchemes().flatMap((scheme) => languages.map((language) => ({ scheme, language }))),
    // A function, so that a server that is started again hears of the choices made since.
    initializationOptions: (): InitializationOptions => ({
      chosenReferences: chosenReferences.all(),
      readsFiles: true,
      runsCommands: true,
      hoversShowProblems: true,
    }),
    // Hovers are the only Markdown that the server sends, and it escapes whatever comes from a document.
    markdown: { isTrusted: { enabledCommands: Object.values(hoverCommands) } },
    diagnosticCollectionName: 'source-check',
    middleware: {
      // The selector tells languages and schemes; that a cell is one of an earlier version, only its notebook tells.
      didOpen: (document, open) => (isDraft(document) ? open(document) : Promise.resolve()),
      handleDiagnostics: (uri, diagnostics, next) => {
        for (const diagnostic of diagnostics) linkToRule(diagnostic, extensionUri);
        handleDiagnostics(uri, diagnostics, next);
      },
    },
  };
}
