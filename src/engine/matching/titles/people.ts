import type { TitleMention } from '../../model/attribution.js';
import type { Reference } from '../../model/statement.js';

/** What a reference says of one of its entities: where it is named, and with which titles. */
export interface NamedPerson {
  /** The sentences that name it, in order; of a long text the first ones. */
  readonly sentences: readonly number[];
  readonly titles: readonly LocatedTitle[];
}

/** A title and the sentence that gives it. */
export interface LocatedTitle {
  readonly title: TitleMention;
  readonly sentence: number;
}

/** More sentences than tell what somebody is. */
const MOST_SENTENCES = 100;

/** The entities to which a reference gives titles, by their position in `Names.entities`. */
export function peopleOf({ document }: Reference): ReadonlyMap<number, NamedPerson> {
  const titles = new Map<number, LocatedTitle[]>();
  for (const [sentence, given] of document.titles.entries()) {
    for (const title of given) append(titles, title.holder.entity, { title, sentence });
  }
  const sentences = new Map<number, number[]>();
  for (const [sentence, mentions] of document.mentions.entries()) {
    for (const { entity } of mentions) if (titles.has(entity)) append(sentences, entity, sentence);
  }
  return new Map([...titles].map(([entity, given]) => [entity, personOf(given, sentences.get(entity) ?? [])]));
}

function personOf(titles: readonly LocatedTitle[], sentences: readonly number[]): NamedPerson {
  return { titles: titles.slice(0, MOST_SENTENCES), sentences: sentences.slice(0, MOST_SENTENCES) };
}

function append<Item>(lists: Map<number, Item[]>, key: number, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
