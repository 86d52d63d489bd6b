import type {
  Attribution,
  Deed,
  Entity,
  Names,
  Quotation,
  TitleMention,
} from '../../../src/engine/model/attribution.js';
import { readDocument } from '../../../src/engine/read-document.js';

/** What was read of who says and does what in a text. */
export interface AttributionReading {
  readonly text: string;
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly names: Names;
  readonly titles: readonly TitleMention[];
  readonly deeds: readonly Deed[];
}

/** Reads a plain text; offsets are those of its prose. */
export function read(text: string): AttributionReading {
  const { prose, titles, deeds, ...document } = readDocument(text, 'plaintext');
  return { ...document, text: prose.text, titles: titles.flat(), deeds: deeds.flat() };
}

/** An attribution as one line: `Mark Rutte (He) said: it is clear`; quoted contents stand in quotation marks. */
function told({ speaker, cue, content, parts, direct }: Attribution): string {
  const name = speaker?.name && speaker.name !== speaker.text ? `${speaker.name} (${speaker.text})` : speaker?.text;
  const words = (parts ?? [content]).map((part) => (direct ? `“${part.text}”` : part.text)).join(' … ');
  return `${name ?? '?'} ${cue?.text ?? '-'}: ${words}`;
}

/** The lines of all attributions of a text. */
export function toldIn(text: string): readonly string[] {
  return read(text).attributions.map(told);
}

/** The entity that a text knows under a name, in the fullest form that the text gives. */
export function entityNamed(text: string, name: string): Entity {
  const entity = read(text).names.entities.find((candidate) => candidate.name === name);
  if (!entity) throw new Error(`The text names no ${name}`);
  return entity;
}

/** The only entity of a text that consists of one name. */
export function soleEntity(text: string): Entity {
  const [entity, ...others] = read(`There was ${text} too.`).names.entities;
  if (!entity || others.length > 0) throw new Error(`Not one name: ${text}`);
  return entity;
}
