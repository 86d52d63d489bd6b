import type { Feature } from '../feature.js';
import { answerFileRequests } from './answer-file-requests.js';
import { checkDraft } from './check-draft.js';
import { chooseReference } from './choose-reference.js';
import { lookUp } from './look-up.js';
import { showOutput } from './show-output.js';
import { showStatus } from './status.js';

/** Everything the extension adds to the editor beyond what the server gives. */
export const features: readonly Feature[] = [
  answerFileRequests,
  checkDraft,
  chooseReference,
  lookUp,
  showOutput,
  showStatus,
];
