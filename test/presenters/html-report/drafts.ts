import type { Claim, ClaimVerdict } from '../../../src/engine/model/claim.js';
import type { Finding } from '../../../src/engine/model/finding.js';
import type { DraftReport } from '../../../src/presenters/report.js';
import { REFERENCE_URI, sourceOf, spanOf } from '../findings.js';

/** What the invented drafts are written from. */
export const ARTICLE = 'The harbour opened in 1931.\nIn all, 23 cranes and 54 sheds stand in the port.\n';

/** A claim of a draft: a sentence that stands in it once. */
export function claimIn(draft: string, sentence: string, verdict: ClaimVerdict, statement?: string): Claim {
  const { start, end } = spanOf(draft, sentence);
  const rests = statement === undefined ? {} : { statement: sourceOf(ARTICLE, statement) };
  return { span: { start, end }, text: sentence, verdict, figures: [], speakers: [], ...rests };
}

/** That a draft has other words than the article, in a sentence of it. */
function differenceIn(draft: string, sentence: string, wrong: string, right: string): Finding {
  const claim = spanOf(draft, sentence);
  const { start } = spanOf(sentence, wrong);
  return {
    rule: 'figure-differs',
    topic: 'figure',
    verdict: 'differs',
    message: `The reference has “${right}”, not “${wrong}”`,
    reason: `${wrong} is not ${right}`,
    draft: { start: claim.start + start, end: claim.start + start + wrong.length, text: wrong },
    claim,
    source: sourceOf(ARTICLE, right),
    statement: sourceOf(ARTICLE, 'In all, 23 cranes and 54 sheds stand in the port.'),
  };
}

const WRONG = 'The port has 32 cranes and 45 sheds.';
const RIGHT = 'It opened in 1931.';
const UNFOUNDED = 'It has 7 tugs.';
const UNCHECKED = 'Many like it.';
const TEXT = `# The port\n\n${WRONG} ${RIGHT}\n\n${UNFOUNDED}\n${UNCHECKED}\n`;

/** A draft with a claim of each verdict; the first claim differs in two figures. */
export const MIXED: DraftReport = {
  path: 'draft.md',
  text: TEXT,
  references: [{ uri: REFERENCE_URI, path: 'harbour.md', text: ARTICLE }],
  claims: [
    claimIn(TEXT, WRONG, 'differs', 'In all, 23 cranes and 54 sheds stand in the port.'),
    claimIn(TEXT, RIGHT, 'supported', 'The harbour opened in 1931.'),
    claimIn(TEXT, UNFOUNDED, 'not-found'),
    claimIn(TEXT, UNCHECKED, 'unchecked'),
  ],
  findings: [differenceIn(TEXT, WRONG, '32', '23'), differenceIn(TEXT, WRONG, '45', '54')],
};

/** A draft that holds nothing to check. */
export const EMPTY: DraftReport = { ...MIXED, path: 'empty.md', text: '', claims: [], findings: [] };

/** A draft of 500 claims that agree, each a line. */
export function longDraft(): DraftReport {
  const sentences = Array.from({ length: 500 }, (_, index) => `Sentence ${index + 1} says that it opened in 1931.`);
  const text = sentences.join('\n');
  const claims = sentences.map((sentence) => claimIn(text, sentence, 'supported', 'The harbour opened in 1931.'));
  return { ...MIXED, path: 'long.md', text, claims, findings: [] };
}

/** A draft, a reference and paths that try to be more than text. */
export function hostileDraft(attack: string): DraftReport {
  const sentence = `The port ${attack} has 32 cranes.`;
  const article = `In all, 23 cranes ${attack} stand here.`;
  const finding = differenceIn(sentence, sentence, '32', '23');
  const statement = { ...spanOf(article, article), uri: REFERENCE_URI };
  const source = { ...spanOf(article, '23'), uri: REFERENCE_URI };
  return {
    path: `${attack}.md`,
    text: sentence,
    references: [{ uri: REFERENCE_URI, path: attack, text: article }],
    claims: [claimIn(sentence, sentence, 'differs')],
    findings: [{ ...finding, source, statement, message: attack, reason: attack }],
  };
}
