import { areOpposed, formsOfTitle } from '../../attributions/index.js';
import type { TitleMention } from '../../model/attribution.js';
import type { TitleDifference } from '../../model/match.js';
import type { ReadText, Reference } from '../../model/statement.js';
import type { Library } from '../library.js';
import { isSame, type SameNames } from '../names/same-names.js';
import type { LocatedTitle, NamedPerson } from './people.js';

/** Somebody of a reference who is, for sure, the holder of a title of the draft. */
interface Holder extends NamedPerson {
  readonly reference: Reference;
  /** The position of the holder in the reference's `Names.entities`. */
  readonly entity: number;
}

/**
 * Finds the titles of a claim whose holders have another title of the same family in the references. Undecided where a reference
 * gives the draft's title to the holder as well, or has it in or right behind a sentence that names the holder.
 */
export function titleDifferences(
  titles: readonly TitleMention[],
  { names }: ReadText,
  library: Library,
  sameNames: SameNames,
): TitleDifference[] {
  return titles.flatMap((title) => {
    if (!mayHoldTitle(names.entities[title.holder.entity]?.kind)) return [];
    const holders = holdersOf(title, library, sameNames);
    const [difference] = holders.flatMap((holder) => differencesFrom(title, holder));
    if (difference === undefined) return [];
    return holders.some((holder) => mayHold(holder, difference)) ? [] : [difference];
  });
}

function mayHoldTitle(kind: string | undefined): boolean {
  return kind === 'person' || kind === 'other';
}

function holdersOf({ holder }: TitleMention, library: Library, sameNames: SameNames): Holder[] {
  return library.references.flatMap(({ reference, people }) =>
    [...people]
      .filter(([entity]) => isSame(sameNames, holder.entity, reference, entity))
      .map(([entity, person]) => ({ reference, entity, ...person })),
  );
}

function differencesFrom(title: TitleMention, { reference, titles }: Holder): TitleDifference[] {
  return titles
    .filter((held) => areOpposed(title.title, held.title.title))
    .map(({ title: source, sentence }: LocatedTitle) => ({ title, source, statement: { reference, sentence } }));
}

/** Whether a reference gives the title to the holder, or has it near the name, where it may mean the holder. */
function mayHold(holder: Holder, { title, source }: TitleDifference): boolean {
  if (holder.titles.some((held) => held.title.title === title.title)) return true;
  const forms = formsOfTitle(title.title);
  return holder.sentences.some((sentence) =>
    [sentence, sentence + 1].some((near) => hasForm(withoutTitlesOfOthers(near, holder), forms, source)),
  );
}

/** The text of a sentence but for the titles that stand beside the names of others. */
function withoutTitlesOfOthers(sentence: number, { reference, entity }: Holder): string {
  const { sentences, titles } = reference.document;
  const { text = '', start = 0 } = sentences[sentence] ?? {};
  const others = (titles[sentence] ?? []).filter(({ holder }) => holder.entity !== entity);
  return others.reduceRight((rest, title) => rest.slice(0, title.start - start) + rest.slice(title.end - start), text);
}

/** "mayor" is not looked for within the "deputy mayor" that differs from it. */
function hasForm(text: string, forms: readonly string[], { text: source }: TitleMention): boolean {
  const lower = text.toLowerCase().replaceAll(source.toLowerCase(), '');
  return forms.some((form) => lower.includes(form));
}
