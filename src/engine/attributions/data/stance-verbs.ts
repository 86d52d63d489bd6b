/**
 * The reporting verbs, in their base form, that take a stance on what somebody else says, does or is, so that what stands behind them
 * is not what their subject says: "rejected the toll". Those of `REPORTING_VERBS` under Approbation, Disapprobation, Assent and
 * Dissent in Roget's Thesaurus (1911, out of copyright).
 */
export const STANCE_VERBS: ReadonlySet<string> = new Set([
  'accuse',
  'agree',
  'attack',
  'back',
  'blame',
  'blast',
  'criticise',
  'criticize',
  'defend',
  'denounce',
  'deny',
  'disagree',
  'dismiss',
  'echo',
  'endorse',
  'oppose',
  'praise',
  'reject',
  'support',
  'welcome',
]);
