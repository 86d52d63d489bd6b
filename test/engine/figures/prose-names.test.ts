import assert from 'node:assert/strict';
import { type Example, summaries } from './support.js';

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'scores and votes': [
    ['Halden won 2-1.', 'score "2-1"'],
    ['Halden won 2 - 1.', 'score "2 - 1"'],
    ['Halden won 21-14, 6-3.', 'score "21-14"', 'score "6-3"'],
    ['Halden beat Orne 3-0 on Sunday.', 'score "3-0"', 'date "Sunday" weekday=7'],
    ['Parliament voted 52-48.', 'score "52-48"'],
    ['Parliament voted 52 to 48.', 'score "52 to 48"'],
    ['By 5 votes to 4 it passed.', 'score "5 votes to 4"'],
    ['They drew 0-0.', 'score "0-0"'],
    ['A 6-4, 6-2 win.', 'score "6-4"', 'score "6-2"'],
    ['Halden lead the series 3-1.', 'score "3-1"'],
  ],
  'places in an order': [
    ['The 21st match was lost.', 'ordinal "21st" 21'],
    ['The twenty-first match was lost.', 'ordinal "twenty-first" 21'],
    ['The 100th match was lost.', 'ordinal "100th" 100'],
    ['The hundredth match was lost.', 'ordinal "hundredth" 100'],
    ['He came third.', 'ordinal "third" 3'],
    ['She was the first woman.', 'ordinal "first" 1'],
    ['It was his 1st win.', 'ordinal "1st" 1'],
    ['For the fifth straight year.', 'ordinal "fifth" 5'],
    ['In the 78th minute he scored.', 'ordinal "78th" 78'],
    ['The 112th congress met.', 'ordinal "112th" 112'],
  ],
  'numbers that are names': [
    ['Article 5 applies.', 'label "Article 5" (article)'],
    ['Articles 5 and 6 apply.', 'label "Articles 5" (article)', 'label "6" (article)'],
    ['Section 17b applies.', 'label "Section 17b" (section)'],
    ['Chapter Three applies.', 'label "Chapter Three" (chapter)'],
    ['Resolution 2231 applies.', 'label "Resolution 2231" (resolution)'],
    ['The F-35 flew.', 'label "F-35" (f)'],
    ['The Boeing 747 flew.', 'label "Boeing 747" (boeing)'],
    ['The A320neo flew.', 'label "A320neo" (a)'],
    ['The S&P 500 fell.', 'label "S&P 500" (s&p)'],
    ['The FTSE 100 fell.', 'label "FTSE 100" (ftse)'],
    ['The G7 met.', 'label "G7" (g)'],
    ['The Group of Seven met.', 'label "Group of Seven" (group of)'],
    ['COVID-19 spread.', 'label "COVID-19" (covid)'],
    ['Windows 11 shipped.', 'label "Windows 11" (windows)'],
    ['HP-UX 11i shipped.', 'label "UX 11i" (ux)'],
    ['Power4 shipped.', 'label "Power4" (power)'],
    ['The iPhone 15 shipped.', 'label "iPhone 15" (iphone)'],
    ['Route 66 closed.', 'label "Route 66" (route)'],
    ['Room 101 closed.', 'label "Room 101" (room)'],
    ['Flight 370 vanished.', 'label "Flight 370" (flight)'],
    ['Call 555-0199 now.', 'label "555-0199"'],
    ['Call 020 7946 0958 now.', 'label "020 7946 0958"'],
    ['Call +44 20 7946 0958 now.', 'label "44 20 7946 0958"'],
    ['Version 2.4.1 shipped.', 'label "Version 2.4.1" (version)'],
    ['World War Two ended.', 'label "World War Two" (world war)'],
    ['Formula 1 returned.', 'label "Formula 1" (formula)'],
    ['The 9/11 attacks.', 'label "9/11"'],
    ['Open 24/7.', 'label "24/7"'],
    ['Super Bowl 50 began.', 'label "Super Bowl 50" (super bowl)'],
    ['Apollo 11 landed.', 'label "Apollo 11" (apollo)'],
    ['Channel 4 aired it.', 'label "Channel 4" (channel)'],
    ['The U2 tour.', 'label "U2" (u)'],
    ['Pope John Paul 2 spoke.', 'label "Paul 2" (paul)'],
    ['Bus No. 42 stopped.', 'label "No. 42" (number)'],
    ['Ranked No. 1 again.', 'label "No. 1" (number)'],
    ['Number 10 declined to comment.', 'label "Number 10" (number)'],
    ['See note [12].', 'label "12"'],
    ['Highway 101 closed.', 'label "Highway 101" (highway)'],
    ['Big 12 and Pac-12 teams met.', 'label "Big 12" (big)', 'label "Pac-12" (pac)'],
    ['Toy Story 4 opened.', 'label "Story 4" (story)'],
  ],
};

describe('reading scores, places in an order and names in prose', () => {
  for (const [group, examples] of Object.entries(EXAMPLES)) {
    describe(group, () => {
      for (const [sentence, ...figures] of examples) {
        it(`reads ${JSON.stringify(sentence)}`, () => assert.deepEqual(summaries(sentence), figures));
      }
    });
  }
});
