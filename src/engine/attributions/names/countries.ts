import { COUNTRIES, type Country } from '../data/countries.js';
import { REGIONS } from '../data/regions.js';

/** How a text refers to a country: by its name (or initials, or seat of government), or by the name of its people. */
export interface CountryForm {
  readonly country: Country;
  readonly kind: 'place' | 'nationality';
  /** Every form of the country's name, in lower case: name, demonyms, seat of government, initials. */
  readonly aliases: readonly string[];
}

/** Demonyms that are their own plural, or only adjectives. */
const HAS_NO_PLURAL = /(?:s|z|sh|ch|ese|[hs]man|woman)$/u;
const FORMS: ReadonlyMap<string, CountryForm> = new Map([...REGIONS, ...COUNTRIES].flatMap(formsOf));
/** In lower case these are ordinary words or verbs, and in names they are more often something else. */
const AMBIGUOUS = new Set(['us', 'pole', 'finn', 'turk', 'dane', 'kiwi', 'swede', 'brit']);

/** The country that a form names, if it names one; "us" only in capitals. */
export function countryOf(form: string): CountryForm | undefined {
  const lower = straightened(form.toLowerCase());
  return AMBIGUOUS.has(lower) && form === lower ? undefined : FORMS.get(lower);
}

/** Whether a form is the name of the town that a country is governed from and not of the country: "Paris". */
export function isSeatOfGovernment(form: string): boolean {
  return countryOf(form)?.country.government === straightened(form.toLowerCase());
}

function straightened(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}

function formsOf(country: Country): [string, CountryForm][] {
  const [names, demonyms] = [namesOf(country), demonymsOf(country)];
  const aliases = [...names, ...demonyms];
  return [
    ...names.map((form): [string, CountryForm] => [form, { country, kind: 'place', aliases }]),
    ...demonyms.map((form): [string, CountryForm] => [form, { country, kind: 'nationality', aliases }]),
  ];
}

function namesOf(country: Country): readonly string[] {
  return [country.name.toLowerCase(), ...country.others, ...(country.government ? [country.government] : [])];
}

function demonymsOf(country: Country): readonly string[] {
  return country.demonyms.flatMap((form) => (HAS_NO_PLURAL.test(form) ? [form] : [form, `${form}s`]));
}
