import assert from 'node:assert/strict';
import { type Example, summaries } from './support.js';

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  markets: [
    [
      'The Orne index closed up 19.96 points, or 0.2%, at 9,092.91.',
      'number "19.96" 19.96 change-up',
      'percent "0.2%" 0.2 %',
      'number "9,092.91" 9092.91',
    ],
    [
      'Shares fell 3.1% to 47.20 crowns from 48.71 the day before.',
      'percent "3.1%" 3.1 % change-down',
      'number "47.20" 47.2 to-down',
      'number "48.71" 48.71 from-down',
    ],
    [
      'Norvik posted a $12.4 million loss, against a profit of $3m a year earlier.',
      'money "$12.4 million" 12400000 USD',
      'money "$3m" 3000000 USD',
      'date "a year earlier" 1 year relative=earlier',
    ],
    [
      'Revenue rose 8 percent to $1.25 billion in the quarter ended March 31.',
      'percent "8 percent" 8 % change-up',
      'money "$1.25 billion" 1250000000 USD to-up',
      'date "March 31" day=31,month=3',
    ],
    [
      'The dollar slipped to 148.3 yen from 149.1.',
      'money "148.3 yen" 148.3 JPY to-down',
      'money "149.1" 149.1 JPY from-down',
    ],
    [
      'Oil fell 80 cents to $71.30 a barrel.',
      'money "80 cents" 0.8 USD change-down',
      'money "$71.30" 71.3 USD to-down',
    ],
    ['Gold was up $5.40 at $1,912 an ounce.', 'money "$5.40" 5.4 USD change-up', 'money "$1,912" 1912 USD to-up'],
    [
      'It will cut 450 of its 3,200 jobs by 2027.',
      'number "450" 450 change-down',
      'number "3,200" 3200',
      'date "2027" 2027 year=2027',
    ],
    ['It sold 1.2m cars, 40,000 fewer than planned.', 'number "1.2m" 1200000', 'number "40,000" 40000'],
    ['Debt stood at 2.3 times earnings.', 'ratio "2.3 times" 2.3 times'],
    [
      'The yield on the 10-year bond rose 4 basis points to 4.31%.',
      'duration "10-year" 10 year',
      'percentage-points "4 basis points" 4 bp change-up',
      'percent "4.31%" 4.31 % to-up',
    ],
    [
      'Inflation eased to 2.9% in May from 3.4% in April.',
      'percent "2.9%" 2.9 %',
      'date "May" month=5',
      'percent "3.4%" 3.4 %',
      'date "April" month=4',
    ],
    ['It will pay 35 cents a share on June 14.', 'money "35 cents" 0.35 USD', 'date "June 14" day=14,month=6'],
    [
      'The offer of 210 pence a share values the mill at £48m.',
      'money "210 pence" 2.1 GBP',
      'money "£48m" 48000000 GBP',
    ],
    ['Analysts expected between $1.10 and $1.20 a share.', 'money "$1.10 and $1.20" 1.1..1.2 USD'],
  ],
  'crime and accidents': [
    [
      'A 34-year-old man was jailed for 12 years for the 2019 robbery.',
      'age "34-year-old" 34 year',
      'duration "12 years" 12 year',
      'date "2019" 2019 year=2019',
    ],
    [
      'Two people died and at least 15 were hurt, three of them seriously.',
      'number "Two" 2',
      'number "15" 15 at-least',
      'number "three" 3',
    ],
    [
      'The blaze broke out at 3:40 a.m. on Sunday and took five hours to put out.',
      'time "3:40 a.m." 220',
      'date "Sunday" weekday=7',
      'duration "five hours" 5 hour',
    ],
    [
      'Police seized 1.5 kilos of heroin worth about £90,000.',
      'measure "1.5 kilos" 1.5 kg',
      'money "£90,000" 90000 GBP about',
    ],
    ['He was driving at 92 mph in a 60 mph zone.', 'measure "92 mph" 92 mph', 'measure "60 mph" 60 mph'],
    ['The 7.1-magnitude quake struck 40 km off the coast.', 'number "7.1" 7.1', 'measure "40 km" 40 km'],
    [
      'She faces up to 10 years in prison and a $250,000 fine.',
      'duration "10 years" 10 year at-most',
      'money "$250,000" 250000 USD',
    ],
    ['Of the 52 passengers, 17 were taken to hospital.', 'number "52" 52', 'number "17" 17'],
    [
      'The boat, carrying some 80 people, sank within 15 minutes.',
      'number "80" 80 about',
      'duration "15 minutes" 15 minute',
    ],
    ['Four of the five suspects are under 21.', 'number "Four" 4', 'number "five" 5', 'number "21" 21 less-than'],
  ],
  politics: [
    ['The bill passed by 52 votes to 48.', 'score "52 votes to 48"'],
    ['Some 61 percent voted yes, 37 percent no.', 'percent "61 percent" 61 % about', 'percent "37 percent" 37 %'],
    [
      'He won a second four-year term with 54.2% of the vote.',
      'ordinal "second" 2',
      'duration "four-year" 4 year',
      'percent "54.2%" 54.2 %',
    ],
    ['The party holds 23 of the 120 seats.', 'number "23" 23', 'number "120" 120'],
    ['Parliament will sit again on September 4.', 'date "September 4" day=4,month=9'],
    ['The minister, 58, has held office since 2017.', 'age "58" 58 year', 'date "2017" 2017 year=2017'],
    [
      'The Group of 20 meets on 9-10 November.',
      'label "Group of 20" (group of)',
      'date "9" day=9,month=11',
      'date "10 November" day=10,month=11',
    ],
    ['Article 50 was triggered in March 2017.', 'label "Article 50" (article)', 'date "March 2017" month=3,year=2017'],
    ['More than 300 delegates from 45 countries came.', 'number "300" 300 more-than', 'number "45" 45'],
    ['It needs a two-thirds majority.', 'ratio "two-thirds" 0.666666666667'],
    ['The 27-nation bloc agreed a 12th round of sanctions.', 'number "27" 27', 'ordinal "12th" 12'],
  ],
  sport: [
    [
      'Halden beat Orne 3-1 with goals in the 12th, 45th and 78th minutes.',
      'score "3-1"',
      'ordinal "12th" 12',
      'ordinal "45th" 45',
      'ordinal "78th" 78',
    ],
    ['She won the 400m hurdles in 52.3 seconds.', 'measure "400m" 400 m', 'duration "52.3 seconds" 52.3 second'],
    [
      'He ran 26.2 miles in two hours and nine minutes.',
      'measure "26.2 miles" 26.2 mi',
      'duration "two hours and nine minutes" 129 minute',
    ],
    ['The 19-year-old won 6-4, 3-6, 7-5.', 'age "19-year-old" 19 year', 'score "6-4"', 'score "3-6"', 'score "7-5"'],
    ['Orne are third, 10 points behind the leaders.', 'ordinal "third" 3', 'number "10" 10'],
    ['He has scored 14 goals in 20 games.', 'number "14" 14', 'number "20" 20'],
    ['It was her first title since 2015.', 'ordinal "first" 1', 'date "2015" 2015 year=2015'],
    ['The prize is worth 1.5 million euros.', 'money "1.5 million euros" 1500000 EUR'],
    ['The pitch is 105 metres by 68 metres.', 'measure "105 metres" 105 m', 'measure "68 metres" 68 m'],
    [
      'He jumped 8.21m, two centimetres short of the record.',
      'measure "8.21m" 8.21 m change-up',
      'measure "two centimetres" 2 cm',
    ],
  ],
};

describe('reading several figures in a sentence of news', () => {
  for (const [group, examples] of Object.entries(EXAMPLES)) {
    describe(group, () => {
      for (const [sentence, ...figures] of examples) {
        it(`reads ${JSON.stringify(sentence)}`, () => assert.deepEqual(summaries(sentence), figures));
      }
    });
  }
});
