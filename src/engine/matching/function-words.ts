/**
 * Words that hold a sentence together without saying what it is about: the closed classes of English (articles, pronouns,
 * prepositions, conjunctions, auxiliaries; Quirk et al., A Comprehensive Grammar of the English Language, 2.39) and the
 * commonest reporting verb, which tells of the speech and not of its content.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any are aren't as at
be because been before being below between both but by
can can't cannot could couldn't
did didn't do does doesn't doing don't down during
each either every few for from further
had hadn't has hasn't have haven't having he her here hers herself him himself his how
i if in into is isn't it it's its itself
just let's
may me might more most must my myself
neither no nor not now
of off on once one only onto or other our ours ourselves out over own
per
rather
said same say says saying she should shouldn't since so some such
than that that's the their theirs them themselves then there these they this those through to too
under until up upon us
very via
was wasn't we were weren't what when where whether which while who whom whose why will with within without won't would wouldn't
you your yours yourself`.split(/\s+/),
);
