/** Number words below ten, by value. */
export const UNIT_WORDS: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
]);

/** Number words that stand alone in their group: nothing, and ten to nineteen. */
export const TEEN_WORDS: ReadonlyMap<string, number> = new Map([
  ['naught', 0],
  ['nil', 0],
  ['nought', 0],
  ['zero', 0],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
]);

/** The tens. */
export const TENS_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words that multiply what stands before them. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['doz', 12],
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lac', 1e5],
  ['lakh', 1e5],
  ['mil', 1e6],
  ['million', 1e6],
  ['mln', 1e6],
  ['cr', 1e7],
  ['crore', 1e7],
  ['koti', 1e7],
  ['billion', 1e9],
  ['bln', 1e9],
  ['tln', 1e12],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** Plurals of scale words that some writers put behind a number: "three dozens", "12 lakhs". */
export const SCALE_PLURALS: ReadonlyMap<string, number> = new Map(
  [...SCALE_WORDS].map(([word, scale]) => [`${word}s`, scale]),
);

/** Letters that multiply the digits they stand behind: $60K, 1.2m, 800bn. In lower case. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Names of the parts of a whole, singular and plural, as the number of parts. */
export const PART_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['fourth', 4],
  ['fourths', 4],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['twelfth', 12],
  ['twelfths', 12],
  ['twentieth', 20],
  ['twentieths', 20],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1e3],
  ['thousandths', 1e3],
  ['millionth', 1e6],
  ['millionths', 1e6],
  ['billionth', 1e9],
  ['billionths', 1e9],
  ['trillionth', 1e12],
  ['trillionths', 1e12],
]);

/** Fractions that have a character of their own. */
export const FRACTION_CHARACTERS: ReadonlyMap<string, number> = new Map([
  ['⅒', 1 / 10],
  ['⅛', 1 / 8],
  ['⅙', 1 / 6],
  ['⅕', 1 / 5],
  ['¼', 1 / 4],
  ['⅓', 1 / 3],
  ['⅜', 3 / 8],
  ['⅖', 2 / 5],
  ['½', 1 / 2],
  ['⅗', 3 / 5],
  ['⅝', 5 / 8],
  ['⅔', 2 / 3],
  ['¾', 3 / 4],
  ['⅘', 4 / 5],
  ['⅚', 5 / 6],
  ['⅞', 7 / 8],
]);

/** Ordinals below twenty that are not a cardinal with -th. */
export const ORDINAL_UNITS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['nineth', 9],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
]);

/** Ordinals of the tens and scales. */
export const ORDINAL_TENS: ReadonlyMap<string, number> = new Map([
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
]);

/** Ordinals above twenty that are written in one word, as some do in haste: "twentyfifth". */
export const CLOSED_ORDINALS: ReadonlyMap<string, number> = new Map(
  [...TENS_WORDS].flatMap(([word, tens]) =>
    [...ORDINAL_UNITS].filter(([, unit]) => unit < 10).map(([name, unit]) => [`${word}${name}`, tens + unit] as const),
  ),
);

/** Decades and ages in words: "the nineties", "in her thirties". */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['teens', 13],
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

/** Words before a number below nought. */
export const MINUS_WORDS: ReadonlySet<string> = new Set(['minus', 'negative']);

/** Words for the decimal point. */
export const DECIMAL_WORDS: ReadonlySet<string> = new Set(['dot', 'point']);

/** Words and signs that join the groups of a number: "two hundred and five". */
export const AND_WORDS: ReadonlySet<string> = new Set(['&', 'and']);

/** Number words whose ordinal is not the word with -th. */
export const IRREGULAR_ORDINALS: ReadonlyMap<string, string> = new Map([
  ['eight', 'eighth'],
  ['five', 'fifth'],
  ['nine', 'ninth'],
  ['one', 'first'],
  ['three', 'third'],
  ['twelve', 'twelfth'],
  ['two', 'second'],
]);
