import type { Random } from './random.js';
import { GIVEN_NAMES, MONTHS, SAYINGS, SURNAMES } from './words.js';

/** What a reference states, and how a draft says the same in other words, right and wrong. */
export interface Fact {
  readonly statement: string;
  readonly faithful: string;
  readonly wrong: string;
}

/** Makes a fact about a subject such as "the Skarvik ferry line". */
export type Template = (subject: string, random: Random) => Fact;

/** One kind of fact a line. */
export const TEMPLATES: readonly Template[] = [staff, change, cost, opening, remark, quotation, share, wait];

function staff(subject: string, random: Random): Fact {
  const count = random.between(21, 4_900);
  const sentence = (people: number): string => `About its staff, ${subject} says it employs ${grouped(people)} people.`;
  return {
    statement: `${capital(subject)} employs ${grouped(count)} people, more than in any year since it was founded.`,
    faithful: sentence(count),
    wrong: sentence(count + random.between(100, 900)),
  };
}

function change(subject: string, random: Random): Fact {
  const percent = random.between(11, 480) / 10;
  const sentence = (rise: number): string => `Revenue of ${subject} went up by ${rise.toFixed(1)}% last year.`;
  return {
    statement: `Last year the revenue of ${subject} rose ${percent.toFixed(1)} percent, its annual report shows.`,
    faithful: sentence(percent),
    wrong: sentence(percent * 2),
  };
}

function cost(subject: string, random: Random): Fact {
  const millions = random.between(2, 950);
  return {
    statement: `The new headquarters of ${subject} will cost $${millions} million, paid over several years.`,
    faithful: `${capital(subject)} is to pay $${millions}m for its new headquarters.`,
    wrong: `${capital(subject)} is to pay $${millions} billion for its new headquarters.`,
  };
}

function opening(subject: string, random: Random): Fact {
  const date = `${random.between(1, 28)} ${random.oneOf(MONTHS)}`;
  const year = random.between(1987, 2024);
  const sentence = (when: number): string => `It was on ${date} ${when} that ${subject} opened its second site.`;
  return {
    statement: `${capital(subject)} opened a second site on ${date} ${year} after a long dispute.`,
    faithful: sentence(year),
    wrong: sentence(year + 3),
  };
}

function remark(subject: string, random: Random): Fact {
  const [speaker, other] = [person(random), person(random)];
  const sentence = (name: string): string => `Repairs at ${subject} are nearly finished, according to ${name}.`;
  return {
    statement: `${speaker}, who leads ${subject}, said that the repairs there were nearly finished.`,
    faithful: sentence(speaker),
    wrong: sentence(other),
  };
}

function quotation(subject: string, random: Random): Fact {
  const speaker = person(random);
  const words = `at ${subject} ${random.oneOf(SAYINGS)}`;
  const changed = words.replace(' the ', ' every ').replace(' not ', ' never ').replace(' we ', ' they ');
  return {
    statement: `“I can say that ${words},” ${speaker} told reporters on Friday.`,
    faithful: `${speaker} was frank: “I can say that ${words}.”`,
    wrong: `${speaker} was frank: “I can say that ${changed}.”`,
  };
}

function share(subject: string, random: Random): Fact {
  const [part, whole] = random.oneOf([
    ['a quarter', '25 percent'],
    ['a third', 'one in three'],
    ['half', '50 percent'],
    ['two thirds', '66 percent'],
  ] as const);
  return {
    statement: `In a survey about ${part} of the users of ${subject} asked for longer opening hours.`,
    faithful: `About ${whole} of the users of ${subject} want longer opening hours.`,
    wrong: `About 80 percent of the users of ${subject} want longer opening hours.`,
  };
}

function wait(subject: string, random: Random): Fact {
  const weeks = random.between(2, 40);
  return {
    statement: `New customers of ${subject} wait ${weeks} weeks for an appointment, the ombudsman found.`,
    faithful: `It takes new customers of ${subject} ${weeks * 7} days to get an appointment.`,
    wrong: `It takes new customers of ${subject} ${weeks + 9} weeks to get an appointment.`,
  };
}

function person(random: Random): string {
  return `${random.oneOf(GIVEN_NAMES)} ${random.oneOf(SURNAMES)}`;
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
