/**
 * Words that a quotation may lose without saying anything else: articles, emphasis and the fillers of speech. Source: the articles
 * and the intensifying and additive adverbs of Quirk et al., A Comprehensive Grammar of the English Language (5.11, 8.104, 8.116),
 * without those that limit or weaken ("only", "almost", "hardly").
 */
export const DISPENSABLE_WORDS: ReadonlySet<string> = new Set([
  'a',
  'absolutely',
  'actually',
  'also',
  'an',
  'basically',
  'both',
  'certainly',
  'clearly',
  'completely',
  'definitely',
  'er',
  'erm',
  'frankly',
  'honestly',
  'indeed',
  'literally',
  'obviously',
  'really',
  'simply',
  'the',
  'totally',
  'truly',
  'uh',
  'um',
  'utterly',
  'very',
]);
