import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Checked, checkAgain, createLibrary, directiveProblems, type Format, readingOf } from '../engine/index.js';
import type { Prose } from '../engine/model/prose.js';
import { readOnce } from '../engine/reading/index.js';
import type { L10n } from '../presenters/l10n.js';
import { formatOfLanguage, withoutRoughFixes } from '../references/index.js';
import type { AcceptanceDesk } from './acceptance-desk.js';
import type { CheckedDraft, DraftReferences, ReferredDraft } from './checked-draft.js';
import type { ReferenceDesk } from './reference-desk.js';
import type { Surroundings, SurroundingsReader } from './surroundings.js';
import { type CheckedAnyway, whyUnchecked } from './why-unchecked.js';

/** What a check needs to know. */
export interface CheckerPorts {
  /** The drafts as they are now, by address. */
  readonly documents: { get(uri: string): TextDocument | undefined };
  readonly surroundings: SurroundingsReader;
  readonly desk: ReferenceDesk;
  readonly acceptanceDesk: AcceptanceDesk;
  /** Speaks the writer's language. */
  readonly l10n: L10n;
  /** The addresses of the references that the writer chose for a draft. */
  readonly chosenFor: (uri: string) => readonly string[];
  readonly anyway: CheckedAnyway;
}

const emptyLibrary = createLibrary([]);
const nothingFound: Checked = checkAgain(undefined, { text: '' }, emptyLibrary);
const noReferences: DraftReferences = {
  addresses: [],
  references: new Map(),
  library: emptyLibrary,
  complaints: [],
  citations: [],
  isCitedAlone: false,
};

/**
 * Reads the references of a draft as both are now; answers `undefined` for a document that is not open.
 *
 * @param before an earlier check of the same document: what was not edited since need not be read again
 */
export async function referDraft(
  ports: CheckerPorts,
  uri: string,
  before?: CheckedDraft,
): Promise<ReferredDraft | undefined> {
  const document = ports.documents.get(uri);
  if (!document) return undefined;
  const around = await ports.surroundings.of(uri);
  const kept = whyUnchecked(document, around, ports.anyway);
  const prose = readOnce(document.getText(), formatOf(document), readBefore(document, before));
  const [references, acceptances] = await Promise.all([
    kept ? noReferences : referencesOf(document, prose, around, ports),
    ports.acceptanceDesk.acceptancesOf(uri, around),
  ]);
  // Edited while the references were read: another name may stand in it now.
  if (ports.documents.get(uri) !== document) return referDraft(ports, uri, before);
  return {
    document,
    settings: around.settings,
    l10n: ports.l10n,
    ...(kept && { kept }),
    directiveProblems: kept ? [] : directiveProblems(document.getText(), formatOf(document), prose),
    ...references,
    ...acceptances,
  };
}

/**
 * Checks a draft. This is the long part, and nothing is waited for in it.
 *
 * @param before an earlier check of the same document: what was not edited since is taken over from it
 */
export function checkReferred(draft: ReferredDraft, before?: CheckedDraft): CheckedDraft {
  return { ...draft, result: resultOf(draft, before?.result) };
}

/** The markup that a document is written in. */
export function formatOf({ languageId }: TextDocument): Format {
  return formatOfLanguage(languageId).format;
}

function readBefore(
  document: TextDocument,
  before: CheckedDraft | undefined,
): ReturnType<typeof readingOf> | undefined {
  return before && formatOf(before.document) === formatOf(document) ? readingOf(before.result) : undefined;
}

function referencesOf(
  document: TextDocument,
  prose: () => Prose,
  { settings, ...place }: Surroundings,
  { desk, chosenFor }: CheckerPorts,
): Promise<DraftReferences> {
  return desk.referencesOf({
    ...place,
    uri: document.uri,
    text: document.getText(),
    format: formatOf(document),
    prose,
    chosen: chosenFor(document.uri),
    settings: settings.references,
  });
}

function resultOf(draft: ReferredDraft, before: Checked | undefined): Checked {
  const { document, references, library, settings, acceptances, citations, isCitedAlone } = draft;
  if (references.size === 0) return nothingFound;
  const { severities, strictness } = settings;
  const options = { severities, strictness, acceptances, citations, isCitedAlone };
  const checked = checkAgain(before, { text: document.getText(), format: formatOf(document) }, library, options);
  return { ...checked, findings: withoutRoughFixes(checked.findings, references.values()) };
}
