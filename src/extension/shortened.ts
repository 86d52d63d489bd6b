/** So much of a text fits beside something else into the width that a side bar has at first. */
const most = 24;

/** The start of a text in as many characters as a row of a side bar has room for, ended between two words if it can be. */
export function shortened(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const start = characters.slice(0, most).join('');
  const space = start.lastIndexOf(' ');
  return `${space > most / 2 ? start.slice(0, space) : start}…`;
}
