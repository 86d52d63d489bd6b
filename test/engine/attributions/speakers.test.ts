import assert from 'node:assert/strict';
import { sameSpeaker } from '../../../src/engine/attributions/index.js';
import { read, toldIn } from './reading.js';

/** The name and certainty of each speaker of a text, in the order of what they said. */
function speakersIn(text: string): readonly string[] {
  return read(text).attributions.map(({ speaker }) => `${speaker?.name ?? '?'} (${speaker?.certainty})`);
}

type Case = readonly [what: string, text: string, ...expected: string[]];

function resolves(cases: readonly Case[]): void {
  for (const [what, text, ...expected] of cases) {
    it(`resolves ${what}`, () => assert.deepEqual(speakersIn(text), expected));
  }
}

describe('naming speakers', () => {
  resolves([
    ['a full name', 'Ada Holm said it is safe.', 'Ada Holm (name)'],
    ['a surname', 'Ada Holm slept. Holm said it is safe.', 'Ada Holm (name)'],
    ['a title and a surname', 'Ada Holm slept. Mayor Holm said it is safe.', 'Ada Holm (name)'],
    ['a described name', 'The old bridge expert Ada Holm said it is safe.', 'Ada Holm (name)'],
    ['a country by its capital', 'Norway slept. Oslo said it is safe.', 'Norway (name)'],
  ]);
  resolves([
    ["somebody's lawyer as nobody named", "Ada Holm slept. Holm's lawyer said it is safe.", '? (nominal)'],
    ['a spokesman as nobody named', 'A spokesman for Ada Holm said it is safe.', '? (nominal)'],
    ['officials as nobody named', 'German officials said it is safe.', '? (nominal)'],
    ['two speakers as nobody named', 'Ada Holm and Peter Lund said it is safe.', '? (nominal)'],
    ['"they" as nobody named', 'Ada Holm slept. They said it is safe.', '? (pronoun)'],
    ['"who" as nobody named', 'Many who said it is safe left.', '? (pronoun)'],
  ]);
});

describe('resolving pronouns', () => {
  resolves([
    ['"she" to the only woman', 'Ada Holm met Peter Lund. She said it is safe.', 'Ada Holm (pronoun)'],
    ['"he" to the only man', 'Ada Holm met Peter Lund. He said it is safe.', 'Peter Lund (pronoun)'],
    [
      '"he" to the last speaker',
      'Peter Lund said it is old. He said it is safe.',
      'Peter Lund (name)',
      'Peter Lund (pronoun)',
    ],
    [
      '"he" to the last speaker, past one who is only named',
      'Peter Lund said it is old. He said Karl Berg is late. He said it is safe.',
      'Peter Lund (name)',
      'Peter Lund (pronoun)',
      'Peter Lund (pronoun)',
    ],
    [
      '"he" to the subject of the sentence before',
      'Peter Lund said it is old. Karl Berg disagreed. He said it is safe.',
      'Peter Lund (name)',
      'Karl Berg (pronoun)',
    ],
    [
      '"she" to the one whom "it was" puts behind',
      'It was a trainee, Ada Holm, who saw the star of Rita Berg. She said it is safe.',
      'Ada Holm (pronoun)',
    ],
    [
      '"he" to nobody where the last one named may be no person',
      'Nobody in the valley knows when the bridge of Peter Lund will lead to Xu Wei. He said it is safe.',
      '? (pronoun)',
    ],
    ['"she" to a courtesy title', 'Ms. Xu met Mr. Wei. She said it is safe.', 'Xu (pronoun)'],
    ['"he" to one of unknown gender', 'Xu Wei, the mayor, slept. He said it is safe.', 'Xu Wei (lone pronoun)'],
    [
      '"he" to one of unknown gender beside another',
      'Xu Wei, the mayor, met Bo Lin, the pilot. He said it is safe.',
      'Xu Wei (pronoun)',
    ],
    [
      '"she" past men',
      'Ada Holm said it is old. Karl Berg slept. She said it is safe.',
      'Ada Holm (name)',
      'Ada Holm (pronoun)',
    ],
  ]);
  resolves([
    ['"she" to nobody where only men are named', 'Peter Lund slept. She said it is safe.', '? (pronoun)'],
    ['"he" to nobody where nobody is named', 'The road was long. He said it is safe.', '? (pronoun)'],
    ['"he" to no place', 'They came to Texas. He said it is safe.', '? (pronoun)'],
    ['"he" to no organisation', 'The Velden Council slept. He said it is safe.', '? (pronoun)'],
  ]);

  it('looks no further back than a few paragraphs', () => {
    const text = `Peter Lund slept. ${'The road was long. '.repeat(120)}He said it is safe.`;
    assert.deepEqual(speakersIn(text), ['? (pronoun)']);
  });
});

