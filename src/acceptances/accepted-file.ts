/** Where a workspace folder keeps what its writers stand by: a file, so that it is versioned and reviewed like all else. */
export const ACCEPTED_PATH = '.sourcecheck/accepted.json';

/** The folder of that file. */
export const ACCEPTED_FOLDER = '.sourcecheck';

/** The version of the format that is read and written. */
export const ACCEPTED_VERSION = 1;

/** What every entry has. Paths are relative to the workspace folder, with slashes; words are on one line. */
interface Entry {
  /** The path of the draft. */
  readonly draft: string;
  /** The sentence of the draft. */
  readonly claim: string;
  /** Why the writer stands by it. */
  readonly reason?: string;
}

/** A finding that a writer accepted as it is. */
export interface AcceptedEntry extends Entry {
  readonly rule: string;
  /** The words of the claim that differ. */
  readonly words: string;
  /** The path of the reference that says otherwise, or its address where no path leads to it; absent where none does. */
  readonly reference?: string;
  /** What the reference says; absent where none does. */
  readonly statement?: string;
}

/** A claim that a writer checked by hand. */
export type CheckedEntry = Entry;

/** All that the writers of a workspace folder stand by. */
export interface AcceptedFile {
  readonly accepted: readonly AcceptedEntry[];
  readonly checked: readonly CheckedEntry[];
}

/** What a file holds that is made anew. */
export const NOTHING_ACCEPTED: AcceptedFile = { accepted: [], checked: [] };

/** The file with an accepted finding added; an entry for the same finding is replaced. */
export function withAccepted(file: AcceptedFile, entry: AcceptedEntry): AcceptedFile {
  return { ...file, accepted: withEntry(file.accepted, entry) };
}

/** The file with a claim added that was checked by hand; an entry for the same claim is replaced. */
export function withChecked(file: AcceptedFile, entry: CheckedEntry): AcceptedFile {
  return { ...file, checked: withEntry(file.checked, entry) };
}

/** The text of the file: sorted, and a member a line, so that a change of it is read and merged like one of code. */
export function acceptedFileText({ accepted, checked }: AcceptedFile): string {
  const content = {
    version: ACCEPTED_VERSION,
    accepted: sorted(accepted).map(inOrder),
    checked: sorted(checked).map(inOrder),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function withEntry<E extends Entry>(entries: readonly E[], entry: E): readonly E[] {
  return [...entries.filter((other) => keyOf(other) !== keyOf(entry)), entry];
}

function sorted<E extends Entry>(entries: readonly E[]): readonly E[] {
  return [...entries].sort((one, other) => compare(keyOf(one), keyOf(other)));
}

/** By code units, not by the language of the machine: every writer's editor must write the same file. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** What makes an entry another one: all of it but the reason. */
function keyOf(entry: Partial<AcceptedEntry>): string {
  const { draft, claim, rule, words, reference, statement } = entry;
  return [draft, claim, rule, words, reference, statement].join('\n');
}

/** The members in the order in which a reader wants them. */
function inOrder(entry: Partial<AcceptedEntry>): Partial<AcceptedEntry> {
  const { draft, rule, claim, words, reference, statement, reason } = entry;
  return withoutAbsent({ draft, rule, claim, words, reference, statement, reason });
}

function withoutAbsent(entry: Readonly<Record<keyof AcceptedEntry, string | undefined>>): Partial<AcceptedEntry> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}
