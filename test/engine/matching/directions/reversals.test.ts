import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

type Case = readonly [what: string, draft: string, reference: string];

/** What is reported of the directions of a draft. */
function turned(draft: string, ...references: readonly string[]): string[] {
  return reported(draft, libraryOf(...references)).filter((line) => line.startsWith('direction-reversed'));
}

describe('the direction of a claim', () => {
  const reversed: readonly (readonly [...Case, expected: string])[] = [
    [
      'beside the same figure',
      'Freight at Tornby fell 5 percent in May.',
      'Freight at Tornby rose 5 percent in May.',
      'fell -> rose',
    ],
    [
      'in a sentence that tells of both ways, between the very same words',
      'Freight at Tornby rose 5 percent while fares in Ormsund rose 3 percent.',
      'Freight at Tornby rose 5 percent while fares in Ormsund fell 3 percent.',
      'rose -> fell',
    ],
    [
      'in one of two clauses',
      'Freight at Tornby fell 5 percent last year.',
      'Freight at Tornby, its oldest harbour, rose 5 percent last year, whereas fares in Ormsund fell.',
      'fell -> rose',
    ],
    [
      'in a clause that shares its subject with another',
      'The contract with the harbour has been shortened until 2031.',
      'The contract with the harbour had been due to end this week but has been extended until 2031.',
      'shortened -> extended',
    ],
    [
      'behind an aside',
      'The night ferry lost its captain to a rival.',
      'The night ferry, which had carried thousands of guests last year, won its captain from a rival.',
      'lost -> won',
    ],
    [
      'before the same words, of a people for its country',
      'Norway will cut its harbour fees next year.',
      'The Norwegian minister said the country would raise its harbour fees next year, from 3 crowns now.',
      'cut -> raise',
    ],
    [
      'in the second thing that somebody said',
      'The number of ferries in Tornby has risen from 39 to 36.',
      'Lund said that only 214 boats had sunk and that the number of ferries in Tornby had fallen from 39 to 36.',
      'risen -> fallen',
    ],
    [
      'beside an adverb of its own',
      'The wreck is in Ormsund and can still be seen by divers.',
      'The wreck was towed to Ormsund and can no longer be seen by divers.',
      'can -> can no longer',
    ],
    [
      'of what is ruled out',
      'Lund ruled out taking the union to court.',
      'Lund, the mayor of Tornby, did not rule out taking the union to court.',
      'ruled -> did not rule',
    ],
    [
      'of a verdict',
      'Her son, Per, was convicted of arson after a long trial.',
      'Her son, Per Lund, 27, was cleared of arson after a long trial last month.',
      'convicted -> cleared',
    ],
    [
      'beside a “without” on both sides',
      'Lund said the island can live without the morning ferry.',
      'Lund said the island cannot live without the morning ferry and rejected a tunnel.',
      'can -> cannot',
    ],
    [
      'behind another word of reporting',
      'A second line would strengthen the harbour, according to Ida Lund.',
      'Ida Lund warned that a second line would weaken the harbour.',
      'strengthen -> weaken',
    ],
    [
      'in a part of a longer statement',
      'The court overturned the licence.',
      'The court in Tornby upheld the licence, which the ministry had granted in 2019 after long talks.',
      'overturned -> upheld',
    ],
    [
      'with an adverb between the negator and its verb',
      'The pilots have signed the contract with Norvik.',
      'The pilots have not yet signed the contract with Norvik.',
      'have -> have not',
    ],
    [
      'beside a word that only leads over from the sentence before',
      'The pilots have signed the contract with Norvik.',
      'But the pilots, however, have not signed the contract with Norvik.',
      'have -> have not',
    ],
    [
      'of an irregular verb',
      'The ferry line did not win the safety award.',
      'The ferry line won the safety award.',
      'did not win -> won',
    ],
  ];
  for (const [what, draft, reference, expected] of reversed)
    it(`is reported ${what}`, () => assert.deepEqual(turned(draft, reference), [`direction-reversed: ${expected}`]));

  const faithful: readonly Case[] = [
    [
      'a negated opposite',
      'The council did not approve the plan for a bridge.',
      'The council rejected the plan for a bridge.',
    ],
    ['a contraction', 'The island can’t feed its people in winter.', 'The island cannot feed its people in winter.'],
    ['a synonym', 'Freight at Tornby climbed 5 percent in May.', 'Freight at Tornby rose 5 percent in May.'],
    [
      'another object of the opposite',
      'Fares in Ormsund fell in May.',
      'Freight at Tornby rose in May, and fares in Ormsund hardly moved.',
    ],
    [
      'one half of a sentence that tells of both ways',
      'Freight fell 5 percent.',
      'Fares rose 3 percent and freight fell 5 percent.',
    ],
    ['another name', 'Freight at Ormsund fell 5 percent.', 'Freight at Tornby rose 5 percent.'],
    ['another figure', 'Freight at Tornby fell in March 2031.', 'Freight at Tornby rose in March 2030.'],
    ['a count of the others', 'Nine of the pilots did not sign.', 'Of the 26 pilots, 17 signed.'],
    ['another count in words', 'Two pilots did not sign the contract.', 'Three pilots signed the contract.'],
    ['a question', 'Can the island feed its people in winter?', 'The island cannot feed its people in winter.'],
    [
      'a reported denial',
      'Lund said the crew had not voted for a strike.',
      'Lund denied that the crew had voted for a strike.',
    ],
    [
      'rejected suggestions',
      'The island should not move away from the ferry, Lund said.',
      'Lund rejected suggestions that the island should move away from the ferry.',
    ],
    [
      'a condition',
      'The island can feed its people only with the ferry.',
      'The island cannot feed its people without the ferry.',
    ],
    [
      'both ends turned around',
      'Dearer tickets would discourage day trippers.',
      'Cheaper tickets would encourage day trippers.',
    ],
    [
      'both ends of a comparison swapped',
      'The crossing to Ormsund is longer than the crossing to Tornby.',
      'The crossing to Tornby is shorter than the crossing to Ormsund.',
    ],
    [
      'the order of two events told from the other end',
      'The strike began after the talks ended.',
      'The talks ended before the strike began.',
    ],
    ['“not after” for “before”', 'The pier closed not after the ferry sank.', 'The pier closed before the ferry sank.'],
    ['“not only”', 'The ferry is not only old.', 'The ferry is old and slow.'],
    ['“not all”', 'Not all pilots signed the contract with Norvik.', 'Pilots signed the contract with Norvik.'],
    [
      'what somebody is kept from',
      'The storm kept the ferry Aurelia from sailing.',
      'The ferry Aurelia did not sail during the storm.',
    ],
    [
      'what was stopped',
      'The ministry has stopped paying for the night ferry.',
      'The ministry no longer pays for the night ferry.',
    ],
    [
      'clauses in another order',
      'Freight in Ormsund fell last year, but freight at Tornby rose last year.',
      'Freight at Tornby rose last year, while freight in Ormsund fell last year.',
    ],
    [
      'the second of two things that are denied',
      'Freight at Tornby fell 5 percent last year.',
      'Lund denied that fares had changed and that freight at Tornby rose 5 percent last year.',
    ],
    [
      'what was said no to',
      'The minister has said no to a grant for the harbour this year.',
      'The minister has ruled out a grant for the harbour this year.',
    ],
    [
      'another subject before the same words',
      'The county raised its harbour fees last year.',
      'The ministry cut its harbour fees last year.',
    ],
    ['a name that looks like a verb', 'Captain Rose left Tornby harbour.', 'Captain Fell left Tornby harbour.'],
  ];
  for (const [what, draft, reference] of faithful)
    it(`is left alone for ${what}`, () => assert.deepEqual(turned(draft, reference), []));

  it('is left alone where another statement agrees', () => {
    const first = 'The council rejected the plan for a bridge.';
    const then = 'On Friday the council approved the plan for a bridge.';
    assert.deepEqual(turned('The council backed the plan for a bridge.', first, then), []);
  });

  it('is left alone in a sentence that repeats a statement', () => {
    const article = 'Lund cannot swim. Lund can swim well, says her brother.';
    assert.deepEqual(turned('Lund cannot swim. Lund can swim well, says her brother.', article), []);
  });

  it('is read in linear time from a sentence that is one long list', () => {
    const long = `The ferry was ${Array.from({ length: 3000 }, (_, at) => `not ${at % 2 ? 'up' : 'down'}`).join(', ')}.`;
    assert.ok(turned(long, long.replaceAll('not', 'now')).length <= 1);
  });
});
