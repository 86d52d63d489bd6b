import assert from 'node:assert/strict';
import { type Example, summaries } from './support.js';

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'parts of a whole': [
    ['Two-thirds of members agreed.', 'ratio "Two-thirds" 0.666666666667'],
    ['Two thirds of members agreed.', 'ratio "Two thirds" 0.666666666667'],
    ['Three quarters of members agreed.', 'ratio "Three quarters" 0.75'],
    ['Three-quarters of members agreed.', 'ratio "Three-quarters" 0.75'],
    ['A third of members agreed.', 'ratio "A third" 0.333333333333'],
    ['One third of members agreed.', 'ratio "One third" 0.333333333333'],
    ['Almost a quarter of members agreed.', 'ratio "a quarter" 0.25 almost'],
    ['One in three members agreed.', 'ratio "One in three" 0.333333333333'],
    ['One in every three members agreed.', 'ratio "One in every three" 0.333333333333'],
    ['Three in ten members agreed.', 'ratio "Three in ten" 0.3'],
    ['Three out of ten members agreed.', 'ratio "Three out of ten" 0.3'],
    ['Nine of every ten members agreed.', 'ratio "Nine of every ten" 0.9'],
    ['3/4 of members agreed.', 'ratio "3/4" 0.75'],
    ['The mix is 4:1.', 'ratio "4:1" 4 odds'],
    ['More than half agreed.', 'ratio "half" 0.5 more-than'],
    ['Half of the members agreed.', 'ratio "Half" 0.5'],
    ['Half the members agreed.', 'ratio "Half" 0.5'],
    ['In the second half they scored.', 'ordinal "second" 2'],
    ['He was a third man.', 'ordinal "third" 3'],
    ['The fourth quarter was slow.', 'date "fourth quarter" quarter=4'],
  ],
  'words that limit a count': [
    ['At least 20 boats sank.', 'number "20" 20 at-least'],
    ['At most 20 boats sank.', 'number "20" 20 at-most'],
    ['No fewer than 20 boats sank.', 'number "20" 20 at-least'],
    ['No more than 20 boats sank.', 'number "20" 20 at-most'],
    ['Up to 20 boats sank.', 'number "20" 20 at-most'],
    ['As many as 20 boats sank.', 'number "20" 20 at-most'],
    ['More than 20 boats sank.', 'number "20" 20 more-than'],
    ['Fewer than 20 boats sank.', 'number "20" 20 less-than'],
    ['Less than 20 boats sank.', 'number "20" 20 less-than'],
    ['Over 20 boats sank.', 'number "20" 20 more-than'],
    ['Under 20 boats sank.', 'number "20" 20 less-than'],
    ['Almost 20 boats sank.', 'number "20" 20 almost'],
    ['Nearly 20 boats sank.', 'number "20" 20 almost'],
    ['About 20 boats sank.', 'number "20" 20 about'],
    ['Around 20 boats sank.', 'number "20" 20 about'],
    ['Some 20 boats sank.', 'number "20" 20 about'],
    ['Roughly 20 boats sank.', 'number "20" 20 about'],
    ['An estimated 20 boats sank.', 'number "20" 20 about'],
    ['Well over 20 boats sank.', 'number "20" 20 more-than'],
    ['Just under 20 boats sank.', 'number "20" 20 almost'],
    ['Just over 20 boats sank.', 'number "20" 20 more-than'],
    ['Close to 20 boats sank.', 'number "20" 20 almost'],
    ['North of 20 boats sank.', 'number "20" 20 more-than'],
    ['Upwards of 20 boats sank.', 'number "20" 20 more-than'],
    ['The better part of 20 boats sank.', 'number "20" 20 almost'],
    ['20 or so boats sank.', 'number "20" 20 about'],
    ['20-odd boats sank.', 'number "20" 20 about'],
    ['20-plus boats sank.', 'number "20" 20 at-least'],
    ['20-ish boats sank.', 'number "20" 20 about'],
    ['20 boats or more sank.', 'number "20" 20 at-least'],
    ['20 or more boats sank.', 'number "20" 20 at-least'],
    ['20+ boats sank.', 'number "20" 20 at-least'],
    ['~20 boats sank.', 'number "20" 20 about'],
    ['>20 boats sank.', 'number "20" 20 more-than'],
    ['Not quite 20 boats sank.', 'number "20" 20 almost'],
    ['Not more than 20 boats sank.', 'number "20" 20 at-most'],
    ['Exactly 20 boats sank.', 'number "20" 20'],
  ],
  'vague amounts': [
    ['Dozens of boats sank.', 'vague "Dozens" 18..200 about'],
    ['Scores of boats sank.', 'vague "Scores" 30..250 about'],
    ['Hundreds of boats sank.', 'vague "Hundreds" 150..2000 about'],
    ['Thousands sank.', 'vague "Thousands" 1500..20000 about change-down'],
    ['Tens of thousands of boats sank.', 'vague "Tens of thousands" 15000..99000 about'],
    ['Hundreds of thousands of boats sank.', 'vague "Hundreds of thousands" 150000..2000000 about'],
    ['Several hundred boats sank.', 'vague "Several hundred" 200..1000 about'],
    ['A few dozen boats sank.', 'vague "A few dozen" 24..108 about'],
    ['A couple of hundred boats sank.', 'vague "A couple of hundred" 200..300 about'],
    ['Many thousands of boats sank.', 'vague "thousands" 1500..20000 about'],
  ],
};

describe('reading parts and limits in prose', () => {
  for (const [group, examples] of Object.entries(EXAMPLES)) {
    describe(group, () => {
      for (const [sentence, ...figures] of examples) {
        it(`reads ${JSON.stringify(sentence)}`, () => assert.deepEqual(summaries(sentence), figures));
      }
    });
  }
});