describe('resolving titles', () => {
  resolves([
    [
      'a title to its only holder',
      'NATO Secretary-General Ada Holm slept. The secretary-general said it is safe.',
      'Ada Holm (nominal)',
    ],
    [
      'the chief of an organisation',
      'NATO Secretary-General Ada Holm slept. The NATO chief said it is safe.',
      'Ada Holm (nominal)',
    ],
    [
      'a title with a complement',
      'Ada Holm, the mayor of Velden, slept. The mayor of Velden said it is safe.',
      'Ada Holm (nominal)',
    ],
    [
      'a title with a country',
      "German Chancellor Ada Holm slept. Germany's chancellor slept. The German chancellor said it is safe.",
      'Ada Holm (nominal)',
    ],
    ['a title after the verb', 'Mayor Ada Holm slept. “It is safe,” said the mayor.', 'Ada Holm (nominal)'],
  ]);
  resolves([
    [
      'a title with two holders to nobody',
      'Mayor Ada Holm met Mayor Karl Berg. The mayor said it is safe.',
      '? (nominal)',
    ],
    [
      'the chief of something else to nobody',
      'NATO Secretary-General Ada Holm slept. The UN chief said it is safe.',
      '? (nominal)',
    ],
    ['an indefinite title to nobody', 'Mayor Ada Holm slept. A mayor said it is safe.', '? (nominal)'],
    ['a title that nobody holds', 'Ada Holm slept. The mayor said it is safe.', '? (nominal)'],
  ]);
});

describe('comparing the speakers of two texts', () => {
  const compare = (a: string, b: string) => {
    const [first, second] = [read(a), read(b)];
    const speakers = [first.attributions.at(-1)?.speaker, second.attributions.at(-1)?.speaker] as const;
    assert.ok(speakers[0] && speakers[1], 'both texts have a speaker');
    return sameSpeaker(speakers[0], first.names, speakers[1], second.names);
  };

  const cases: readonly (readonly [sameness: string, a: string, b: string])[] = [
    ['same', 'Ada Holm said it is safe.', 'Holm said it is safe.'],
    ['same', 'Ada Holm slept. She said it is safe.', 'Ada Holm said it is safe.'],
    ['same', 'Mayor Ada Holm slept. The mayor said it is safe.', 'Holm said it is safe.'],
    ['same', 'The judge said it is safe.', '“It is safe,” said the judge.'],
    ['same', 'Berlin said it is safe.', 'Germany said it is safe.'],
    ['same', 'The European Union said it is safe.', 'The EU said it is safe.'],
    ['different', 'Karl Berg said it is safe.', 'Ada Holm said it is safe.'],
    ['different', 'Berg said it is safe.', 'Ada Holm said it is safe.'],
    ['different', 'Doris Kent said it is safe.', 'Harold Kent said it is safe.'],
    ['different', 'Germany said it is safe.', 'Poland said it is safe.'],
    ['different', 'Ada Holm slept. She said it is safe.', 'Karl Berg slept. He said it is safe.'],
    ['unsure', 'She said it is safe.', 'Ada Holm said it is safe.'],
    ['unsure', 'Officials said it is safe.', 'Ada Holm said it is safe.'],
    ['unsure', 'Critics said it is safe.', 'Police said it is safe.'],
    ['unsure', 'The judge said it is safe.', 'The mayor said it is safe.'],
    ['unsure', 'The mayor said it is safe.', 'Ada Holm said it is safe.'],
    ['unsure', 'Berlin said it is safe.', 'Chancellor Karl Berg said it is safe.'],
    ['unsure', 'Xu Wei slept. He said it is safe.', 'Ada Holm said it is safe.'],
    ['different', 'Ada Holm said it is safe.', 'Mayor Xu Wei slept. He said it is safe.'],
    ['unsure', 'Ada Holm said it is safe.', 'Mayor Xu Wei met Mayor Bo Lin. He said it is safe.'],
    ['unsure', "Holm's lawyer said it is safe.", 'Ada Holm said it is safe.'],
    ['unsure', 'They said it is safe.', 'They said it is safe.'],
  ];
  for (const [sameness, a, b] of cases) {
    it(`takes the speakers of "${a}" and "${b}" to be ${sameness}`, () => assert.equal(compare(a, b), sameness));
  }

  it('takes no group for what its spokesman demanded', () => {
    assert.deepEqual(toldIn("The Road Friends' spokesman in the council, Peter Lund, demanded a vote."), []);
  });

  it('knows a bare plural-like surname from the other text', () => {
    const sameness = compare('Adams said it is safe.', 'Ada Adams slept, and Adams said it is safe.');
    assert.equal(sameness, 'same');
  });
});

describe('ordering attributions', () => {
  it('sorts them by where their content begins', () => {
    const starts = read('The bridge is safe, Holm said. Lund warned that it is old. “No,” said Berg.').attributions;
    assert.deepEqual(
      starts.map(({ content }) => content.text),
      ['The bridge is safe', 'it is old', 'No,'],
    );
  });

  it('reads a whole article in order', () => {
    const article = [
      'Velden Mayor Ada Holm said the old bridge must be closed by June.',
      '“It was built for carts,” she said. “It now carries 9,000 cars a day.”',
      'Karl Berg, the leader of the Road Party, rejected the plan.',
      'He told the Velden Times that shops would lose their customers, adding that the mayor had asked nobody.',
      'According to a report, the bridge has 14 cracks.',
    ].join('\n\n');
    assert.deepEqual(toldIn(article), [
      'Ada Holm (Velden Mayor Ada Holm) said: the old bridge must be closed by June',
      'Ada Holm (she) said: “It was built for carts,” … “It now carries 9,000 cars a day.”',
      'Karl Berg rejected: the plan',
      'Karl Berg (He) told: shops would lose their customers',
      'Karl Berg (He) adding: the mayor had asked nobody',
      'a report According to: the bridge has 14 cracks',
    ]);
  });
});
