import assert from 'node:assert/strict';
import { findFigures } from '../../src/engine/index.js';
import type { Figure } from '../../src/engine/model/figure.js';
import { ARTICLES, sentencesOf } from './articles.js';
import { findingsIn, inOneLine, libraryOf } from './support.js';

/** A sentence of an article with one digit changed. */
interface Slip {
  readonly figure: Figure;
  readonly draft: string;
}

const LAST_DIGIT = /\d(?=\D*$)/;

/** The sentence with each of the other digits in place of the last digit of each of its figures. */
function slipsOf(sentence: string): Slip[] {
  return findFigures(sentence).flatMap((figure) => {
    const { start, end, text } = figure.number ?? figure;
    const digits = LAST_DIGIT.test(text) ? [1, 2, 3, 4, 5, 6, 7, 8, 9] : [];
    return digits
      .map((digit) => text.replace(LAST_DIGIT, String(digit)))
      .filter((changed) => changed !== text)
      .map((changed) => ({ figure, draft: sentence.slice(0, start) + changed + sentence.slice(end) }));
  });
}

for (const article of ARTICLES) {
  describe(`a wrong digit in a sentence about ${article.topic}`, () => {
    const library = libraryOf(article);

    for (const sentence of sentencesOf(article)) {
      const slips = slipsOf(sentence);
      if (slips.length === 0) continue;
      it(`is told from the article’s: ${sentence}`, () => {
        for (const { figure, draft } of slips) {
          const findings = findingsIn(draft, library);
          const [finding] = findings;
          assert.equal(findings.length, 1, `${draft}: ${findings.map(inOneLine).join()}`);
          assert.ok(finding && finding.draft.start < figure.end && figure.start < finding.draft.end, draft);
          if (finding.verdict === 'differs')
            assert.ok(finding.source?.text.includes(figure.number?.text ?? figure.text), draft);
        }
      });
    }
  });
}
