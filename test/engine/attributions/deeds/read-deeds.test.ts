import assert from 'node:assert/strict';
import { read } from '../reading.js';

/** The deeds of a text as lines: `Holm > beat > Lund`, with a question mark for a party that is not told. */
function deedsIn(text: string): readonly string[] {
  const { deeds, names } = read(text);
  const nameOf = (entity: number | undefined): string => names.entities[entity ?? -1]?.name ?? '?';
  return deeds.map(({ actor, verb, target, thing }) =>
    [nameOf(actor?.entity), verb, nameOf(target?.entity), ...(thing === undefined ? [] : [thing])].join(' > '),
  );
}

const DEEDS: readonly (readonly [what: string, text: string, ...expected: string[]])[] = [
  ['a plain clause', 'Ada Holm beat Per Lund.', 'Ada Holm > beat > Per Lund'],
  ['a passive', 'Per Lund was beaten by Ada Holm.', 'Ada Holm > beat > Per Lund'],
  ['a passive with a score', 'Per Lund was beaten 3-1 in Velden by Ada Holm.', 'Ada Holm > beat > Per Lund'],
  ['a perfect passive', 'Per Lund has been praised by Ada Holm.', 'Ada Holm > praise > Per Lund'],
  ['a verb that says it of the loser', 'Per Lund lost to Ada Holm.', 'Ada Holm > beat > Per Lund'],
  ['a verb of the same meaning', 'Ada Holm defeated Per Lund.', 'Ada Holm > beat > Per Lund'],
  ['words behind the verb', 'Ada Holm agreed with Per Lund.', 'Ada Holm > agree with > Per Lund'],
  ['a set phrase', 'Brode Rovers exact revenge on Velden United.', 'Brode Rovers > exact revenge on > Velden United'],
  ['a description', 'Ada Holm beat the reigning champion Per Lund.', 'Ada Holm > beat > Per Lund'],
  ['a title', 'Mayor Ada Holm thanked Governor Per Lund.', 'Ada Holm > thank > Per Lund'],
  ['an apposition', 'Ada Holm, the mayor of Velden, thanked Per Lund.', 'Ada Holm > thank > Per Lund'],
  [
    'a country and its players',
    'Norway captain Ada Holm praised Poland coach Per Lund.',
    'Ada Holm > praise > Per Lund',
  ],
  ['a thing of somebody', "Ada Holm rejected Per Lund's new plan for a tunnel.", 'Ada Holm > reject > Per Lund > plan'],
  ['a thing spoken of before', 'Then Ada Holm rejected this plan.', 'Ada Holm > reject > ? > plan'],
  ['an adverb', 'Ada Holm repeatedly accused Per Lund.', 'Ada Holm > accuse > Per Lund'],
  ['a pronoun that spoke', 'Ada Holm said it is late. She praised Olav Ness for it.', 'Ada Holm > praise > Olav Ness'],
  ['the holder of a title', 'Mayor Ada Holm left. The mayor sacked Per Lund.', 'Ada Holm > sack > Per Lund'],
  [
    'a set phrase with a description',
    'Brode Rovers exacted sweet revenge on Velden United.',
    'Brode Rovers > exact revenge on > Velden United',
  ],
  ['a participle behind a comma', 'Ada Holm won the cup, beating Per Lund.', 'Ada Holm > beat > Per Lund'],
  ['a participle behind “after”', 'Ada Holm came third after beating Per Lund.', 'Ada Holm > beat > Per Lund'],
  ['what is going on', 'Ada Holm is suing Per Lund.', 'Ada Holm > sue > Per Lund'],
  ['a win', "Ada Holm's 3-1 win over Per Lund was her first.", 'Ada Holm > beat > Per Lund'],
  [
    'a win of several',
    'The Brode Rovers’ clear win over Velden United came late.',
    'Brode Rovers > beat > Velden United',
  ],
  ['a defeat', "Per Lund's surprising defeat by Ada Holm was his first.", 'Ada Holm > beat > Per Lund'],
  ['a lawsuit', 'The court heard Ada Holm’s lawsuit against Per Lund.', 'Ada Holm > sue > Per Lund'],
  ['one who comes back', 'Ada Holm came from two sets down to beat Per Lund.', 'Ada Holm > beat > Per Lund'],
  ['a shared subject', 'Ada Holm won and thanked Per Lund.', 'Ada Holm > thank > Per Lund'],
];

const UNTOLD: readonly (readonly [what: string, text: string, ...expected: string[]])[] = [
  ['one who means to', 'Ada Holm hopes to beat Per Lund.', '? > beat > Per Lund'],
  ['two doers', 'Ada Holm and Siri Vik beat Per Lund.', '? > beat > Per Lund'],
  ['two who suffer', 'Ada Holm beat Per Lund and Siri Vik.', 'Ada Holm > beat > ?'],
  ['a denial', 'Ada Holm did not beat Per Lund.', '? > beat > Per Lund'],
  ['what only may happen', 'Ada Holm could sue Per Lund.', '? > sue > Per Lund'],
  ['a passive without a doer', 'Per Lund was beaten in Velden.', '? > beat > ?'],
  ['a participle', 'Beating Per Lund was hard for Ada Holm.'],
  ['a verb of both alike', 'Ada Holm met Per Lund.'],
  ['a win of nobody', 'Ada Holm saw a win over Per Lund.', '? > beat > Per Lund'],
  ['a win over what is his', "Ada Holm's win over Per Lund's team was close.", 'Ada Holm > beat > Per Lund > team'],
  ['a noun that leads elsewhere', "Ada Holm's win in Velden pleased Per Lund."],
  ["somebody's lawyer", "Ada Holm's lawyer thanked Per Lund.", '? > thank > Per Lund'],
  ['a quotation', '“I beat Per Lund,” said Ada Holm.'],
];

describe('reading who did what to whom', () => {
  for (const [what, text, ...expected] of DEEDS) it(`reads ${what}`, () => assert.deepEqual(deedsIn(text), expected));
});

describe('reading a deed whose parties are not both told', () => {
  for (const [what, text, ...expected] of UNTOLD)
    it(`leaves open ${what}`, () => assert.deepEqual(deedsIn(text), expected));
});
