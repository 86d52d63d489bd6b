import { textSpan } from '../model/span.js';
import type { Rule } from './rule.js';

/** No reference has the words that the draft puts in quotation marks. */
export const quotationNotFound: Rule = {
  id: 'quotation-not-found',
  topic: 'quotation',
  verdict: 'not-found',
  description: 'Words inside quotation marks stand in no reference.',
  check: (match) =>
    match.quotations.flatMap(({ quotation, outcome }) =>
      outcome.kind === 'not-found'
        ? [
            {
              message: `No reference has the words “${quotation.text}”`,
              reason:
                'Words in quotation marks stand for what was said, and at least one of these stands in no reference',
              draft: textSpan(match.draft.prose.text, quotation),
            },
          ]
        : [],
    ),
};
