import type { Container } from '../containers.js';

/** What an environment does with its content. */
export type Environment = 'left-out' | 'plain' | Container['kind'];

/**
 * The environments of LaTeX and its usual packages that are more than a division of the text, without a star; sorted.
 */
const ENVIRONMENTS: Readonly<Record<string, Environment>> = {
  algorithm: 'left-out',
  algorithmic: 'left-out',
  align: 'left-out',
  alignat: 'left-out',
  array: 'left-out',
  bibliography: 'left-out',
  comment: 'left-out',
  description: 'list',
  displaymath: 'left-out',
  displayquote: 'quote',
  enumerate: 'list',
  eqnarray: 'left-out',
  equation: 'left-out',
  filecontents: 'left-out',
  flalign: 'left-out',
  gather: 'left-out',
  itemize: 'list',
  longtable: 'table',
  lstlisting: 'left-out',
  math: 'left-out',
  minted: 'left-out',
  multline: 'left-out',
  pgfpicture: 'left-out',
  picture: 'left-out',
  quotation: 'quote',
  quote: 'quote',
  tabbing: 'left-out',
  tabular: 'table',
  tabularx: 'table',
  tabulary: 'table',
  thebibliography: 'left-out',
  tikzpicture: 'left-out',
  verbatim: 'left-out',
  Verbatim: 'left-out',
  verse: 'quote',
};

/** What the environment of this name does with its content. */
export function environmentOf(name: string): Environment {
  const plain = name.replace(/\*$/, '');
  return Object.hasOwn(ENVIRONMENTS, plain) ? (ENVIRONMENTS[plain] ?? 'plain') : 'plain';
}
