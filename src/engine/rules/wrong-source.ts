import type { Rule } from './rule.js';

/**
 * The draft cites one reference for what another one says. A match knows nothing of citations, so that none is reported here: what a
 * claim cites is heard where its findings against all references are (`heedCitations`).
 */
export const wrongSource: Rule = {
  id: 'wrong-source',
  topic: 'attribution',
  verdict: 'differs',
  description: 'The reference that the draft cites does not say this; another one does.',
  check: () => [],
};
