import type { ClaimVerdict } from '../engine/model/claim.js';
import { counted, onOneLine } from './wording.js';

/** What some claims do, as in "2 agree". */
interface Doing {
  readonly one: string;
  readonly several: string;
}

/** In the order in which they are told. An unchecked claim rests on no statement. */
const DOINGS: Readonly<Record<Exclude<ClaimVerdict, 'unchecked'>, Doing>> = {
  checked: { one: 'is checked by hand', several: 'are checked by hand' },
  supported: { one: 'agrees', several: 'agree' },
  differs: { one: 'differs', several: 'differ' },
  'not-found': { one: 'is not found', several: 'are not found' },
};

/** Enough to tell the statements of one line apart. */
const LONGEST_OPENING = 24;

/** What came of the claims that rest on a statement: "1 claim agrees", "2 claims: 1 agrees, 1 differs". */
export function coverageTitle(verdicts: readonly ClaimVerdict[]): string {
  const parts = Object.entries(DOINGS).flatMap(([verdict, doing]) => {
    const count = verdicts.filter((own) => own === verdict).length;
    return count > 0 ? [{ count, does: count === 1 ? doing.one : doing.several }] : [];
  });
  const claims = counted(verdicts.length, 'claim');
  const [only, ...others] = parts;
  if (only && others.length === 0) return `${claims} ${only.does}`;
  return `${claims}: ${parts.map(({ count, does }) => `${count} ${does}`).join(', ')}`;
}

/** The first words of a statement, where several begin in one line: "“He counted 23 …”". */
export function openingOf(statement: string): string {
  const words = onOneLine(statement);
  if (words.length <= LONGEST_OPENING) return `“${words}”`;
  const cut = words.lastIndexOf(' ', LONGEST_OPENING);
  return `“${words.slice(0, cut > 0 ? cut : LONGEST_OPENING)} …”`;
}
