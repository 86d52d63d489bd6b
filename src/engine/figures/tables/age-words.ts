/** Nouns behind "age" that make the numbers before it ages: "the 18 to 24 age group". */
export const AGE_GROUPS: ReadonlySet<string> = new Set(['bracket', 'brackets', 'category', 'group', 'groups', 'range']);

/** Words that may stand between "aged" and a number. */
export const AGE_LIMITS: ReadonlySet<string> = new Set([
  'about',
  'around',
  'between',
  'from',
  'just',
  'of',
  'only',
  'over',
  'under',
]);

/** What an age is called where something is said of it: "the mean age was 38.6". */
export const AGE_NAMES: ReadonlySet<string> = new Set(['age', 'ages']);

/** Verbs that tell what an age is: "their ages ranged from 18 to 24". */
export const AGE_TELLERS: ReadonlySet<string> = new Set(['averaged', 'is', 'range', 'ranged', 'ranges', 'was', 'were']);

/** Words for a person before a form of "be" and an age. */
export const AGE_PRONOUNS: ReadonlySet<string> = new Set(['he', 'i', 'she', 'who']);

/** Verbs before an age that someone reaches. */
export const AGE_TURNS: ReadonlySet<string> = new Set(['turn', 'turned', 'turning', 'turns']);

/** Forms of "be" before an age. */
export const AGE_VERBS: ReadonlySet<string> = new Set(['am', 'is', 'was']);

/** Words before "at 90" that make it an age. */
export const DEATH_WORDS: ReadonlySet<string> = new Set(['dead', 'die', 'died', 'dies']);

/** Words before an age: "aged 27", "ages 5 to 12". */
export const AGE_WORDS: ReadonlySet<string> = new Set(['age', 'aged', 'ages']);

/** Words before the ten years in which someone is: "in her 30s". */
export const POSSESSIVES: ReadonlySet<string> = new Set(['her', 'his', 'my', 'our', 'their', 'your']);

/** Nouns for one person by kin; behind them a number between commas is an age ("their mother, 38, moved"), but not behind "of". */
export const KIN: ReadonlySet<string> = new Set([
  'aunt',
  'boyfriend',
  'brother',
  'cousin',
  'dad',
  'daughter',
  'father',
  'girlfriend',
  'grandfather',
  'grandmother',
  'husband',
  'mother',
  'mum',
  'nephew',
  'niece',
  'partner',
  'sister',
  'son',
  'uncle',
  'widow',
  'wife',
]);

/** Plural nouns for people whose ages may follow in pairs: "two women, 19 and 22". */
export const PEOPLE: ReadonlySet<string> = new Set([
  'boys',
  'brothers',
  'children',
  'cousins',
  'daughters',
  'girls',
  'men',
  'sisters',
  'sons',
  'students',
  'teenagers',
  'women',
]);

/** Nouns for one person, behind which "of" tells an age: "a woman of 27". */
export const PERSONS: ReadonlySet<string> = new Set(['boy', 'child', 'girl', 'man', 'woman', 'youth']);
