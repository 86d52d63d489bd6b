import pc from 'picocolors';
import { showable } from '../presenters/columns.js';
import type { Palette } from '../presenters/palette.js';
import type { TextStyle } from '../presenters/text.js';

/** How wide a report is in a file, a pipe or a terminal that does not know its width. */
const WIDTH_OF_FILES = 120;
const SPACE = /\s+/g;

/** How a report looks on standard output: in colour in a terminal that wants it, plain in a pipe, a file or NO_COLOR. */
export function outputStyle(): TextStyle {
  return { palette: paletteFor(process.stdout.isTTY === true), width: process.stdout.columns || WIDTH_OF_FILES };
}

/** Writes a text and a line end to standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes one line to standard error, whatever line ends or control characters the message has. */
export function complain(message: string): void {
  process.stderr.write(`source-check: ${showable(message.replace(SPACE, ' ').trim())}\n`);
}

/** Ends quietly when the reader of our output has gone, as in `source-check check … | head`. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

function paletteFor(isTerminal: boolean): Palette {
  const { bold, dim, red, yellow, cyan, green } = pc.createColors(isTerminal && pc.isColorSupported);
  return { strong: bold, faint: dim, error: red, warning: yellow, information: cyan, source: green };
}
