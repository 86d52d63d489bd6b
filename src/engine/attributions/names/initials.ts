const INITIALS = /^(?:\p{Lu}\.?){2,7}$/u;
const LONGEST_INITIALS = 12;

/** The letters of a name that may be the initials of another: "NATO", and "EU" for "E.U."; undefined for any other name. */
export function lettersOf(name: string): string | undefined {
  if (name.length > LONGEST_INITIALS || !INITIALS.test(name)) return undefined;
  return name.replaceAll('.', '');
}

/** The first letters of the words of a name that begin with a capital; undefined for a name of one word. */
export function initialsOf(name: string): string | undefined {
  if (!name.includes(' ')) return undefined;
  const capitals = name.split(' ').filter((word) => CAPITAL.test(word));
  return capitals.map((word) => word[0]).join('');
}

const CAPITAL = /^\p{Lu}/u;
