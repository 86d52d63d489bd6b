import type { Feature } from '../feature.js';
import { accept } from './accept.js';
import { answerFileRequests } from './answer-file-requests.js';
import { checkDraft } from './check-draft.js';
import { chooseReference } from './choose-reference.js';
import { claimsView } from './claims-view.js';
import { decorate } from './decorate.js';
import { lookUp } from './look-up.js';
import { openSample } from './open-sample.js';
import { referencesView } from './references-view.js';
import { showOutput } from './show-output.js';
import { showStatement } from './show-statement.js';
import { showStatus } from './status.js';
import { tellContext } from './tell-context.js';
import { turnOffRule } from './turn-off-rule.js';
import { walkFindings } from './walk-findings.js';

/** Everything the extension adds to the editor beyond what the server gives. */
export const features: readonly Feature[] = [
  accept,
  answerFileRequests,
  checkDraft,
  chooseReference,
  claimsView,
  decorate,
  lookUp,
  referencesView,
  openSample,
  showOutput,
  showStatement,
  showStatus,
  tellContext,
  turnOffRule,
  walkFindings,
];
