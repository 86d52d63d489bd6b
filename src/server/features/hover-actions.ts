import type { Claim, Finding } from '../../engine/index.js';
import type { SourceSpan, Span } from '../../engine/model/span.js';
import type { HoverAction } from '../../presenters/hover.js';
import { shortFixTitle } from '../../presenters/wording.js';
import type { CheckedDraft } from '../checked-draft.js';
import { hoverCommands, type UseWordsParams } from '../commands.js';
import { locationOf, rangeOf } from '../places.js';
import type { PlaceParams, WordsParams } from '../protocol.js';

/** What can be done from a hover. */
export interface HoverActions {
  readonly forFinding: (checked: CheckedDraft, finding: Finding) => readonly HoverAction[];
  /** For a claim that agrees, or one of its figures that follows from others. */
  readonly forClaim: (checked: CheckedDraft, claim: Claim) => readonly HoverAction[];
}

/** For clients that run the commands. */
export const commandActions: HoverActions = {
  forFinding: (checked, finding) => [
    ...useWords(checked, finding),
    ...onClaim(checked, finding.draft, finding.statement),
  ],
  forClaim: (checked, { span, statement }) => onClaim(checked, span, statement),
};

/** For all other clients. */
export const noActions: HoverActions = { forFinding: () => [], forClaim: () => [] };

function useWords({ document, l10n }: CheckedDraft, { draft, fix }: Finding): HoverAction[] {
  if (fix === undefined) return [];
  const range = rangeOf(document, draft);
  const argument: UseWordsParams = { uri: document.uri, version: document.version, range, text: fix };
  return [{ label: shortFixTitle(fix, l10n), command: hoverCommands.useWords, argument }];
}

/** Without a statement there is nothing to open or compare with. */
function onClaim(checked: CheckedDraft, words: Span, statement?: SourceSpan): HoverAction[] {
  const { document, l10n } = checked;
  const place: PlaceParams = { uri: document.uri, position: document.positionAt(words.start) };
  const lookUp: HoverAction = { label: l10n.t('Look up'), command: hoverCommands.lookUp, argument: place };
  const there: WordsParams | undefined = statement && locationOf(checked, statement);
  if (!there) return [lookUp];
  const open: HoverAction = { label: l10n.t('Open statement'), command: hoverCommands.showStatement, argument: there };
  return [open, lookUp, { label: l10n.t('Compare'), command: hoverCommands.compare, argument: place }];
}
