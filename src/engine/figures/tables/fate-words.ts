import type { Fate } from '../../model/figure.js';

/** Words between a number of people and what became of them: "12 have been killed". */
export const AUXILIARIES: ReadonlySet<string> = new Set([
  'are',
  'be',
  'been',
  'had',
  'has',
  'have',
  'is',
  'was',
  'were',
]);

/** Words that tell what became of the people who are counted, in every form that news uses. */
export const FATE_WORDS: ReadonlyMap<string, Fate> = new Map([
  ['arrest', 'held'],
  ['arrested', 'held'],
  ['arresting', 'held'],
  ['arrests', 'held'],
  ['dead', 'dead'],
  ['deaths', 'dead'],
  ['detained', 'held'],
  ['detaining', 'held'],
  ['die', 'dead'],
  ['died', 'dead'],
  ['dies', 'dead'],
  ['fatalities', 'dead'],
  ['hurt', 'hurt'],
  ['hurting', 'hurt'],
  ['hurts', 'hurt'],
  ['injured', 'hurt'],
  ['injures', 'hurt'],
  ['injuries', 'hurt'],
  ['injuring', 'hurt'],
  ['kill', 'dead'],
  ['killed', 'dead'],
  ['killing', 'dead'],
  ['kills', 'dead'],
  ['missing', 'missing'],
  ['perished', 'dead'],
  ['wounded', 'hurt'],
  ['wounding', 'hurt'],
  ['wounds', 'hurt'],
]);

/** Verbs of those before a number of people: "killing 12". */
export const FATE_VERBS: ReadonlySet<string> = new Set([
  'arrest',
  'arrested',
  'arresting',
  'arrests',
  'detained',
  'detaining',
  'hurting',
  'hurts',
  'injured',
  'injures',
  'injuring',
  'kill',
  'killed',
  'killing',
  'kills',
  'wounded',
  'wounding',
  'wounds',
]);
