import { type AttributionReading, readAttributions } from '../../../src/engine/attributions/index.js';
import type { Attribution, Entity } from '../../../src/engine/model/attribution.js';
import { readProse } from '../../../src/engine/reading/index.js';
import { segment, wordsOfEach } from '../../../src/engine/segmenting/index.js';

/** Reads a plain text; offsets are those of its prose. */
export function read(text: string): AttributionReading & { readonly text: string } {
  const prose = readProse(text, 'plaintext');
  const sentences = segment(prose);
  return { text: prose.text, ...readAttributions(prose.text, sentences, wordsOfEach(sentences)) };
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
