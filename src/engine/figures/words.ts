/** Words that are no nouns: articles, prepositions, conjunctions, pronouns, auxiliaries and reporting verbs. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a about according after against ago all along already also although am among an and another any are as at away back be ' +
    'became because been before behind being below between both but by came can could despite did do does down during each ' +
    'either else ever every for found from gave get go going got had has have he her here him his how however i if in into is ' +
    'it its just later left like made many may might more most much must my near no nor not now of off on once only or other our ' +
    'out over own per rather said saw say saying says she should since so some still such take than that the their them then ' +
    'there these they this those though through to told took too toward towards under until up upon us very via was we went ' +
    'were what when where whether which while who whom whose why will with within without would yesterday yet you your'
  ).split(' '),
);

/** Plurals that do not end in s, and group nouns that are counted. */
const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  (
    'aircraft cattle children crew criteria data deer feet fish folk geese livestock men mice oxen people personnel police ' +
    'salmon sheep species staff teeth troops women'
  ).split(' '),
);

/** Whether a word in lower case is one of the small words that are no nouns. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Whether a word in lower case looks like a plural noun. */
export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word) || /(?:men|women|children|people)$/.test(word)) return true;
  return /[^siu]s$/.test(word) && word.length > 3 && !FUNCTION_WORDS.has(word);
}
