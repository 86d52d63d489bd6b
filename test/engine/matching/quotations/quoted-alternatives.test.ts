import assert from 'node:assert/strict';
import { quotationOutcomes } from '../../support/matching.js';

const MINUTES = `Nora Hill opened the meeting on the lock gate sensor. The sensor node is either wet or dry, she said, and that is
what we agreed. Per Lund asked about the fence. Is it high, he wanted to know. Maybe it is, the keeper replied.

The keeper left at noon. Nobody knows whether it was low. The pump may be idle. It may also be busy.`;

describe('quoted alternatives', () => {
  const cases: readonly (readonly [what: string, draft: string, expected: string])[] = [
    [
      'are reported where the references never name them together',
      'The group named the values of the sensor node, including "high" and "low".',
      'not-found, not-found',
    ],
    [
      'are reported where the first is one of them',
      'The options of the sensor node are "wet" or "low".',
      'not-found, not-found',
    ],
    [
      'are left alone where one sentence names both',
      'The group named the values of the sensor node, including "wet" and "dry".',
      'unsure, unsure',
    ],
    [
      'are left alone where the next sentence names the other',
      'The possible states of the pump, "idle" and "busy", were noted.',
      'unsure, unsure',
    ],
    [
      'are left alone where nothing says that they are alternatives',
      'The keeper called the sensor "wet" and "low".',
      'unsure, unsure',
    ],
    [
      'are left alone where other words stand between them',
      'Of the values of the sensor, "wet" was noted before "low" was.',
      'unsure, unsure',
    ],
    ['are left alone where there is one', 'One of the values of the sensor node is "low".', 'unsure'],
  ];
  for (const [what, draft, expected] of cases)
    it(what, () => assert.equal(quotationOutcomes(draft, MINUTES).join(', '), expected));
});
