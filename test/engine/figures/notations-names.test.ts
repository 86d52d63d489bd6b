import assert from 'node:assert/strict';
import { type Example, summaries } from './support.js';

/** Every kind of number that is a name and no amount, one sentence each, with what is read; and what only looks like one. */
const NOTATIONS: Readonly<Record<string, readonly Example[]>> = {
  'clauses of laws and places in texts': [
    ['They cite Article 5 and Section 17b.', 'label "Article 5" (article)', 'label "Section 17b" (section)'],
    ['They cite Articles 5 and 6.', 'label "Articles 5" (article)', 'label "6" (article)'],
    [
      'They cite Chapter Three, page 7 and note [12].',
      'label "Chapter Three" (chapter)',
      'label "page 7" (page)',
      'label "12"',
    ],
    ['They cite Resolution 1701.', 'label "Resolution 1701" (resolution)'],
    ['They cite H.R. 1234.', 'label "H.R. 1234" (h.r.)'],
    ['They saved in 401(k) plans.', 'label "401(k)"'],
    ['They sold 12 (a dozen) eggs.', 'number "12" 12', 'number "a dozen" 12'],
  ],
  'rooms, roads and vehicles': [
    ['It stood in Room 12 off Route 66.', 'label "Room 12" (room)', 'label "Route 66" (route)'],
    ['It blocked the M25 and the A1.', 'label "M25" (m)', 'label "A1" (a)'],
    ['The F-35 and the B-52 flew.', 'label "F-35" (f)', 'label "B-52" (b)'],
    ['A Boeing 747 and an A320 flew.', 'label "Boeing 747" (boeing)', 'label "A320" (a)'],
    ['It was Flight 370.', 'label "Flight 370" (flight)'],
    ['It flew on Apollo 11.', 'label "Apollo 11" (apollo)'],
  ],
  'groups and indexes': [
    ['The G7 met the Group of Seven.', 'label "G7" (g)', 'label "Group of Seven" (group of)'],
    ['The S&P 500 and the FTSE 100 fell.', 'label "S&P 500" (s&p)', 'label "FTSE 100" (ftse)'],
    ['The Nikkei 225 rose.', 'label "Nikkei 225" (nikkei)'],
  ],
  products: [
    ['They ran HP-UX 11i on Power4.', 'label "UX 11i" (ux)', 'label "Power4" (power)'],
    ['They sold Windows 11 and the iPhone 15.', 'label "Windows 11" (windows)', 'label "iPhone 15" (iphone)'],
    ['It runs on JDK 17 or newer.', 'label "JDK 17" (jdk)'],
    ['It needs Python 3.9 and later.', 'label "Python 3.9" (python)'],
    ['The EU won 17 or more seats.', 'number "17" 17 at-least'],
    ['The film Furious 7 opened.', 'label "Furious 7" (furious)'],
    ['They watched Channel 4.', 'label "Channel 4" (channel)'],
    ['Formula One returned.', 'label "Formula One" (formula)'],
  ],
  bands: [
    ['Maroon 9 played on.', 'label "Maroon 9" (maroon)'],
    ['Perhaps 9 played on.', 'number "9" 9'],
    ['Nearly 9 died.', 'number "9" 9 almost'],
  ],
  illness: [['Covid and COVID-19 spread.', 'label "COVID-19" (covid)']],
  'numbers by name': [
    ['The No. 2 seed won.', 'label "No. 2" (number)'],
    ['A no 1 hit played.', 'label "no 1" (number)'],
    ['No 10 denied it.', 'label "No 10" (number)'],
    ['There are no 10 boats.', 'number "10" 10'],
    ['No two boats are alike.', 'number "two" 2'],
    ['It is number one.', 'label "number one" (number)'],
    ['It sold the top 40 songs.', 'label "top 40" (top)'],
    ['It had a top-10 finish.', 'label "top-10" (top)'],
    ['It owns the top 10% of shares.', 'percent "10%" 10 %'],
    ['It took the top 20 feet off.', 'measure "20 feet" 20 ft'],
    ['It lost the top 3 million.', 'number "3 million" 3000000'],
    ['It made her top five.', 'number "five" 5'],
  ],
  'telephone numbers': [
    ['Call 555-0199 today.', 'label "555-0199"', 'date "today" relative=today'],
    ['Call (212) 555-0199 now.', 'label "(212) 555-0199"'],
    ['Call 1-800-555-0199 now.', 'label "1-800-555-0199"'],
    ['Call 020 7946 0958 now.', 'label "020 7946 0958"'],
    ['Call (020) 7946 0958 now.', 'label "(020) 7946 0958"'],
    ['Call 07700 900123 now.', 'label "07700 900123"'],
    ['Call 0800 1111 now.', 'label "0800 1111"'],
    ['Call +44 20 7946 0958 now.', 'label "44 20 7946 0958"'],
  ],
  versions: [
    ['They use version 2.4.1.', 'label "version 2.4.1" (version)'],
    ['They use 2.4.1 now.', 'label "2.4.1"'],
    ['They use v2.4 now.', 'label "v2.4" (v)'],
  ],
  'postcodes and book numbers': [
    ['Send it to Harrow, IL 62704.', 'label "IL 62704" (il)'],
    ['Send it to Harrow, IL 62704-1234.', 'label "IL 62704-1234" (il)'],
    ['It is ISBN 978-3-16-148410-0.', 'label "ISBN 978-3-16-148410-0" (isbn)'],
    ['It is ISBN 0-8044-2957-X.', 'label "ISBN 0-8044-2957-X" (isbn)'],
    ['It is ISBN 9783161484100.', 'label "ISBN 9783161484100" (isbn)'],
    ['The bill, AT 10000 words, passed.', 'number "10000" 10000'],
  ],
  'seasons of sports': [
    ['He played in the 2004-05 season.', 'date "2004-05" 2004..2005 year=2004'],
    ['He played in 2008/09.', 'date "2008/09" 2008..2009 year=2008'],
    ['He played in the 2007-2008 season.', 'date "2007-2008" 2007..2008 year=2007'],
    ['He played in 1998-99.', 'date "1998-99" 1998..1999 year=1998'],
  ],
  'days that became names': [
    ['It changed after 9/11.', 'label "9/11"'],
    ['It changed after 26/11.', 'label "26/11"'],
    ['It is open 24/7.', 'label "24/7"'],
  ],
  'teams by age': [
    ['The under-21s won.', 'label "under-21s" (under)'],
    ['The U21s won.', 'label "U21s" (u)'],
  ],
};

describe('reading numbers that are names in every notation', () => {
  for (const [group, examples] of Object.entries(NOTATIONS)) {
    describe(group, () => {
      for (const [sentence, ...figures] of examples) {
        it(`reads ${JSON.stringify(sentence)}`, () => assert.deepEqual(summaries(sentence), figures));
      }
    });
  }
});
