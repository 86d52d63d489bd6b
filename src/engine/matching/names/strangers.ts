import { isGivenName, isParticle, isSeatOfGovernment, publicOffices } from '../../attributions/index.js';
import type { Entity, NameMention } from '../../model/attribution.js';
import { isAbbreviation } from '../abbreviations.js';
import { hasStem } from '../library.js';
import { prepositionBefore } from '../prepositions.js';
import type { Term } from '../terms.js';
import type { ClaimName, ClaimNames } from './name-rivals.js';
import { isOfTaggedParty } from './party-tags.js';
import { type Acquaintance, knownTo } from './same-names.js';
import { EVERYDAY_INITIALS } from './tables/everyday-initials.js';

/**
 * Whether the references know a name of the draft. Unknown is a name with a word that stands in no reference; words that do may
 * be a name that was not read as one.
 */
export function acquaintanceOf(name: ClaimName): Acquaintance {
  const { mention, claim } = name;
  const known = knownTo(claim.sameNames, mention.entity);
  if (known !== 'unknown') return isUnnamedSeat(name) ? 'unknown' : known;
  if (isAbbreviation(mention.text, claim.library) || isSpelledByInitials(mention, claim)) return 'unsure';
  return foreignWords(name).length > 0 ? 'unknown' : 'unsure';
}

/** Whether all words of a name stand in the references; if not, they may name it in another form. */
export function standsInReferences({ words, claim }: ClaimName): boolean {
  return words.every(({ stem }) => hasStem(claim.library, stem));
}

/** "In Paris" is in the city, which a reference that only speaks of France does not name; "Paris says" is France. */
function isUnnamedSeat(name: ClaimName): boolean {
  const { mention, claim } = name;
  if (!isSeatOfGovernment(mention.text) || prepositionBefore(claim.draft, mention) !== 'in') return false;
  return foreignWords(name).length > 0;
}

/** The words of a name that stand nowhere in the references; those of "A-B talks" may stand there apart. */
export function foreignWords({ words, claim }: ClaimName): string[] {
  return words
    .filter((term, position) => isForeign(term, words.slice(position + 1), claim))
    .map((term) => wordOf(term, claim));
}

function isForeign(term: Term, others: readonly Term[], claim: ClaimNames): boolean {
  const { library } = claim;
  if (hasStem(library, term.stem)) return false;
  const word = wordOf(term, claim);
  if (EVERYDAY_INITIALS.has(word.toLowerCase())) return false;
  if (isAbbreviation(word, library) || isPutTogether(word, claim) || isOfTaggedParty(word, library)) return false;
  return !(INITIALS.test(word) && others.some(({ stem }) => hasStem(library, stem)));
}

/** "France-Italy", "Anglo-American". */
function isPutTogether(word: string, { library, stemOf }: ClaimNames): boolean {
  const parts = word.toLowerCase().split(HYPHEN);
  return parts.length > 1 && parts.every((part) => COMBINING_FORMS.has(part) || hasStem(library, stemOf(part)));
}

const HYPHEN = /[-‐‑]/u;
const COMBINING_FORMS = new Set(['afro', 'anglo', 'euro', 'franco', 'indo', 'russo', 'sino']);

/** The "JK" of "JK Marlow", whom the references call Marlow. */
const INITIALS = /^\p{Lu}{1,2}$/u;

function wordOf({ start, end }: Term, { draft }: ClaimNames): string {
  return draft.prose.text.slice(start, end);
}

/** Names of fewer words have initials that may be a word by chance. */
const TELLING_INITIALS = 3;

/** Whether the references have the initials of a name as a word: "dpa" for Deutsche Presse-Agentur. */
function isSpelledByInitials({ entity }: NameMention, { draft, library, stemOf }: ClaimNames): boolean {
  const { name = '', kind = 'other' } = draft.names.entities[entity] ?? {};
  if (kind === 'person') return false;
  const initials = name
    .split(WORD_BREAK)
    .filter((word) => CAPITAL.test(word))
    .map((word) => word.charAt(0));
  return initials.length >= TELLING_INITIALS && hasStem(library, stemOf(initials.join('').toLowerCase()));
}

const WORD_BREAK = /[\s‐‑-]+/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * The given name of a person whom the references only know by the surname, where it stands nowhere in them; undefined for
 * those in a public office that the references speak of, whose full names everybody knows.
 */
export function strangeGivenName({ mention, words, claim }: ClaimName): string | undefined {
  const { draft, library } = claim;
  const [first] = words;
  if (!first || words.length === 1 || first.start !== mention.start || hasStem(library, first.stem)) return undefined;
  const given = wordOf(first, claim);
  const person = draft.names.entities[mention.entity];
  if (!person || !isGivenName({ lower: given.toLowerCase() }) || isInOffice(person, claim)) return undefined;
  const isUnknown = namesakes(mention, claim).every((same) => isBareSurname(same) && !isInOffice(same, claim));
  return isUnknown ? given : undefined;
}

/** What the references name the same. */
function namesakes({ entity }: NameMention, { sameNames }: ClaimNames): readonly Entity[] {
  return [...sameNames].flatMap(([{ document }, likenesses]) =>
    (likenesses[entity]?.same ?? []).flatMap((other) => document.names.entities[other] ?? []),
  );
}

/** "Marlow", "von Marlow": no given name in front. */
function isBareSurname({ name }: Entity): boolean {
  return name.split(' ').filter((word) => !isParticle(word)).length === 1;
}

function isInOffice({ titles }: Entity, { library, stemOf }: ClaimNames): boolean {
  return titles.flatMap(publicOffices).some((office) => hasStem(library, stemOf(office)));
}
