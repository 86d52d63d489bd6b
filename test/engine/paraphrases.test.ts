import assert from 'node:assert/strict';
import { ARTICLES } from '../property/articles.js';
import { findingsIn, inOneLine, libraryOf } from '../property/support.js';

/** By topic of the article: what a careful writer makes of it, in other words, rounded, converted, put together. */
const PARAPHRASES: Readonly<Record<string, readonly string[]>> = {
  'a ferry line': [
    'From April 2, 2031, there will be 42 boats a day between Lonskar and Vey Island instead of 28. Mette Arnholt, who is in charge of the line, hopes for 1.2 million passengers in the first year.',
    'Arnholt told the Lonskar Observer that people would come if there was a boat every twenty minutes. A return ticket is three crowns dearer than last summer and costs 14 crowns.',
    'Captain Joren Staal, 58, says the quay is too short for two ships at once. The union of the captain demands that new crews are trained for no less than 12 weeks.',
    'The service is to grow by half: from 28 to 42 crossings a day.',
    '“The quay is too short for two ships at a time,” Staal said.',
  ],
  'a company': [
    'Profit at Brightwell Looms was up 17.5 percent at $36.4 million, well above the roughly $33 million that analysts had expected.',
    'The carpet maker from Ashby Fell has 2,150 employees in 14 countries. Its sales did not grow and stood at $410 million.',
    'Dana Okonjo-Reyes, the chief executive, said the factory in Porto Sereno makes in an hour what used to take a day.',
    'Wool prices halved between 2029 and 2032, according to the annual report.',
    'The factory in Porto Sereno was opened in November 2033 and made the difference, the chief executive said on Thursday.',
    'Brightwell Looms earned more than $36 million, about a tenth more than analysts at Harrow & Pike had expected.',
  ],
  'a trial': [
    'Milo Dravec, 34, must go to prison for nine years for setting fire to a warehouse in Kestrel Bay. The judge, Helen Abara, called him “a man who burned what he could not own”.',
    'The prosecutor, Yusuf Lindgren, had demanded twelve years. Dravec’s lawyer Corinne Maddox will appeal.',
    'Maddox told the court that her client was 60 miles away on the night of the fire.',
    'Two firefighters were hurt on the night of Jan. 19. The fire destroyed 900 tons of grain.',
    'The damage is between three and four million euros, and insurers have not paid any of it.',
    'The defence has 30 days to appeal.',
  ],
  'a census': [
    'Tavonia has some 8.4 million inhabitants, 2.1 percent more than in 2021.',
    'Sel Marin, the capital, gained 64,000 people.',
    'In only 12 of 96 districts are there more children than pensioners, the statistics office said on March 3.',
    'Ilse Varga, the director of the office, asked for “more flats and fewer promises”.',
  ],
  'a match': [
    'Rovers of Elmstead won 3-1 against United Calder on Saturday. More than 22,000 people watched.',
    'Ade Bamgbose scored two goals in the first 25 minutes. Ivo Brandl, the goalkeeper of Calder, was sent off in the 71st minute.',
    'Coach Pellew, whose contract runs until June 2032, said her team ran as if their lives depended on it.',
    'The Rovers are in fourth place.',
  ],
  'a drug': [
    'A study with 1,860 patients found that a pill by Nordane Pharma halves the days with migraine. They took 40 mg a day for 24 weeks.',
    'In the control group the number fell by 10 percent. Three in a hundred patients gave up because of nausea.',
    'Priya Ramanathan of the Weston Institute, who led the study and has been an adviser to Nordane since 2028, spoke of “a new life” for some patients.',
    'Nordane spent over $500 million on the drug. The Federal Medicines Board decides by the end of the year.',
    'The patients took the pill for nearly six months.',
  ],
  'a summit': [
    'Fourteen coastal states want to fish a fifth less by 2035. Their leaders met for three days in Gravenhook and agreed on Wednesday.',
    'Amara Nkemelu, the president of Ostania, called it “a promise to fish that have not been born”.',
    'The Ocean Council had wanted 35 percent or more. Its president Tomoko Hale spoke of a start, not a rescue.',
    'Norvik’s share of the catch is 38 percent.',
  ],
  'a storm': [
    'About 300 houses in the Dunmere delta lost their roofs to storm Ottilie. The wind blew at up to 168 km/h.',
    'At Sluis the water stood 5.4 meters high, higher than at any time since 1953.',
    'Governor Oyelaran wants 600 soldiers and 25 helicopters from the army. She promised that nobody would be left on a roof.',
    'Almost two thirds of the 12,500 inhabitants had left by noon.',
    'Jonas Thiel of Delta Electric said that power would return in two or three days. Delta Electric had warned of weak poles in 2027.',
  ],
  'an auction': [
    'Ruben Achterberg, a cellist of 50, bought it. He does not play the violin, he said.',
    'The conservatory of Halle Minor will have the violin for 15 years.',
    'Fiona Strand said she had not sold a finer instrument in 30 years.',
    'On October 14 another 220 lots will be sold.',
    'After eleven minutes of bidding the violin went for 2.4 million pounds. It had been expected to fetch up to £2 million.',
  ],
};

for (const article of ARTICLES) {
  describe(`a faithful paraphrase of the article about ${article.topic}`, () => {
    const library = libraryOf(article);
    const paraphrases = PARAPHRASES[article.topic] ?? [];

    it('is there', () => assert.ok(paraphrases.length > 0));

    for (const draft of paraphrases)
      it(`is left alone: ${draft}`, () => assert.deepEqual(findingsIn(draft, library).map(inOneLine), []));

    it('is left alone in one draft with all others', () => {
      assert.deepEqual(findingsIn(paraphrases.join('\n\n'), library).map(inOneLine), []);
    });
  });
}
