import assert from 'node:assert/strict';
import { findingsOf, libraryOf, reported } from './support/reporting.js';
import { SALT_MINE } from './support/salt-mine.js';

const library = libraryOf(SALT_MINE);

/** A draft with one mistake, the words that are wrong and the article's own. */
type WrongDraft = readonly [draft: string, wrong: string, right: string];

const WRONG: readonly WrongDraft[] = [
  ['The mine in the Tarrow valley will close after 174 years.', '174 years', '147 years'],
  ['The last salt mine of the valley will close on September 13.', 'September 13', 'September 30'],
  ['The last salt mine will close on October 30, its owner said.', 'October 30', 'September 30'],
  ['The owner said on Thursday that the last salt mine in the Tarrow valley will close.', 'Thursday', 'Tuesday'],
  ['Halden Minerals told its 321 workers that the mine was losing money.', '321', '312'],
  [
    'Halden Minerals has three hundred and twenty workers, it told a meeting in the town hall.',
    'three hundred and twenty',
    '312',
  ],
  ['The mine has lost $16.8 million since 2029, Halden Minerals told its workers.', '$16.8 million', '$18.6 million'],
  ['The mine had lost $18.6 million since 2026.', '2026', '2029'],
  ['The mine had lost $18.6 billion since 2029.', '$18.6 billion', '$18.6 million'],
  [
    'Corvane Chemicals told its 312 workers that the mine had lost $18.6 million.',
    'Corvane Chemicals',
    'Halden Minerals',
  ],
  ['“The salt is still there, but nobody wants to mine it,” said Petra Quillfeather.', 'mine', 'pay for'],
  [
    '“The salt is still there, but nobody wants to pay for it,” said Odile Farrant.',
    'Odile Farrant',
    'Petra Quillfeather',
  ],
  [
    'About two thirds of the workers will be offered jobs at a quarry 54 kilometers to the north.',
    '54 kilometers',
    '45 kilometers',
  ],
  ['About three quarters of the workers will be offered jobs at the quarry in Ostrey.', 'three quarters', 'two thirds'],
  ['Two thirds of the workers will be offered jobs at the company’s quarry in Branwick.', 'Branwick', 'Ostrey'],
  ['Two thirds of the workers will be offered jobs at the quarry in Lutterby.', 'Lutterby', 'Ostrey'],
  ['The others will get a severance payment of $4,900 for each year of service.', '$4,900', '$9,400'],
  ['Rufus Dell called the offer “an insult to four generations of families”.', 'four', 'three'],
  ['Simon Dell, who leads the miners’ union, called the offer an insult.', 'Simon Dell', 'Rufus Dell'],
  [
    'Petra Quillfeather called the offer “an insult to three generations of families”.',
    'Petra Quillfeather',
    'Rufus Dell',
  ],
  ['In its best year, 1989, the mine produced 1.3 million tons of salt.', '1989', '1998'],
  ['The mine produced 3.1 million tons of salt in 1998.', '3.1 million tons', '1.3 million tons'],
  ['Demand fell because 19 of the 26 road departments in the region switched to brine.', '19', '17'],
  ['Demand fell because 17 of the 62 road departments in the region switched to brine.', '62', '26'],
  [
    'The cheaper brine is made by Halden Minerals, and 17 road departments switched to it.',
    'Halden Minerals',
    'Corvane Chemicals',
  ],
  ['The price of rock salt has dropped 83 percent since 2030.', '83 percent', '38 percent'],
  ['The price of rock salt has dropped from $71 a ton to $47.', '$47', '$44'],
  ['Mayor Odile Farrant said that the town would lose about 14 percent of its tax income.', '14 percent', '4 percent'],
  ['“We will not beg, but we will bill the company for every bridge it has broken,” Farrant said.', 'bridge', 'road'],
  ['The town council meets on July 3 to discuss a plan for a museum.', 'July 3', 'June 3'],
  ['The museum would cost $2.5 million.', '$2.5 million', '$5.2 million'],
  ['The museum would cost $5.2 million, half of which the province has promised to pay.', 'half', 'a quarter'],
  ['The architect Lucian Pemberthy, 16, drew the plan free of charge.', '16', '61'],
  ['The mine opened in 1878.', '1878', '1887'],
  ['The mine reaches a depth of 460 meters.', '460 meters', '640 meters'],
  ['In 1925 a flood killed 29 miners.', '1925', '1952'],
  ['In 1952 a flood killed 92 miners on level 7.', '92', '29'],
  ['Agnes Tolliver wrote about the flood in her 2016 book.', '2016', '2019'],
  ['Under Section 41 of the Mining Act, the company must seal the shafts.', 'Section 41', 'Section 14'],
  ['The company must seal the shafts within 42 months.', '42 months', '24 months'],
  ['Regulators in Branwick will inspect the shafts every nine weeks.', 'nine weeks', 'six weeks'],
  ['The first shaft, known as Old Bess, will be sealed by March 2036.', 'March 2036', 'March 2035'],
  ['The first shaft, known as Old Bess, will be sealed by May 2035.', 'May 2035', 'March 2035'],
  ['The mine will close after 147 years on September 3.', 'September 3', 'September 30'],
  ['He said the union would ask a court in Sarnbury to stop the closure.', 'Sarnbury', 'Branwick'],
  ['The mine produced 1.3 billion tons of salt in 1998.', '1.3 billion tons', '1.3 million tons'],
  [
    'Mayor Agnes Tolliver said that the town would lose about 4 percent of its tax income.',
    'Mayor Agnes Tolliver',
    'Mayor Odile Farrant',
  ],
  ['In 1952 a flood killed 29 miners on level 17.', 'level 17', 'level 7'],
  ['The company must seal the shafts within 24 weeks.', '24 weeks', '24 months'],
  ['Regulators in Ostrey will inspect the shafts every six weeks.', 'Ostrey', 'Branwick'],
  ['The first shaft, known as Old Tom, will be sealed by March 2035.', 'Old Tom', 'Old Bess'],
  ['The quarry lies in Ostrey, 45 miles to the north.', '45 miles', '45 kilometers'],
  ['The mine opened in 1952.', '1952', '1887'],
  ['The mine lost $18.6 million since 1929.', '1929', '2029'],
];

