import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { ACCEPTED_PATH, ACCEPTED_VERSION, type AcceptedFile } from './accepted-file.js';

/** What a file of acceptances holds, or one line that names the file, its line and the first thing that is wrong with it. */
export type AcceptedReading =
  | { readonly ok: true; readonly file: AcceptedFile }
  | { readonly ok: false; readonly message: string };

/** A complaint about a part of the file; it stands behind the name of the file and the line. */
interface Complaint {
  readonly offset: number;
  readonly message: string;
}

/** Whether an entry must have a member; all are text. */
type Members = ReadonlyMap<string, 'needed' | 'optional'>;

const ACCEPTED_MEMBERS: Members = new Map([
  ['claim', 'needed'],
  ['draft', 'needed'],
  ['reason', 'optional'],
  ['reference', 'optional'],
  ['rule', 'needed'],
  ['statement', 'optional'],
  ['words', 'needed'],
]);

const CHECKED_MEMBERS: Members = new Map([
  ['claim', 'needed'],
  ['draft', 'needed'],
  ['reason', 'optional'],
]);

/** The lists of the file and what their entries have. */
const LISTS: ReadonlyMap<string, Members> = new Map([
  ['accepted', ACCEPTED_MEMBERS],
  ['checked', CHECKED_MEMBERS],
]);

/**
 * Reads the text of a file of acceptances. What it does not know is a problem, not something to pass over: writing the file
 * again would lose it.
 */
export function parseAcceptedFile(text: string): AcceptedReading {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  const complaint = error || !root ? notJson(error?.offset ?? 0) : complaintsOf(root)[0];
  if (complaint) return { ok: false, message: messageOf(complaint, text) };
  const { accepted = [], checked = [] }: Partial<AcceptedFile> = root ? getNodeValue(root) : {};
  // What comes out of the parser has no prototype, unlike what is added to it.
  return { ok: true, file: { accepted: accepted.map(copied), checked: checked.map(copied) } };
}

function copied<E extends object>(entry: E): E {
  return { ...entry };
}

function notJson(offset: number): Complaint {
  return { offset, message: 'is not valid JSON' };
}

/** A newer version is told first, since whatever else is not known comes from it. */
function complaintsOf(root: Node): readonly Complaint[] {
  if (root.type !== 'object') return [{ offset: root.offset, message: 'must be an object in braces' }];
  return [...versionComplaints(root), ...propertiesOf(root).flatMap(listComplaints)];
}

function versionComplaints(root: Node): readonly Complaint[] {
  const version = propertiesOf(root).find(({ name }) => name === 'version')?.value;
  if (!version) return [{ offset: root.offset, message: 'has no “version”' }];
  if (version.value === ACCEPTED_VERSION) return [];
  const isNewer = typeof version.value === 'number' && version.value > ACCEPTED_VERSION;
  const message = isNewer
    ? `is of version ${version.value}, which a newer Source Check wrote; update Source Check`
    : `must have the version ${ACCEPTED_VERSION}`;
  return [{ offset: version.offset, message }];
}

function listComplaints({ name, value }: Property): readonly Complaint[] {
  if (name === 'version') return [];
  const members = LISTS.get(name);
  if (!members) return [{ offset: value.offset, message: `has “${name}”, which is not known` }];
  if (value.type !== 'array') return [{ offset: value.offset, message: `must have a list as “${name}”` }];
  return (value.children ?? []).flatMap((entry) => entryComplaints(entry, members));
}

function entryComplaints(entry: Node, members: Members): readonly Complaint[] {
  if (entry.type !== 'object') return [{ offset: entry.offset, message: 'must have an object in braces here' }];
  const properties = propertiesOf(entry);
  const missing = [...members].find(
    ([name, need]) => need === 'needed' && properties.every((property) => property.name !== name),
  );
  if (missing) return [{ offset: entry.offset, message: `has an entry without “${missing[0]}”` }];
  return properties.flatMap((property) => memberComplaints(property, members));
}

function memberComplaints({ name, value }: Property, members: Members): readonly Complaint[] {
  if (!members.has(name)) return [{ offset: value.offset, message: `has “${name}”, which is not known` }];
  return value.type === 'string' ? [] : [{ offset: value.offset, message: `must have text as “${name}”` }];
}

/** A member of an object of the file. */
interface Property {
  readonly name: string;
  readonly value: Node;
}

function propertiesOf({ children = [] }: Node): readonly Property[] {
  return children.flatMap(({ children: [name, value] = [] }) => (name && value ? [{ name: name.value, value }] : []));
}

function messageOf({ offset, message }: Complaint, text: string): string {
  const line = text.slice(0, offset).split('\n').length;
  return `“${ACCEPTED_PATH}”, line ${line}: the file ${message}`;
}
