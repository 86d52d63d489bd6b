import assert from 'node:assert/strict';
import { type Example, summaries } from './support.js';

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'days and months': [
    ['The vote is on March 3, 2025.', 'date "March 3, 2025" day=3,month=3,year=2025'],
    [
      'The vote is on 3 March 2025 or the 4th of May.',
      'date "3 March 2025" day=3,month=3,year=2025',
      'date "4th of May" day=4,month=5',
    ],
    [
      'They met on Tuesday, March 3, and on Fri. 6 June.',
      'date "Tuesday, March 3" day=3,month=3,weekday=2',
      'date "Fri. 6 June" day=6,month=6,weekday=5',
    ],
    [
      'It began on Feb. 24, 2022 and ended in July.',
      'date "Feb. 24, 2022" day=24,month=2,year=2022',
      'date "July" month=7',
    ],
    [
      'The log says 2025-03-03, then 3/13/2025, then 04/05/2025.',
      'date "2025-03-03" day=3,month=3,year=2025',
      'date "3/13/2025" day=13,month=3,year=2025',
      'date "04/05/2025" year=2025',
    ],
    ['Snow fell on Oct. 10 and 17.', 'date "Oct. 10" day=10,month=10', 'date "17" day=17,month=10'],
    [
      'The fair runs from 5-8 March 2024.',
      'date "5" day=5,month=3,year=2024',
      'date "8 March 2024" day=8,month=3,year=2024',
    ],
    [
      'we met on monday, march 15 and left in june.',
      'date "monday, march 15" day=15,month=3,weekday=1',
      'date "june" month=6',
    ],
    ['They may march on Tuesday.', 'date "Tuesday" weekday=2'],
    ['April Jones met Jan Vos in May.', 'date "May" month=5'],
    ['In March 12 people left.', 'date "March" month=3', 'number "12" 12'],
    ['Super Tuesday drew few voters.'],
  ],
  years: [
    ['The pact was signed in 2014, the 2014 film was not.', 'date "2014" 2014 year=2014', 'date "2014" 2014 year=2014'],
    ['Exports grew between 2014 and 2019.', 'date "2014" 2014 year=2014', 'date "2019" 2019 year=2019'],
    ['They sold 2,014 boats and killed 1800 rats.', 'number "2,014" 2014', 'number "1800" 1800'],
    [
      'The 2004-05 season and the 2008/09 winter.',
      'date "2004-05" 2004..2005 year=2004',
      'date "2008/09" 2008..2009 year=2008',
    ],
    ['The fort dates from 1588.', 'date "1588" 1588 year=1588'],
    [
      "In the 1990s, the '80s and the late 60s.",
      'date "1990s" 1990..1999 decade=1990',
      `date "'80s" 1980..1989 decade=1980`,
      'date "60s" 1960..1969 decade=1960',
    ],
    [
      'The 20th century and a twenty-first-century idea.',
      'date "20th century" century=20',
      'date "twenty-first-century" century=21',
    ],
    ["He left in '06, of the class of '98.", `date "'06" 2006 year=2006`, `date "'98" 1998 year=1998`],
    ['His first century came in the 21st century.', 'ordinal "first" 1', 'date "21st century" century=21'],
  ],
  'quarters and seasons': [
    [
      'Sales fell in Q3 2024, in the third quarter of 2023 and in 4Q 2020.',
      'date "Q3 2024" quarter=3,year=2024',
      'date "third quarter of 2023" quarter=3,year=2023',
      'date "4Q 2020" quarter=4,year=2020',
    ],
    [
      'The book came out in summer 2021 and the film in the autumn of 2022.',
      'date "summer 2021" season=summer,year=2021',
      'date "autumn of 2022" season=autumn,year=2022',
    ],
    [
      'Sales in the 2020 fourth quarter beat 2019.',
      'date "2020 fourth quarter" quarter=4,year=2020',
      'date "2019" 2019 year=2019',
    ],
    ['FY2023 was the best.', 'date "FY2023" 2023 year=2023'],
  ],
  'relative days': [
    [
      'The vote was held last Tuesday, the next is next week.',
      'date "last Tuesday" relative=last tuesday,weekday=2',
      'date "next week" relative=next week',
    ],
    [
      'It sank two weeks ago, a year later it rose.',
      'date "two weeks ago" 2 week relative=ago',
      'date "a year later" 1 year relative=later',
    ],
    [
      'Yesterday was cold, tomorrow will be warm.',
      'date "Yesterday" relative=yesterday',
      'date "tomorrow" relative=tomorrow',
    ],
    [
      'It will open this year, perhaps this Friday or this May.',
      'date "this year" relative=this year',
      'date "this Friday" relative=this friday,weekday=5',
      'date "this May" month=5,relative=this may',
    ],
    ['Last night was cold.', 'date "Last night" relative=last night'],
    ['It grew in the last year, and the next month was the last season.'],
    ['This may help; this fall in prices will not, this march neither.'],
    ['Beer tonight? TGIF!', 'date "tonight" relative=tonight', 'date "TGIF" weekday=5'],
  ],
  times: [
    [
      'He ran at 7:30 a.m., ate at 7pm and slept at 9.30pm.',
      'time "7:30 a.m." 450',
      'time "7pm" 1140',
      'time "9.30pm" 1290',
    ],
    [
      "Trains leave at 13:35 and at noon, or nine o'clock.",
      'time "13:35" 815',
      'time "noon" 720',
      `time "nine o'clock" 540`,
    ],
    ['The show starts at 2130 GMT.', 'time "2130" 1290'],
  ],
};

describe('reading dates and times', () => {
  for (const [group, examples] of Object.entries(EXAMPLES)) {
    describe(group, () => {
      for (const [sentence, ...figures] of examples) {
        it(`reads ${JSON.stringify(sentence)}`, () => assert.deepEqual(summaries(sentence), figures));
      }
    });
  }
});