const FAITHFUL: readonly string[] = [
  'The last salt mine in the Tarrow valley closes on Sept. 30.',
  'The mine closes on 30 September after almost 150 years.',
  'Its owner announced on Tuesday that the mine would close after nearly a century and a half.',
  'Halden Minerals has 312 workers at the mine.',
  'Halden Minerals has more than 300 workers at the mine.',
  'The mine has lost almost $19 million since 2029.',
  'Petra Quillfeather, the chief executive of Halden Minerals, said that nobody wanted to pay for the salt.',
  '“Nobody wants to pay for it,” said Quillfeather.',
  'Quillfeather said the salt was “still there”.',
  'About 67 percent of the workers will be offered jobs at the quarry in Ostrey.',
  'Two out of three workers will be offered jobs in Ostrey.',
  'The quarry in Ostrey is 45 km north of the mine.',
  'The quarry is about 28 miles to the north.',
  'Those who do not get one will receive $9,400 for every year of service.',
  'The union leader Rufus Dell spoke of “an insult to three generations”.',
  'Dell said the union would go to court in Branwick.',
  'The miners’ union wants a court to stop the closure.',
  'In 1998 the mine produced 1,300,000 tons of salt.',
  'Last year it produced fewer than 250,000 tons of salt.',
  'Seventeen of 26 road departments in the region now use a brine from Corvane Chemicals.',
  'Two thirds of the road departments switched to a cheaper brine.',
  'A ton of rock salt costs $44, down from $71 in 2030.',
  'The town will lose some four percent of its tax income, Mayor Odile Farrant said.',
  'Farrant told the Marrowgate Herald that the town would bill the company for the roads it has broken.',
  '“We will not beg,” the mayor told the Marrowgate Herald.',
  'On June 3 the town council will discuss a museum in the upper galleries.',
  'The museum would cost 5.2 million dollars.',
  'The province has promised to pay 25 percent of the cost of the museum.',
  'The 61-year-old architect Lucian Pemberthy drew the plan for nothing.',
  'The mine opened in the 1880s.',
  'Twenty-nine miners died in a flood on level 7 in 1952.',
  'The historian Agnes Tolliver says that the flood was never fully investigated.',
  'In a book of 2019 Tolliver wrote that “three inspectors were dismissed”.',
  'The Mining Act gives the company two years to seal the shafts.',
  'The Mining Act (Section 14) demands that the shafts are sealed within two years.',
  'Inspectors will look at the shafts every six weeks.',
  'Old Bess, the first shaft, will be sealed by March 2035.',
  'Old Bess will be sealed early in 2035.',
  'He said the union would ask a court to stop the closure.',
  'Marrowgate’s last salt mine, which opened in 1887, will shut on the last day of September.',
  'The mine will close in the autumn of 2034.',
  'The mine’s output fell from 1.3 million tons in 1998 to 240,000 tons last year.',
  'Production was almost a quarter of a million tons last year.',
  'Rock salt is more than a third cheaper than in 2030.',
  'The price of rock salt has fallen by $27 a ton since 2030.',
  'The museum would cost just over $5 million.',
  'The province will pay a quarter, the town the remaining three quarters.',
  'Pemberthy is in his early sixties.',
  'Farrant said: “We will not beg … but we will bill the company.”',
  '"We will bill the company for every road it has broken," said Farrant.',
  'The company informed its workers on Tuesday, May 14.',
  'Two shafts remain.',
];

describe('drafts of the article about the salt mine', () => {
  for (const [draft, wrong, right] of WRONG) {
    it(`differ: ${draft}`, () => {
      const differing = findingsOf(draft, library).map(({ verdict, draft: words, source }) => [
        verdict,
        words.text,
        source?.text,
      ]);
      assert.deepEqual(differing, [['differs', wrong, right]]);
    });
  }

  for (const draft of FAITHFUL) it(`are faithful: ${draft}`, () => assert.deepEqual(reported(draft, library), []));

  it('are at least forty of each kind', () => assert.ok(WRONG.length >= 40 && FAITHFUL.length >= 40));
});
