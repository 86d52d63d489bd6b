import { Disposable, type Event, EventEmitter } from 'vscode';
import { isSameData } from '../../engine/model/same-data.js';
import type { FeatureContext } from '../feature.js';
import { type ClaimFilter, everyClaim } from './filter.js';
import { type KeyedClaim, withKeys } from './keys.js';
import { type GroupNode, groupsOf } from './tree.js';

/** What the claims view shows, and what of it the writer wants to see. */
export interface ClaimsModel extends Disposable {
  groups(): readonly GroupNode[];
  /** How many claims the draft has, shown or not. */
  total(): number;
  filter(): ClaimFilter;
  /** Changes some of what the writer wants to see. */
  show(change: Partial<ClaimFilter>): void;
  /** The view has to be drawn anew. A check that comes to the same does not say so. */
  readonly onDidChange: Event<void>;
}

/** What the claims and the sentence that is being written are taken from. */
type Sources = Pick<FeatureContext, 'drafts' | 'followed' | 'quietSentence'>;

/** What is shown now. */
interface Shown {
  readonly draft: string;
  readonly claims: readonly KeyedClaim[];
  readonly filter: ClaimFilter;
  readonly groups: readonly GroupNode[];
}

/** Makes the model of the view's draft, all of its claims shown but for the one that is being written. */
export function createClaimsModel({ drafts, followed, quietSentence }: Sources): ClaimsModel {
  const changed = new EventEmitter<void>();
  let shown = next({ draft: '', claims: [], filter: everyClaim, groups: [] }, everyClaim);
  const take = (filter: ClaimFilter) => {
    const before = shown;
    shown = next(before, filter);
    if (filter !== before.filter || !isSameData(before.groups, shown.groups)) changed.fire();
  };
  const again = () => take(shown.filter);
  const listening = Disposable.from(followed.onDidChange(again), quietSentence.onDidRelease(again));
  return {
    groups: () => shown.groups,
    total: () => shown.claims.length,
    filter: () => shown.filter,
    show: (change) => take({ ...shown.filter, ...change }),
    onDidChange: changed.event,
    dispose: () => {
      listening.dispose();
      changed.dispose();
    },
  };

  function next(before: Shown, filter: ClaimFilter): Shown {
    const uri = followed.current();
    const draft = uri?.toString() ?? '';
    const known = uri && drafts.claimsOf(uri);
    const claims = withKeys(known?.claims ?? [], draft === before.draft ? before.claims : []);
    return { draft, claims, filter, groups: groupsOf(draft, claims, filter, uri && quietSentence.quietIn(uri)) };
  }
}
