import { testDerivations } from '../../../support/deriving.js';

describe('a sum of the figures of a reference', () => {
  describe('that the draft names or calls a sum', () => {
    testDerivations('The museum of Orrin employs 54 guides and 29 curators. Some 17 of them speak Ladin.', {
      derived: [
        ['The museum employs 83 guides and curators.', '54 + 29 = 83'],
        ['The museum of Orrin employs a total of 83 people, guides among them.', '54 + 29 = 83'],
        ['Eighty-three guides and curators work in the museum of Orrin.', '54 + 29 = 83'],
        ['Together the museum of Orrin employs more than 80 guides and others.', '54 + 29 = 83'],
      ],
      notDerived: [
        'The museum employs 93 guides and curators.',
        'The museum employs 83 curators.',
        'The museum employs 830 guides and curators.',
        'The museum of Orrin employs 83 porters.',
      ],
    });
  });

  describe('of more than two', () => {
    testDerivations('The roof of the hall cost $3 million, the cellar $2 million and the garden $1 million.', {
      derived: [
        [
          'The roof, the cellar and the garden of the hall cost $6 million in total.',
          '$3 million + $2 million + $1 million = $6 million',
        ],
        ['All told, the roof and the cellar of the hall cost $5 million.', '$3 million + $2 million = $5 million'],
      ],
      notDerived: [
        'The roof, the cellar and the garden of the hall cost $7 million in total.',
        'The garden of the hall cost $6 million.',
      ],
    });
  });

  describe('that count the same and are told apart by what is said of them', () => {
    testDerivations('Of the visitors of Orrin, 38 percent came by bus and 21 percent by tram.', {
      derived: [
        ['Fifty-nine percent of the visitors of Orrin came by bus or tram.', '38% + 21% = 59%'],
        ['The share of visitors of Orrin who came by tram or bus was 59 percent.', '38% + 21% = 59%'],
      ],
      notDerived: [
        'Fifty-nine percent of the visitors of Orrin came by tram.',
        'Sixty-nine percent of the visitors of Orrin came by bus or tram.',
      ],
    });
  });

  describe('of which the draft gives one itself', () => {
    testDerivations('A return ticket to Brode costs 24 crowns, three more than last summer.', {
      derived: [],
      notDerived: ['A return ticket to Brode costs 27 crowns, three more than last summer.'],
    });
  });

  describe('of which one is a side of a score', () => {
    testDerivations('Brode beat Lasko 3-1 on Saturday in front of 22,340 spectators.', {
      derived: [],
      notDerived: ['Brode beat Lasko 3-1 on Saturday in front of 22,341 spectators.'],
    });
  });

  describe('of which one is a part of another', () => {
    testDerivations('The choir of Vessen has 40 singers, 15 of them children.', {
      derived: [],
      notDerived: ['The choir of Vessen has a total of 55 singers and children.'],
    });
  });

  describe('in two sentences', () => {
    testDerivations('The ferry lost 12 sailors in the storm off Brode. A rescue boat lost another 3 sailors.', {
      derived: [['The storm off Brode cost the ferry and the rescue boat 15 sailors in all.', '12 + 3 = 15']],
      notDerived: ['The storm off Brode cost the ferry and the rescue boat 51 sailors in all.'],
    });
  });
});
