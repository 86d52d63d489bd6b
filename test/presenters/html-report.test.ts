import assert from 'node:assert/strict';
import { reportContent } from '../../src/presenters/html-report/content.js';
import { reportPage } from '../../src/presenters/html-report/page.js';
import { htmlReport } from '../../src/presenters/html-report.js';
import { ENGLISH, type L10n } from '../../src/presenters/l10n.js';
import { sourceOf } from './findings.js';
import { ARTICLE, claimIn, EMPTY, hostileDraft, longDraft, MIXED } from './html-report/drafts.js';

const NONCE = 'n0nce';

/** What stands between tags, on one line. */
function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The rows of the table of claims. */
function rowsOf(page: string): readonly string[] {
  return Array.from(page.matchAll(/<tr role="row" id="[^"]+" data-verdict.*?<\/tr>/gs), ([row]) => row);
}

/** The segments of the strip. */
function segmentsOf(page: string): readonly string[] {
  return Array.from(page.matchAll(/<a class="segment [^>]*>/g), ([segment]) => segment);
}

describe('The page of a report', () => {
  const page = htmlReport([MIXED], NONCE);

  it('counts the claims of each verdict, and those that rest on each reference', () => {
    const [, totals = ''] = /<ul class="totals".*?>(.*?)<\/ul>/s.exec(page) ?? [];
    assert.equal(textOf(totals), '≠ 1 differing ? 1 not found ✓ 1 agreeing – 1 unchecked');
    const [, references = ''] = /<ul class="references">(.*?)<\/ul>/s.exec(page) ?? [];
    assert.equal(textOf(references), 'harbour.md (2 claims)');
  });

  it('has a row for each claim in the order of the draft, with verdict, line, statement and reason', () => {
    assert.deepEqual(rowsOf(page).map(textOf), [
      '≠ Differs The port has 32 cranes and 45 sheds. Line 3 ' +
        'In all, 23 cranes and 54 sheds stand in the port. harbour.md, line 2 ' +
        'The reference has “23”, not “32” 32 is not 23 figure-differs ' +
        'The reference has “54”, not “45” 45 is not 54 figure-differs',
      '✓ Agrees It opened in 1931. Line 3 The harbour opened in 1931. harbour.md, line 1',
      '? Not found It has 7 tugs. Line 5',
      '– Unchecked Many like it. Line 6 Nothing was found to compare it with.',
    ]);
  });

  it('marks the differing words of all findings of a claim, on both sides', () => {
    const marks = Array.from((rowsOf(page)[0] ?? '').matchAll(/<mark>(.*?)<\/mark>/g), ([, words]) => words);
    assert.deepEqual(marks, ['32', '45', '23', '54']);
  });

  it('shows the draft as a strip in which each claim is as long as its words and leads to its row', () => {
    assert.deepEqual(segmentsOf(page), [
      segment('differs w7', 1, 'Line 3, differs: The port has 32 cranes and 45 sheds.'),
      segment('supported w4', 2, 'Line 3, agrees: It opened in 1931.'),
      segment('not-found w3', 3, 'Line 5, not found: It has 7 tugs.'),
      segment('unchecked w3', 4, 'Line 6, unchecked: Many like it.'),
    ]);
    for (const [index, row] of rowsOf(page).entries())
      assert.ok(row.startsWith(`<tr role="row" id="claim-1-${index + 1}"`));
  });

  it('shows the arithmetic of a figure that follows from others, with those marked', () => {
    const sentence = 'In all 77 stand there.';
    const statement = sourceOf(ARTICLE, 'In all, 23 cranes and 54 sheds stand in the port.');
    const operands = [sourceOf(ARTICLE, '23'), sourceOf(ARTICLE, '54')];
    const draft = { start: 7, end: 9, text: '77' };
    const derivations = [{ draft, arithmetic: '23 + 54 = 77', operands, statements: [statement] }];
    const claim = { ...claimIn(sentence, sentence, 'supported'), derivations };
    const [row = ''] = rowsOf(htmlReport([{ ...MIXED, text: sentence, claims: [claim], findings: [] }], NONCE));
    assert.match(row, /<mark>23<\/mark> cranes and <mark>54<\/mark>/);
    assert.match(textOf(row), /23 \+ 54 = 77$/);
  });

  it('adds up several drafts and tells their claims apart', () => {
    const both = htmlReport([MIXED, longDraft()], NONCE);
    assert.match(textOf(both), /2 drafts, together: ≠ 1 differing \? 1 not found ✓ 501 agreeing – 1 unchecked/);
    const ids = Array.from(both.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('has all of 500 claims, in a strip of several rows', () => {
    const long = htmlReport([longDraft()], NONCE);
    assert.deepEqual([rowsOf(long).length, segmentsOf(long).length], [500, 500]);
    assert.match(long, /<div class="long strip">/);
    assert.doesNotMatch(page, /<div class="long strip">/);
  });

  it('says that there is nothing to check, or no reference', () => {
    assert.match(textOf(htmlReport([EMPTY], NONCE)), /empty\.md There is nothing to check in this draft/);
    const orphan = { ...EMPTY, references: [] };
    assert.match(textOf(htmlReport([orphan], NONCE)), /This draft was not checked: it has no reference\./);
  });

  it('is the same for the same drafts', () => {
    assert.equal(htmlReport([MIXED], NONCE), page);
  });

  it('lets in its own style and script and nothing else', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    assert.equal(
      policy,
      'default-src &#39;none&#39;; style-src &#39;nonce-n0nce&#39;; script-src &#39;nonce-n0nce&#39;; ' +
        'base-uri &#39;none&#39;; form-action &#39;none&#39;',
    );
    assert.equal(page.match(/<(?:style|script type="module") nonce="n0nce">/g)?.length, 2);
    assert.doesNotMatch(page, /\bsrc=|<(?:link|img|iframe|object)|url\(|https?:|file:/);
  });

  const attacks: Readonly<Record<string, string>> = {
    'an image': '<img src=x onerror=alert(1)>',
    'a script': '</script><script>alert(1)</script>',
    'the end of a style': '</style><b>',
    'an attribute': '" onfocus="alert(1)" x="',
    'an attribute in single quotes': "' onfocus='alert(1)",
    'a character that is spelt out': '&lt;b&gt; &#60;i&#62;',
    'a comment': '<!-- -->',
  };

  for (const [what, attack] of Object.entries(attacks)) {
    it(`shows ${what} in a draft or a reference as text`, () => {
      const hostile = htmlReport([hostileDraft(attack)], NONCE);
      assert.ok(!hostile.includes(attack), 'the attack stands in the page as it was');
      assert.deepEqual(tagsOf(hostile), tagsOf(htmlReport([hostileDraft('x')], NONCE)));
    });
  }

  it('shows no control character and nothing that turns a line around', () => {
    const hostile = htmlReport([hostileDraft('a\u0000b\u0007c\u202Ed\u2066e')], NONCE);
    assert.doesNotMatch(hostile, /(?!\n)[\p{Cc}\u202e\u2066]/u);
    assert.match(hostile, /a\ufffdb\ufffdc\ufffdd\ufffde/);
  });
});

/** The tags of a page without what their attributes say. */
function tagsOf(page: string): readonly string[] {
  const body = page.slice(page.indexOf('<body'));
  return Array.from(body.matchAll(/<\/?[a-z][a-z0-9]*(?:\s+[a-z-]+(?:="[^"]*")?)*\s*>/g), ([tag]) =>
    tag.replace(/="[^"]*"/g, ''),
  );
}

function segment(classes: string, number: number, name: string): string {
  return `<a class="segment ${classes}" href="#claim-1-${number}" title="${name}" aria-label="${name}">`;
}

/** A language whose words all stand in brackets. */
const BRACKETED: L10n = { t: (text, ...parts) => `⟦${ENGLISH.t(text, ...parts)}⟧` };

/** What people read or hear of a page, apart from its own script and style: text, labels and titles. */
function heardOf(page: string): readonly string[] {
  const body = page.replace(/<(script|style)\b.*?<\/\1>/gs, '');
  const attributes = [...body.matchAll(/ (?:aria-label|title|data-one|data-several)="([^"]*)"/g)];
  const texts = [...body.matchAll(/>([^<]+)</g)];
  return [...attributes, ...texts].map(([, text = '']) => text).filter((text) => /\p{L}/u.test(text));
}

describe('The page of a report in another language', () => {
  const speech = { language: 'de', l10n: BRACKETED };
  const known = { path: '1', text: '32 23', references: [], findings: [] };
  const claims = (['checked', 'differs', 'not-found', 'supported', 'unchecked'] as const).map((verdict) => ({
    span: { start: 0, end: 2 },
    text: '32',
    verdict,
    figures: [],
    speakers: [],
    statement: { uri: '2', start: 0, end: 2, text: '23' },
  }));
  const references = [{ uri: '2', path: '3', text: '23' }];
  const drafts = [
    { ...known, claims, references },
    { ...known, claims, references: [...references, { uri: '4', path: '5', text: '67' }] },
    { ...known, claims: [] },
    { ...known, claims: [], references },
  ];
  const page = reportPage({ title: '0', nonce: '0', content: reportContent(drafts, 'editor', BRACKETED), speech });

  it('has no word of its own left that is not translated', () => {
    const heard = heardOf(page);
    assert.ok(heard.length > 60);
    assert.deepEqual(
      heard.filter((text) => /\p{L}/u.test(text.replace(/⟦[^⟦⟧]*⟧|⟦[^⟦⟧]*⟦[^⟧]*⟧[^⟧]*⟧/gu, ''))),
      [],
    );
  });

  it('marks the words of findings, which are English, as English', () => {
    const [, found = ''] = /<div lang="en">(.*?)<\/div>/s.exec(htmlReport([MIXED], NONCE)) ?? [];
    const [finding] = MIXED.findings;
    assert.ok(found.includes(`<p class="rule">${finding?.rule}</p>`), found);
  });

  it('says which language it speaks', () => {
    assert.ok(page.includes('<html lang="de">'));
    assert.ok(htmlReport([MIXED], NONCE).includes('<html lang="en">'));
  });
});
