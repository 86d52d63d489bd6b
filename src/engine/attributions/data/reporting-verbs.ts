/**
 * What a reporting verb reports:
 * `clause`: a clause with or without "that" ("said he would go"); `that`: a clause with "that", or a quotation;
 * `quote`: a quotation only ("quipped"); `hearer`: a clause after the one who is told ("told reporters");
 * `intent`: a clause, or an infinitive ("promised to go");
 * `question`: an indirect question or a quotation ("asked whether"); `object`: a thing or a person ("rejected calls");
 * `particle`: a clause or a thing after "out" or "to" ("pointed out");
 * `with`: a clause with "that", or a thing after "with" ("disagreed with calls").
 */
export type ReportingFrame =
  | 'clause'
  | 'intent'
  | 'that'
  | 'quote'
  | 'hearer'
  | 'question'
  | 'object'
  | 'particle'
  | 'with';

/** A verb that reports what somebody said, in all its forms, in lower case. */
export interface ReportingVerb {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly gerund: string;
  readonly frame: ReportingFrame;
}

/** The verbs that news prose reports with; collected from style books' lists of "said" and its synonyms. */
export const REPORTING_VERBS: readonly ReportingVerb[] = [
  { base: 'accuse', third: 'accuses', past: 'accused', gerund: 'accusing', frame: 'object' },
  { base: 'acknowledge', third: 'acknowledges', past: 'acknowledged', gerund: 'acknowledging', frame: 'clause' },
  { base: 'add', third: 'adds', past: 'added', gerund: 'adding', frame: 'clause' },
  { base: 'admit', third: 'admits', past: 'admitted', gerund: 'admitting', frame: 'clause' },
  { base: 'advise', third: 'advises', past: 'advised', gerund: 'advising', frame: 'hearer' },
  { base: 'affirm', third: 'affirms', past: 'affirmed', gerund: 'affirming', frame: 'clause' },
  { base: 'agree', third: 'agrees', past: 'agreed', gerund: 'agreeing', frame: 'with' },
  { base: 'allege', third: 'alleges', past: 'alleged', gerund: 'alleging', frame: 'clause' },
  { base: 'announce', third: 'announces', past: 'announced', gerund: 'announcing', frame: 'clause' },
  { base: 'answer', third: 'answers', past: 'answered', gerund: 'answering', frame: 'quote' },
  { base: 'argue', third: 'argues', past: 'argued', gerund: 'arguing', frame: 'clause' },
  { base: 'ask', third: 'asks', past: 'asked', gerund: 'asking', frame: 'question' },
  { base: 'assert', third: 'asserts', past: 'asserted', gerund: 'asserting', frame: 'clause' },
  { base: 'assure', third: 'assures', past: 'assured', gerund: 'assuring', frame: 'hearer' },
  { base: 'attack', third: 'attacks', past: 'attacked', gerund: 'attacking', frame: 'object' },
  { base: 'back', third: 'backs', past: 'backed', gerund: 'backing', frame: 'object' },
  { base: 'believe', third: 'believes', past: 'believed', gerund: 'believing', frame: 'clause' },
  { base: 'blame', third: 'blames', past: 'blamed', gerund: 'blaming', frame: 'object' },
  { base: 'blast', third: 'blasts', past: 'blasted', gerund: 'blasting', frame: 'object' },
  { base: 'boast', third: 'boasts', past: 'boasted', gerund: 'boasting', frame: 'that' },
  { base: 'brag', third: 'brags', past: 'bragged', gerund: 'bragging', frame: 'that' },
  { base: 'call', third: 'calls', past: 'called', gerund: 'calling', frame: 'object' },
  { base: 'caution', third: 'cautions', past: 'cautioned', gerund: 'cautioning', frame: 'that' },
  { base: 'charge', third: 'charges', past: 'charged', gerund: 'charging', frame: 'that' },
  { base: 'cite', third: 'cites', past: 'cited', gerund: 'citing', frame: 'object' },
  { base: 'claim', third: 'claims', past: 'claimed', gerund: 'claiming', frame: 'intent' },
  { base: 'comment', third: 'comments', past: 'commented', gerund: 'commenting', frame: 'that' },
  { base: 'complain', third: 'complains', past: 'complained', gerund: 'complaining', frame: 'that' },
  { base: 'concede', third: 'concedes', past: 'conceded', gerund: 'conceding', frame: 'clause' },
  { base: 'conclude', third: 'concludes', past: 'concluded', gerund: 'concluding', frame: 'that' },
  { base: 'confess', third: 'confesses', past: 'confessed', gerund: 'confessing', frame: 'that' },
  { base: 'confirm', third: 'confirms', past: 'confirmed', gerund: 'confirming', frame: 'clause' },
  { base: 'contend', third: 'contends', past: 'contended', gerund: 'contending', frame: 'clause' },
  { base: 'continue', third: 'continues', past: 'continued', gerund: 'continuing', frame: 'quote' },
  { base: 'counter', third: 'counters', past: 'countered', gerund: 'countering', frame: 'that' },
  { base: 'criticise', third: 'criticises', past: 'criticised', gerund: 'criticising', frame: 'object' },
  { base: 'criticize', third: 'criticizes', past: 'criticized', gerund: 'criticizing', frame: 'object' },
  { base: 'declare', third: 'declares', past: 'declared', gerund: 'declaring', frame: 'clause' },
  { base: 'defend', third: 'defends', past: 'defended', gerund: 'defending', frame: 'object' },
  { base: 'demand', third: 'demands', past: 'demanded', gerund: 'demanding', frame: 'clause' },
  { base: 'denounce', third: 'denounces', past: 'denounced', gerund: 'denouncing', frame: 'object' },
  { base: 'deny', third: 'denies', past: 'denied', gerund: 'denying', frame: 'clause' },
  { base: 'describe', third: 'describes', past: 'described', gerund: 'describing', frame: 'object' },
  { base: 'disagree', third: 'disagrees', past: 'disagreed', gerund: 'disagreeing', frame: 'with' },
  { base: 'disclose', third: 'discloses', past: 'disclosed', gerund: 'disclosing', frame: 'that' },
  { base: 'dismiss', third: 'dismisses', past: 'dismissed', gerund: 'dismissing', frame: 'object' },
  { base: 'echo', third: 'echoes', past: 'echoed', gerund: 'echoing', frame: 'object' },
  { base: 'emphasise', third: 'emphasises', past: 'emphasised', gerund: 'emphasising', frame: 'clause' },
  { base: 'emphasize', third: 'emphasizes', past: 'emphasized', gerund: 'emphasizing', frame: 'clause' },
  { base: 'endorse', third: 'endorses', past: 'endorsed', gerund: 'endorsing', frame: 'object' },
  { base: 'estimate', third: 'estimates', past: 'estimated', gerund: 'estimating', frame: 'clause' },
  { base: 'exclaim', third: 'exclaims', past: 'exclaimed', gerund: 'exclaiming', frame: 'quote' },
  { base: 'expect', third: 'expects', past: 'expected', gerund: 'expecting', frame: 'intent' },
  { base: 'explain', third: 'explains', past: 'explained', gerund: 'explaining', frame: 'clause' },
  { base: 'express', third: 'expresses', past: 'expressed', gerund: 'expressing', frame: 'object' },
  { base: 'fear', third: 'fears', past: 'feared', gerund: 'fearing', frame: 'clause' },
  { base: 'hint', third: 'hints', past: 'hinted', gerund: 'hinting', frame: 'that' },
  { base: 'hope', third: 'hopes', past: 'hoped', gerund: 'hoping', frame: 'intent' },
  { base: 'imply', third: 'implies', past: 'implied', gerund: 'implying', frame: 'clause' },
  { base: 'indicate', third: 'indicates', past: 'indicated', gerund: 'indicating', frame: 'clause' },
  { base: 'inform', third: 'informs', past: 'informed', gerund: 'informing', frame: 'hearer' },
  { base: 'insist', third: 'insists', past: 'insisted', gerund: 'insisting', frame: 'clause' },
  { base: 'joke', third: 'jokes', past: 'joked', gerund: 'joking', frame: 'that' },
  { base: 'lament', third: 'laments', past: 'lamented', gerund: 'lamenting', frame: 'that' },
  { base: 'maintain', third: 'maintains', past: 'maintained', gerund: 'maintaining', frame: 'that' },
  { base: 'mention', third: 'mentions', past: 'mentioned', gerund: 'mentioning', frame: 'clause' },
  { base: 'note', third: 'notes', past: 'noted', gerund: 'noting', frame: 'clause' },
  { base: 'object', third: 'objects', past: 'objected', gerund: 'objecting', frame: 'that' },
  { base: 'observe', third: 'observes', past: 'observed', gerund: 'observing', frame: 'that' },
  { base: 'oppose', third: 'opposes', past: 'opposed', gerund: 'opposing', frame: 'object' },
  { base: 'outline', third: 'outlines', past: 'outlined', gerund: 'outlining', frame: 'object' },
  { base: 'pledge', third: 'pledges', past: 'pledged', gerund: 'pledging', frame: 'intent' },
  { base: 'point', third: 'points', past: 'pointed', gerund: 'pointing', frame: 'particle' },
  { base: 'post', third: 'posts', past: 'posted', gerund: 'posting', frame: 'that' },
  { base: 'praise', third: 'praises', past: 'praised', gerund: 'praising', frame: 'object' },
  { base: 'predict', third: 'predicts', past: 'predicted', gerund: 'predicting', frame: 'clause' },
  { base: 'proclaim', third: 'proclaims', past: 'proclaimed', gerund: 'proclaiming', frame: 'clause' },
  { base: 'promise', third: 'promises', past: 'promised', gerund: 'promising', frame: 'intent' },
  { base: 'propose', third: 'proposes', past: 'proposed', gerund: 'proposing', frame: 'intent' },
  { base: 'quip', third: 'quips', past: 'quipped', gerund: 'quipping', frame: 'quote' },
  { base: 'reaffirm', third: 'reaffirms', past: 'reaffirmed', gerund: 'reaffirming', frame: 'clause' },
  { base: 'recall', third: 'recalls', past: 'recalled', gerund: 'recalling', frame: 'clause' },
  { base: 'reckon', third: 'reckons', past: 'reckoned', gerund: 'reckoning', frame: 'clause' },
  { base: 'recommend', third: 'recommends', past: 'recommended', gerund: 'recommending', frame: 'clause' },
  { base: 'recount', third: 'recounts', past: 'recounted', gerund: 'recounting', frame: 'that' },
  { base: 'reiterate', third: 'reiterates', past: 'reiterated', gerund: 'reiterating', frame: 'clause' },
  { base: 'reject', third: 'rejects', past: 'rejected', gerund: 'rejecting', frame: 'object' },
  { base: 'remark', third: 'remarks', past: 'remarked', gerund: 'remarking', frame: 'that' },
  { base: 'remind', third: 'reminds', past: 'reminded', gerund: 'reminding', frame: 'hearer' },
  { base: 'repeat', third: 'repeats', past: 'repeated', gerund: 'repeating', frame: 'that' },
  { base: 'reply', third: 'replies', past: 'replied', gerund: 'replying', frame: 'quote' },
  { base: 'report', third: 'reports', past: 'reported', gerund: 'reporting', frame: 'clause' },
  { base: 'respond', third: 'responds', past: 'responded', gerund: 'responding', frame: 'quote' },
  { base: 'reveal', third: 'reveals', past: 'revealed', gerund: 'revealing', frame: 'clause' },
  { base: 'say', third: 'says', past: 'said', gerund: 'saying', frame: 'clause' },
  { base: 'shout', third: 'shouts', past: 'shouted', gerund: 'shouting', frame: 'quote' },
  { base: 'state', third: 'states', past: 'stated', gerund: 'stating', frame: 'clause' },
  { base: 'stress', third: 'stresses', past: 'stressed', gerund: 'stressing', frame: 'clause' },
  { base: 'suggest', third: 'suggests', past: 'suggested', gerund: 'suggesting', frame: 'clause' },
  { base: 'support', third: 'supports', past: 'supported', gerund: 'supporting', frame: 'object' },
  { base: 'swear', third: 'swears', past: 'swore', gerund: 'swearing', frame: 'intent' },
  { base: 'tell', third: 'tells', past: 'told', gerund: 'telling', frame: 'hearer' },
  { base: 'testify', third: 'testifies', past: 'testified', gerund: 'testifying', frame: 'that' },
  { base: 'think', third: 'thinks', past: 'thought', gerund: 'thinking', frame: 'clause' },
  { base: 'tweet', third: 'tweets', past: 'tweeted', gerund: 'tweeting', frame: 'clause' },
  { base: 'underline', third: 'underlines', past: 'underlined', gerund: 'underlining', frame: 'clause' },
  { base: 'underscore', third: 'underscores', past: 'underscored', gerund: 'underscoring', frame: 'clause' },
  { base: 'urge', third: 'urges', past: 'urged', gerund: 'urging', frame: 'hearer' },
  { base: 'vow', third: 'vows', past: 'vowed', gerund: 'vowing', frame: 'intent' },
  { base: 'warn', third: 'warns', past: 'warned', gerund: 'warning', frame: 'clause' },
  { base: 'welcome', third: 'welcomes', past: 'welcomed', gerund: 'welcoming', frame: 'object' },
  { base: 'wonder', third: 'wonders', past: 'wondered', gerund: 'wondering', frame: 'question' },
  { base: 'write', third: 'writes', past: 'wrote', gerund: 'writing', frame: 'clause' },
];
