import type { Feature } from '../feature.js';
import { accept } from './accept.js';
import { answerFileRequests } from './answer-file-requests.js';
import { checkDraft } from './check-draft.js';
import { checkWorkspace } from './check-workspace.js';
import { chooseReference } from './choose-reference.js';
import { claimsView } from './claims-view.js';
import { compareClaim } from './compare-claim.js';
import { decorate } from './decorate.js';
import { hoverActions } from './hover-actions.js';
import { keepChoices } from './keep-choices.js';
import { lookUp } from './look-up.js';
import { mend } from './mend.js';
import { openReport } from './open-report.js';
import { openSample } from './open-sample.js';
import { referencesView } from './references-view.js';
import { showClaims } from './show-claims.js';
import { showOutput } from './show-output.js';
import { showReadOut } from './show-read-out.js';
import { showStatement } from './show-statement.js';
import { showStatus } from './status.js';
import { tellContext } from './tell-context.js';
import { turnOffRule } from './turn-off-rule.js';
import { unusedStatements } from './unused-statements.js';
import { walkFindings } from './walk-findings.js';

/** Everything the extension adds to the editor beyond what the server gives. */
export const features: readonly Feature[] = [
  accept,
  answerFileRequests,
  checkDraft,
  checkWorkspace,
  chooseReference,
  claimsView,
  compareClaim,
  decorate,
  hoverActions,
  keepChoices,
  lookUp,
  mend,
  openReport,
  referencesView,
  openSample,
  showClaims,
  showOutput,
  showReadOut,
  showStatement,
  showStatus,
  tellContext,
  turnOffRule,
  unusedStatements,
  walkFindings,
];
