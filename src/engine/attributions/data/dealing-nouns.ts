/** A noun for what one party does to another, in lower case, as it stands behind whose deed it is: "Holm's win over Lund". */
export interface DealingNoun {
  readonly noun: string;
  /** The words that lead to the other party. */
  readonly leads: readonly string[];
  /** The verb of `DEALINGS` that says the same, and whether whose deed it is then suffers it: "Lund's defeat by Holm". */
  readonly says: { readonly verb: string; readonly roles: 'same' | 'exchanged' };
}

/** The nouns of the dealings that news prose reports, collected from the verbs of `DEALINGS`; "defeat of" and its like mean both ways. */
export const DEALING_NOUNS: readonly DealingNoun[] = [
  { noun: 'acquisition', leads: ['of'], says: { verb: 'acquire', roles: 'same' } },
  { noun: 'attack', leads: ['on'], says: { verb: 'attack', roles: 'same' } },
  { noun: 'criticism', leads: ['of'], says: { verb: 'criticise', roles: 'same' } },
  { noun: 'defeat', leads: ['against', 'by', 'to'], says: { verb: 'beat', roles: 'exchanged' } },
  { noun: 'invasion', leads: ['of'], says: { verb: 'invade', roles: 'same' } },
  { noun: 'lawsuit', leads: ['against'], says: { verb: 'sue', roles: 'same' } },
  { noun: 'lead', leads: ['over'], says: { verb: 'lead', roles: 'same' } },
  { noun: 'loss', leads: ['against', 'to'], says: { verb: 'beat', roles: 'exchanged' } },
  { noun: 'triumph', leads: ['over'], says: { verb: 'beat', roles: 'same' } },
  { noun: 'victory', leads: ['against', 'over'], says: { verb: 'beat', roles: 'same' } },
  { noun: 'visit', leads: ['to'], says: { verb: 'visit', roles: 'same' } },
  { noun: 'win', leads: ['against', 'over'], says: { verb: 'beat', roles: 'same' } },
];
