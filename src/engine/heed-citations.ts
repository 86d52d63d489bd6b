import type { Claim } from './model/claim.js';
import type { CitedSource } from './model/options.js';
import { overlaps, type Span, textSpan } from './model/span.js';
import type { RuleFinding } from './place-blocks.js';
import type { Rule } from './rules/rule.js';

/** The claims of a draft and all that the rules report of them, before anything is settled. */
export interface Told {
  readonly claims: readonly Claim[];
  readonly findings: readonly RuleFinding[];
}

/** A draft whose claims were compared with all of its references. */
export interface ToldDraft extends Told {
  readonly text: string;
}

/** What a draft cites, and how to hear what its sources say by themselves. */
export interface Sources {
  readonly citations: readonly CitedSource[];
  /** See `Options.isCitedAlone`. */
  readonly isCitedAlone: boolean;
  /** The same draft compared with some of its references alone. */
  readonly toldBy: (uris: readonly string[]) => Told;
  /** What a reference is called. */
  readonly titleOf: (uri: string) => string;
  /** The rule that speaks of what is in another reference than the cited one; absent where it is switched off. */
  readonly wrongSource: Rule | undefined;
}

/**
 * Compares claims with the references that they cite before the others. A claim that one of these supports is supported; one that
 * they do not, and another reference does, has the wrong source; and where they say otherwise, that is what differs.
 */
export function heedCitations({ text, claims, findings }: ToldDraft, sources: Sources): Told {
  const citing = citationsByClaim(claims, sources.citations, text);
  const byClaim = findingsByClaim(findings);
  const heard = claims.map((claim) => {
    const found = byClaim.get(claim.span.start) ?? [];
    const citations = citing.get(claim);
    if (citations) return hearClaim({ claim, found }, citations, { text, ...sources });
    return {
      claim,
      found: sources.isCitedAlone ? found.filter(({ finding }) => finding.verdict === 'differs') : found,
    };
  });
  return { claims: heard.map(({ claim }) => claim), findings: heard.flatMap(({ found }) => found) };
}

/** A claim with what the rules report of it. */
interface HeardClaim {
  readonly claim: Claim;
  readonly found: readonly RuleFinding[];
}

function hearClaim(
  all: HeardClaim,
  citations: readonly CitedSource[],
  sources: Sources & { readonly text: string },
): HeardClaim {
  const cited = [...new Set(citations.map(({ uri }) => uri))].sort();
  const told = sources.toldBy(cited);
  const claim = told.claims.find(({ span }) => span.start === all.claim.span.start);
  const found = told.findings.filter(({ finding }) => finding.claim.start === all.claim.span.start);
  if (claim && isSupported({ claim, found })) return { claim, found };
  if (isSupported(all)) return { claim: all.claim, found: wrongSource(all.claim, found, citations, sources) };
  return claim && found.some(({ finding }) => finding.verdict === 'differs') ? { claim, found } : all;
}

function isSupported({ claim, found }: HeardClaim): boolean {
  return claim.verdict === 'supported' && found.length === 0;
}

function wrongSource(
  { span, text: words, statement }: Claim,
  found: readonly RuleFinding[],
  citations: readonly CitedSource[],
  { text, titleOf, wrongSource: rule }: Sources & { readonly text: string },
): readonly RuleFinding[] {
  const [citation] = citations;
  if (!rule || !citation || !statement) return [];
  const [cited, holder] = [titleOf(citation.uri), titleOf(statement.uri)];
  const [said] = found.filter(({ finding }) => finding.verdict === 'differs');
  const finding = {
    rule: rule.id,
    topic: rule.topic,
    verdict: rule.verdict,
    message: `This is in “${holder}”; “${cited}”, which the draft cites, does not say it`,
    reason: said ? `“${cited}”: ${said.finding.reason}` : `“${cited}” has no statement that agrees with this`,
    draft: textSpan(text, citation),
    claim: { ...span, text: words },
    source: statement,
    statement,
  };
  return [{ rule, finding }];
}

function findingsByClaim(findings: readonly RuleFinding[]): ReadonlyMap<number, readonly RuleFinding[]> {
  const byClaim = new Map<number, RuleFinding[]>();
  for (const found of findings) {
    const { start } = found.finding.claim;
    const others = byClaim.get(start);
    if (others) others.push(found);
    else byClaim.set(start, [found]);
  }
  return byClaim;
}

/** What each claim cites: in its own words, or right behind its end as the marks of notes stand. */
function citationsByClaim(
  claims: readonly Claim[],
  citations: readonly CitedSource[],
  text: string,
): ReadonlyMap<Claim, readonly CitedSource[]> {
  const inOrder = [...citations].sort((one, other) => one.start - other.start);
  const cited = claims.map((claim): readonly [Claim, readonly CitedSource[]] => [
    claim,
    citedBy(claim.span, inOrder, text),
  ]);
  return new Map(cited.filter(([, own]) => own.length > 0));
}

function citedBy(claim: Span, citations: readonly CitedSource[], text: string): readonly CitedSource[] {
  const own: CitedSource[] = [];
  let { end } = claim;
  for (const citation of citations) {
    if (!overlaps(citation, claim) && !isRightBehind(end, citation, text)) continue;
    own.push(citation);
    end = Math.max(end, citation.end);
  }
  return own;
}

const SPACES = /^[^\S\r\n]*$/;

function isRightBehind(end: number, { start }: Span, text: string): boolean {
  return start >= end && start - end <= MOST_SPACES && SPACES.test(text.slice(end, start));
}

/** Between the end of a sentence and the mark that belongs to it. */
const MOST_SPACES = 2;
