import picomatch from 'picomatch/posix.js';
import { folderOf, isAbsolute, isRemote, normalAddress, pathWithin, resolveName } from './addresses.js';
import { type CitedFile, citedFiles } from './citations.js';
import type { FileSource } from './file-source.js';
import { namesInDraft } from './names-in-draft.js';
import type { DraftToRefer, NamedReference, NamingProblem, ReferenceName } from './naming.js';

/** The references of a draft, each once, and what is wrong with the names that lead to none. */
export interface FoundReferences {
  readonly references: readonly NamedReference[];
  readonly problems: readonly NamingProblem[];
  /** Where the draft cites which of them. */
  readonly citations: readonly CitedFile[];
  /** Whether nothing but its citations leads to them. */
  readonly isCitedAlone: boolean;
}

/** What became of a name. */
type Resolved = NamedReference | NamingProblem;

/**
 * Finds the references of a draft. Those that it names itself (front matter, then comments) and those that its writer
 * chose count together; the setting is for drafts that have neither. What it cites counts besides. A draft is never its own reference. Whether the files
 * exist shows when they are loaded.
 */
export async function findReferences(draft: DraftToRefer, files: FileSource): Promise<FoundReferences> {
  const own = namesInDraft(draft);
  const chosen = draft.chosen.map((name): ReferenceName => ({ name, namedBy: 'choice' }));
  const named = [...own.names, ...chosen].map((name) => resolveOwn(name, draft));
  const resolved = named.length > 0 ? named : await resolveSettings(draft, files);
  const references = resolved.filter((entry) => 'uri' in entry);
  const citations = citedFiles(draft);
  const cited = citations.map(
    ({ name, uri, start, end }) => ({ name, uri, namedBy: 'citation', span: { start, end } }) as const,
  );
  return {
    references: withoutRepeats([...references, ...cited], normalAddress(draft.uri)),
    problems: [...own.problems, ...resolved.filter((entry) => 'message' in entry)],
    citations,
    isCitedAlone: references.length === 0 && citations.length > 0,
  };
}

function resolveOwn(name: ReferenceName, { uri, workspaceFolder }: DraftToRefer): Resolved {
  return resolve(name, folderOf(uri) ?? workspaceFolder);
}

async function resolveSettings(draft: DraftToRefer, files: FileSource): Promise<readonly Resolved[]> {
  const folder = draft.workspaceFolder ?? folderOf(draft.uri);
  const names = draft.settings.map((name): ReferenceName => ({ name, namedBy: 'setting' }));
  const resolved = names.map((name) =>
    isPattern(name) ? resolvePattern(name, folder, files) : [resolve(name, folder)],
  );
  return (await Promise.all(resolved)).flat();
}

function resolve(name: ReferenceName, folder: string | undefined): Resolved {
  // A file on a share that the writer picked is one that the writer can reach.
  if (name.namedBy !== 'choice' && isRemote(name.name))
    return problem(name, 'is on the network; Source Check reads only files');
  if (folder !== undefined) return { ...name, uri: resolveName(name.name, folder) };
  if (isAbsolute(name.name)) return { ...name, uri: normalAddress(name.name) };
  return problem(name, 'cannot be found, because this draft is in no folder yet; save it first');
}

function isPattern({ name }: ReferenceName): boolean {
  return picomatch.scan(name).isGlob;
}

async function resolvePattern(
  name: ReferenceName,
  folder: string | undefined,
  files: FileSource,
): Promise<readonly Resolved[]> {
  const listed = folder === undefined ? undefined : await files.listFiles?.(folder);
  if (folder === undefined || !listed) return [problem(name, 'is a pattern, and there is no folder here to search')];
  const matches = picomatch(name.name.replace(/^\.\//, ''));
  const found = listed.filter((file) => matches(pathWithin(folder, file) ?? ''));
  if (found.length === 0) return [problem(name, 'fits no file')];
  return found.map((file) => ({ ...name, uri: normalAddress(file) }));
}

function problem({ name, ...place }: ReferenceName, complaint: string): NamingProblem {
  return { ...place, message: `“${name}” ${complaint}` };
}

function withoutRepeats(references: readonly NamedReference[], draft: string): NamedReference[] {
  const byAddress = new Map<string, NamedReference>();
  for (const reference of references) {
    if (reference.uri !== draft && !byAddress.has(reference.uri)) byAddress.set(reference.uri, reference);
  }
  return [...byAddress.values()];
}

/**
 * Whether a draft means a file to be its reference, so that its writer is told if the file cannot be used: one that is only cited may be
 * a link to anything.
 */
export function isMeant(uri: string, { references }: Pick<FoundReferences, 'references'>): boolean {
  return references.some((reference) => reference.uri === uri && reference.namedBy !== 'citation');
}
