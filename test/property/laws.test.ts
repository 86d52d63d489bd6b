import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check, createLibrary, findAttributions, findFigures, lookUp } from '../../src/engine/index.js';
import type { Library } from '../../src/engine/matching/library.js';
import type { Span, TextSpan } from '../../src/engine/model/span.js';
import { ARTICLES, type Article, published } from './articles.js';
import { type CarelessDraft, carelessDrafts, foreignArticles, hostileTexts } from './careless-drafts.js';
import { deepFrozen, findingsIn, inOneLine, libraryOf } from './support.js';

const libraries: ReadonlyMap<Article, Library> = new Map(
  ARTICLES.map((article) => [article, deepFrozen(libraryOf(article))]),
);

const drafts = fc.oneof({ weight: 8, arbitrary: carelessDrafts }, foreignArticles);

describe('what holds of every check', () => {
  it('is tried on drafts with findings of every verdict and on drafts without', () => {
    const kinds = fc
      .sample(drafts, { numRuns: 200, seed: 7 })
      .map((draft) => new Set(findings(draft).map((f) => f.verdict)));
    assert.ok(kinds.some((kind) => kind.has('differs')));
    assert.ok(kinds.some((kind) => kind.has('not-found')));
    assert.ok(kinds.some((kind) => kind.size === 0));
  });

  it('points at words that stand in the draft and in the reference', () => {
    forEachDraft((draft) => {
      const { text, article } = draft;
      for (const finding of findings(draft)) {
        assertStandsIn(text, finding.draft);
        assertStandsIn(text, finding.claim);
        if (finding.source) assertStandsIn(published(article), finding.source);
        if (finding.statement) assertStandsIn(published(article), finding.statement);
      }
    });
  });

  it('points at some words, not at nothing', () => {
    forEachDraft((draft) => {
      for (const { draft: wrong, source } of findings(draft)) {
        assert.notEqual(wrong.text.trim(), '');
        assert.notEqual(source?.text.trim(), '');
      }
    });
  });

  it('speaks of the words that it points at', () => {
    forEachDraft((draft) => {
      for (const { draft: wrong, source, message, topic } of findings(draft)) {
        if (topic === 'attribution' || MARKUP.test(wrong.text)) continue;
        assert.ok(message.includes(`“${wrong.text}”`), `${message} at ${wrong.text}`);
        assert.ok(source === undefined || message.includes(`“${source.text}”`), `${message} at ${source?.text}`);
      }
    });
  });

  it('has the wrong words in the claim', () => {
    forEachDraft((draft) => {
      for (const { draft: wrong, claim, rule } of findings(draft)) {
        if (rule.startsWith('quotation') || rule === 'speaker-differs') continue;
        assert.ok(claim.start <= wrong.start && wrong.end <= claim.end, `${wrong.text} is not in ${claim.text}`);
      }
    });
  });

  it('has what the reference says instead wherever it differs, and nothing where nothing is found', () => {
    forEachDraft((draft) => {
      for (const { verdict, source, statement, fix } of findings(draft)) {
        const differs = verdict === 'differs';
        assert.deepEqual([source !== undefined, statement !== undefined], [differs, differs]);
        if (!differs) assert.equal(fix, undefined);
      }
    });
  });

  it('reports in order, and no words twice', () => {
    forEachDraft((draft) => assertApart(findings(draft).map((finding) => finding.draft)));
  });

  it('lists claims in order, each with the words that stand there', () => {
    forEachDraft(({ text, article }) => {
      const { claims } = check({ text, format: 'markdown' }, libraryFor(article));
      assertApart(claims.map(({ span }) => span));
      for (const { span, text: words } of claims) assertStandsIn(text, { ...span, text: words });
    });
  });

  it('names the statement of every claim that it calls supported', () => {
    forEachDraft(({ text, article }) => {
      for (const { verdict, statement } of check({ text, format: 'markdown' }, libraryFor(article)).claims) {
        if (verdict === 'supported') assert.ok(statement);
        if (verdict === 'unchecked') assert.equal(statement, undefined);
        if (statement) assertStandsIn(published(article), statement);
      }
    });
  });

  it('has a claim that differs for every finding that differs', () => {
    forEachDraft(({ text, article }) => {
      const { claims, findings: found } = check({ text, format: 'markdown' }, libraryFor(article));
      for (const { verdict, draft } of found.filter((finding) => finding.verdict === 'differs')) {
        const own = claims.filter(({ span }) => span.start < draft.end && draft.start < span.end);
        assert.ok(
          own.some((claim) => claim.verdict === verdict),
          `no claim differs at ${draft.text}`,
        );
      }
    });
  });

  it('is the same for line ends of both kinds', () => {
    forEachDraft(({ text, article }) => {
      const shown = (draft: string) =>
        findingsIn(draft, libraryFor(article)).map((f) => inOneLine(f).replace(/\s+/g, ' '));
      assert.deepEqual(shown(text.replaceAll('\n', '\r\n')), shown(text));
    });
  });

  it('is the same for a reference with line ends of either kind', () => {
    forEachDraft(({ text, article }) => {
      const windows = published(article).replaceAll('\n', '\r\n');
      const library = createLibrary([{ uri: 'file:///article.md', text: windows, format: 'markdown' }]);
      assert.deepEqual(findingsIn(text, library).map(inOneLine), findingsIn(text, libraryFor(article)).map(inOneLine));
    });
  });

  it('gives the same answer twice', () => {
    forEachDraft(({ text, article }) => {
      const draft = deepFrozen({ text, format: 'markdown' } as const);
      assert.deepEqual(check(draft, libraryFor(article)), check(draft, libraryFor(article)));
    });
  });

  it('does not depend on what was checked before', () => {
    forEachDraft(({ text, article }) => {
      const fresh = check({ text, format: 'markdown' }, libraryOf(article));
      assert.deepEqual(check({ text, format: 'markdown' }, libraryFor(article)), fresh);
    });
  });

  it('gives an answer that can be sent as it is', () => {
    forEachDraft(({ text, article }) => {
      const result = check({ text, format: 'markdown' }, libraryFor(article));
      assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
    });
  });

  it('has nothing more to say of a draft whose rules are all silenced by a comment', () => {
    forEachDraft(({ text, article }) => {
      assert.deepEqual(findingsIn(`<!-- source-check: ignore-file -->\n\n${text}`, libraryFor(article)), []);
    });
  });
});

