import assert from 'node:assert/strict';
import type { Format } from '../../../../src/engine/model/prose.js';
import { readDocument } from '../../../../src/engine/read-document.js';

function written(text: string, format: Format = 'plaintext'): string {
  const day = readDocument(text, format).written;
  return day ? `${day.year}-${day.month}-${day.day}` : 'none';
}

const STORY = 'The old mill of Skarvik burned down, the fire service said.';

describe('the date of a text', () => {
  const heads: readonly string[] = [
    `SKARVIK, March 3, 2025 — ${STORY}`,
    `SKARVIK, Norvik, March 3, 2025 (Wire) -- ${STORY}`,
    `SKARVIK (Wire), 3 March 2025 - ${STORY}`,
    `(Mar 3, 2025  12:19 PM CDT) ${STORY}`,
    `3 March 2025\n\n${STORY}`,
    `Monday, 3 March 2025, 10:14 GMT\n\n${STORY}`,
    `2025-03-03\n\n${STORY}`,
    `Mill burns down\n\nPublished 3 March 2025\n\n${STORY}`,
    `Mill burns down\n\nPublished on 3 March 2025 at 10:14\n\n${STORY}`,
    `Mill burns down\n\nDate: 2025-03-03\n\n${STORY}`,
    `AUTHOR: Ida Lund PUBLISHED DATETIME: 2025-03-03T10:14:43+00:00\n\n${STORY}`,
  ];
  for (const text of heads)
    it(`is told at its head: ${JSON.stringify(text.slice(0, 50))}`, () => assert.equal(written(text), '2025-3-3'));

  const fields: readonly string[] = [
    'date: 2025-03-03',
    'title: The mill\ndate: "2025-03-03T10:14:00Z"',
    'published: March 3, 2025',
    'published_at: 3 March 2025\nupdated: 2026-01-01',
    'publishDate: 2025-03-03',
    'Pub-Date: Mon, 03 Mar 2025 10:14:00 GMT',
  ];
  for (const yaml of fields)
    it(`is told in its front matter: ${JSON.stringify(yaml)}`, () =>
      assert.equal(written(`---\n${yaml}\n---\n\n${STORY}`, 'markdown'), '2025-3-3'));

  it('is that of the front matter where both are told', () =>
    assert.equal(written(`---\ndate: 2024-12-31\n---\n\nSKARVIK, March 3, 2025 — ${STORY}`, 'markdown'), '2024-12-31'));

  const none: readonly string[] = [
    STORY,
    'On March 3, 2025, the old mill of Skarvik burned down.',
    'The report, published on March 3, 2025, names no cause.',
    'Published on March 3, 2025, the report names no cause.',
    'The old mill (built on March 3, 1905) burned down.',
    `SKARVIK, March 3 — ${STORY}`,
    `Updated: 3 March 2025\n\n${STORY}`,
    `${'The mill was old. '.repeat(8)}\n\nPublished 3 March 2025`,
    'Ida Lund, March 3, 2025, was the last to leave.',
    '31 February 2025',
  ];
  for (const text of none)
    it(`is not told by ${JSON.stringify(text.slice(0, 60))}`, () => assert.equal(written(text), 'none'));

  it('is not told by other fields of the front matter', () =>
    assert.equal(written(`---\nupdated: 2025-03-03\ndate: soon\n---\n\n${STORY}`, 'markdown'), 'none'));
});
