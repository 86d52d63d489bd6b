/** An article of an invented world. */
export interface Article {
  readonly topic: string;
  /** Paragraphs of sentences. */
  readonly paragraphs: readonly (readonly string[])[];
  /** Headings, lists and tables in Markdown that stand behind the paragraphs. */
  readonly tail?: string;
}

/** Articles with many figures, dates, quotations, speakers, pronouns, tables and lists, no two of the same world. */
export const ARTICLES: readonly Article[] = [
  {
    topic: 'a ferry line',
    paragraphs: [
      [
        'The ferry line between Lonskar and Vey Island will run 42 boats a day from April 2, 2031.',
        'Until now there were 28, said Mette Arnholt, who runs the line.',
        'She expects 1.2 million passengers in the first year.',
      ],
      [
        '“People will come if there is a boat every twenty minutes,” she told the Lonskar Observer.',
        'A return ticket costs 14 crowns, three more than last summer.',
        'Nearly a third of the fares will be paid by the island’s four hotels.',
      ],
      [
        'Captain Joren Staal, 58, disagrees.',
        '“The quay is too short for two ships at a time,” he said.',
        'His union wants at least 12 weeks of training for every new crew.',
      ],
    ],
  },
  {
    topic: 'a company',
    paragraphs: [
      [
        'Brightwell Looms, a maker of carpets in Ashby Fell, said on Thursday that its profit rose 17.5 percent to $36.4 million.',
        'Sales were flat at $410 million.',
        'The company employs 2,150 people in 14 countries.',
      ],
      [
        'Chief executive Dana Okonjo-Reyes credited a new factory in Porto Sereno, which opened in November 2033.',
        '“We make in one hour what took us a day,” Okonjo-Reyes said in a call with investors.',
        'The shares gained 6 percent to 81.20.',
      ],
      [
        'Analysts at Harrow & Pike had expected a profit of about $33 million.',
        'Between 2029 and 2032 Brightwell lost money in every quarter but one.',
        'According to the annual report, wool prices fell by half in that time.',
      ],
    ],
  },
  {
    topic: 'a trial',
    paragraphs: [
      [
        'A judge in Kestrel Bay sentenced Milo Dravec to nine years in prison on Monday for setting fire to a warehouse.',
        'Two firefighters were injured on the night of January 19.',
        'Dravec, 34, had denied the charge.',
      ],
      [
        'Judge Helen Abara called him “a man who burned what he could not own”.',
        'Prosecutor Yusuf Lindgren had asked for 12 years under Article 306 of the penal code.',
        'His lawyer, Corinne Maddox, said she would appeal within 30 days.',
        '“My client was 60 miles away,” Maddox told the court.',
      ],
      [
        'The warehouse held 900 tons of grain.',
        'The damage is put at between 3 and 4 million euros.',
        'Insurers have paid none of it so far.',
      ],
    ],
  },
  {
    topic: 'a census',
    paragraphs: [
      [
        'The republic of Tavonia has 8,417,203 inhabitants, the statistics office announced on March 3.',
        'That is 2.1 percent more than in the census of 2021.',
        'One in five Tavonians is older than 65.',
      ],
      [
        'The capital, Sel Marin, grew fastest, by 64,000 people.',
        'The median age rose from 38 to 41.',
        'Only 12 of the 96 districts have more children than pensioners.',
      ],
      [
        'Director Ilse Varga said the country needs “more flats and fewer promises”.',
        'She presented the numbers in the 19th-century hall of the office.',
        'The next count is planned for 2041.',
      ],
    ],
    tail: `## Largest cities

| City | Inhabitants | Growth |
| --- | ---: | ---: |
| Sel Marin | 1,204,000 | 5.6% |
| Old Kharn | 488,000 | 1.9% |
| Brode | 301,500 | −0.4% |

- Average household: 2.3 people
- Births in 2030: 71,900
- Emigrants: about 15,000 a year`,
  },
  {
    topic: 'a match',
    paragraphs: [
      [
        'Rovers of Elmstead beat United Calder 3-1 on Saturday in front of 22,340 spectators.',
        'Striker Ade Bamgbose scored twice in the first 25 minutes.',
        'It was the first win of the Rovers in seven games.',
      ],
      [
        'Coach Sandra Pellew praised her team.',
        '“We ran as if our lives depended on it,” Pellew said.',
        'Her contract ends in June 2032.',
        'Calder’s goalkeeper, Ivo Brandl, saw a red card in the 71st minute.',
      ],
      ['The Rovers are now fourth, nine points behind the leaders from Port Haly.', 'Two games are left.'],
    ],
  },
  {
    topic: 'a drug',
    paragraphs: [
      [
        'A pill made by Nordane Pharma halved the number of migraine days in a study of 1,860 patients.',
        'The patients took 40 milligrams every morning for 24 weeks.',
        'In the other group, which took sugar pills, the number fell by a tenth.',
      ],
      [
        '“For some of them it is a new life,” said Dr. Priya Ramanathan of the Weston Institute, who led the study.',
        'About 3 percent of the patients stopped because of nausea.',
        'Ramanathan has advised Nordane since 2028.',
        'The regulator, the Federal Medicines Board, will decide before the end of the year.',
      ],
      [
        'The pill would cost $620 a month.',
        'Health insurers called that “ten times too much”.',
        'Nordane spent more than half a billion dollars on the drug.',
      ],
    ],
  },
  {
    topic: 'a summit',
    paragraphs: [
      [
        'The leaders of 14 coastal states agreed on Wednesday to cut fishing by 20 percent by 2035.',
        'The summit in Gravenhook lasted three days, one longer than planned.',
        'President Amara Nkemelu of Ostania spoke of “a promise to fish that have not been born”.',
      ],
      [
        'Prime Minister Lars Ekdahl of Norvik signed last.',
        'He said his fishermen would lose $90 million a year.',
        'Norvik’s fleet has 1,700 boats, the largest of the coast.',
        'The treaty enters into force 90 days after the tenth parliament has approved it.',
      ],
      [
        'Scientists of the Ocean Council had asked for a cut of at least 35 percent.',
        '“It is a start, not a rescue,” its president, Tomoko Hale, said on television.',
        'The council counts 46 endangered species, up from 31 ten years ago.',
      ],
    ],
    tail: `### Who catches how much

1. Norvik: 38 percent
2. Ostania: 21 percent
3. All others together: 41 percent`,
  },
  {
    topic: 'a storm',
    paragraphs: [
      [
        'Storm Ottilie tore the roofs off some 300 houses in the Dunmere delta on the night to Sunday.',
        'Winds reached 168 kilometers an hour.',
        'At least four people died, among them a boy of 11.',
      ],
      [
        'The water rose to 5.4 meters at the gauge of Sluis, the highest level since 1953.',
        'Governor Beatrix Oyelaran asked the army for 600 soldiers and 25 helicopters.',
        '“Nobody will be left on a roof tonight,” she promised.',
        'By noon 8,000 of the 12,500 inhabitants had left the town.',
      ],
      [
        'Power will be back in two to three days, said Jonas Thiel of Delta Electric.',
        'His company had warned of weak poles in 2027.',
        'Schools stay closed until September 12.',
      ],
    ],
  },
  {
    topic: 'an auction',
    paragraphs: [
      [
        'A violin built in 1742 was sold for £2.4 million at Penrose Auctions on Friday evening.',
        'It had been expected to fetch £1.5 million to £2 million.',
        'The bidding took 11 minutes.',
      ],
      [
        'The buyer is the cellist Ruben Achterberg, who turned 50 in May.',
        '“I do not even play the violin,” Achterberg said with a laugh.',
        'He will lend it to the conservatory of Halle Minor for 15 years.',
        'The auctioneer, Fiona Strand, called it the finest instrument she had sold in three decades.',
      ],
      [
        'A bow that belonged to the same family went for £86,000.',
        'The house takes 18 percent of every price.',
        'The next sale, of 220 lots, is on 14 October.',
      ],
    ],
  },
];

/** The article as it was published. */
export function published({ paragraphs, tail }: Article): string {
  const prose = paragraphs.map((sentences) => sentences.join(' '));
  return [...prose, ...(tail === undefined ? [] : [tail])].join('\n\n');
}

/** All sentences of the paragraphs, in order. */
export function sentencesOf({ paragraphs }: Article): readonly string[] {
  return paragraphs.flat();
}