describe('a text that no writer writes', () => {
  it('is checked without a fault, as a draft', () => {
    forEachHostileText((text) => {
      for (const format of ['markdown', 'plaintext'] as const) {
        for (const { draft } of check({ text, format }, libraryFor(ARTICLES[0])).findings) assertStandsIn(text, draft);
      }
    });
  });

  it('is read without a fault, as a reference', () => {
    forEachHostileText((text) => {
      const library = createLibrary([{ uri: 'file:///noise', text, format: 'markdown' }]);
      const { findings: found } = check({ text: 'Norvik has 1,700 boats, Mette Arnholt said on May 3.' }, library);
      for (const { source } of found) if (source) assertStandsIn(text, source);
    });
  });

  it('is faithful to itself', () => {
    forEachHostileText((text) => {
      const library = createLibrary([{ uri: 'file:///noise', text, format: 'plaintext' }]);
      assert.deepEqual(check({ text, format: 'plaintext' }, library).findings.map(inOneLine), []);
    });
  });

  it('has figures and attributions at their places', () => {
    forEachHostileText((text) => {
      for (const figure of findFigures(text)) assertStandsIn(text, figure);
      for (const { content, cue, speaker } of findAttributions(text)) {
        for (const part of [content, cue, speaker]) assert.ok(part === undefined || part.start <= part.end);
      }
    });
  });

  it('can be looked up', () => {
    forEachHostileText((text) => {
      const answers = lookUp(text, libraryFor(ARTICLES[6]), 3);
      assert.ok(answers.length <= 3);
      assert.deepEqual(
        answers.map(({ score }) => score),
        answers.map(({ score }) => score).sort((a, b) => b - a),
      );
    });
  });
});

function forEachDraft(holds: (draft: CarelessDraft) => void): void {
  fc.assert(fc.property(drafts, holds), { numRuns: 120 });
}

function forEachHostileText(holds: (text: string) => void): void {
  fc.assert(fc.property(hostileTexts, holds), { numRuns: 200 });
}

function findings({ text, article }: CarelessDraft) {
  return findingsIn(text, libraryFor(article));
}

function libraryFor(article: Article | undefined): Library {
  const library = article && libraries.get(article);
  assert.ok(library);
  return library;
}

function assertStandsIn(document: string, { start, end, text }: TextSpan): void {
  assert.ok(0 <= start && start <= end && end <= document.length);
  assert.equal(document.slice(start, end), text);
}

function assertApart(spans: readonly Span[]): void {
  for (const [position, { start }] of spans.entries()) {
    const before = spans[position - 1];
    assert.ok(before === undefined || before.end <= start, 'two overlap or stand in the wrong order');
  }
}

const MARKUP = /[*_[\]\n]/;
