import { URI } from 'vscode-uri';
import { READ_OUT_SCHEME } from './protocol.js';

/**
 * The address of the document that shows the text which was read out of a reference: the name of the reference with an ending that no
 * other program takes for its own, and the address of the reference as the query.
 */
export function readOutAddress(reference: string): string {
  const { path } = URI.parse(reference);
  return URI.from({ scheme: READ_OUT_SCHEME, path: `${path}.txt`, query: reference }).toString();
}
