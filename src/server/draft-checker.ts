import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CheckResult,
  check,
  createLibrary,
  type DirectiveProblem,
  directiveProblems,
  type Format,
} from '../engine/index.js';
import { formatOfLanguage } from '../references/index.js';
import type { AcceptanceDesk } from './acceptance-desk.js';
import type { CheckedDraft, DraftReferences, ReferredDraft } from './checked-draft.js';
import type { Documents } from './documents.js';
import type { ReferenceDesk } from './reference-desk.js';
import type { Surroundings, SurroundingsReader } from './surroundings.js';
import { whySwitchedOff } from './switched-off.js';

/** What a check needs to know. */
export interface CheckerPorts {
  readonly documents: Documents;
  readonly surroundings: SurroundingsReader;
  readonly desk: ReferenceDesk;
  readonly acceptanceDesk: AcceptanceDesk;
  /** The addresses of the references that the writer chose for a draft. */
  readonly chosenFor: (uri: string) => readonly string[];
}

const nothingFound: CheckResult = { claims: [], findings: [] };
const noReferences: DraftReferences = {
  addresses: [],
  references: new Map(),
  library: createLibrary([]),
  complaints: [],
};

/** Reads the references of a draft as both are now; answers `undefined` for a document that is not open. */
export async function referDraft(ports: CheckerPorts, uri: string): Promise<ReferredDraft | undefined> {
  const document = ports.documents.get(uri);
  if (!document) return undefined;
  const around = await ports.surroundings.of(uri);
  const [references, acceptances] = await Promise.all([
    referencesOf(document, around, ports),
    ports.acceptanceDesk.acceptancesOf(uri, around),
  ]);
  // Edited while the references were read: another name may stand in it now.
  if (ports.documents.get(uri) !== document) return referDraft(ports, uri);
  return {
    document,
    settings: around.settings,
    directiveProblems: problemsIn(document, around),
    ...references,
    ...acceptances,
  };
}

/** Checks a draft. This is the long part, and nothing is waited for in it. */
export function checkReferred(draft: ReferredDraft): CheckedDraft {
  return { ...draft, result: resultOf(draft) };
}

/** The markup that a document is written in. */
export function formatOf({ languageId }: TextDocument): Format {
  return formatOfLanguage(languageId).format;
}

async function referencesOf(
  document: TextDocument,
  { settings, ...place }: Surroundings,
  { desk, chosenFor }: CheckerPorts,
): Promise<DraftReferences> {
  if (whySwitchedOff(document, settings)) return noReferences;
  return desk.referencesOf({
    ...place,
    uri: document.uri,
    text: document.getText(),
    format: formatOf(document),
    chosen: chosenFor(document.uri),
    settings: settings.references,
  });
}

function problemsIn(document: TextDocument, { settings }: Surroundings): readonly DirectiveProblem[] {
  return whySwitchedOff(document, settings) ? [] : directiveProblems(document.getText(), formatOf(document));
}

function resultOf({ document, references, library, settings, acceptances }: ReferredDraft): CheckResult {
  if (references.size === 0) return nothingFound;
  const { severities, strictness } = settings;
  return check({ text: document.getText(), format: formatOf(document) }, library, {
    severities,
    strictness,
    acceptances,
  });
}
