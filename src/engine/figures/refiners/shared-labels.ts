import type { Reading, Refiner } from '../reading.js';
import type { Scan } from '../scan.js';
import { SHARED_LABEL_JOINTS } from '../tables/label-words.js';
import { isHyphen, lowerAt } from '../token-tests.js';
import { isPlural } from '../words.js';

/** Gives numbers the label noun that they share: "Articles 5 and 6", "pages 7-9". */
export const shareLabels: Refiner = (readings, scan) => {
  const shared: Reading[] = [];
  for (const reading of readings) shared.push(withLabel(reading, shared.at(-1), scan));
  return shared;
};

function withLabel(reading: Reading, before: Reading | undefined, { tokens }: Scan): Reading {
  if (reading.kind !== 'number' || before?.kind !== 'label' || !before.label) return reading;
  if (!isPlural(lowerAt(tokens, before.first)) && before.number?.first !== before.first) return reading;
  const joint = lowerAt(tokens, before.end);
  if (reading.first - before.end !== 1 || !(isHyphen(tokens, before.end) || SHARED_LABEL_JOINTS.has(joint)))
    return reading;
  const { first, end } = reading;
  return { kind: 'label', label: before.label, first, end, number: { first, end } };
}
