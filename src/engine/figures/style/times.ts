import type { Figure } from '../../model/figure.js';

const HALF_DAY = 12;
const CLOCK = /^(\d{1,2})(?:([:.])(\d\d))?(\s?)([ap]\.?m\.?)?$/i;

/**
 * The statement's time of day as the model writes its own: with twelve or twenty-four hours, a colon or a point, "p.m." or "pm".
 * Undefined where either is told in words ("noon"), or where the model's half of the day is not told.
 */
export function timeLike(statement: Figure, model: Figure): string | undefined {
  const [, hour = '', mark = ':', minute, gap = '', half] = CLOCK.exec(model.text) ?? [];
  if (hour === '' || statement.value === undefined || !/\d/.test(statement.text)) return undefined;
  const [hours, minutes] = [Math.floor(statement.value / 60), statement.value % 60];
  const tail = minute === undefined && minutes === 0 ? '' : `${mark}${String(minutes).padStart(2, '0')}`;
  if (half !== undefined) return `${twelve(hours)}${tail}${gap}${halfLike(half, hours)}`;
  return minute === undefined ? undefined : `${String(hours).padStart(hour.startsWith('0') ? 2 : 1, '0')}${tail}`;
}

function twelve(hours: number): number {
  return hours % HALF_DAY === 0 ? HALF_DAY : hours % HALF_DAY;
}

/** "a.m." for "p.m.", "AM" for "PM". */
function halfLike(model: string, hours: number): string {
  const letter = hours % 24 < HALF_DAY ? 'a' : 'p';
  return (model.startsWith(model[0]?.toUpperCase() ?? '') ? letter.toUpperCase() : letter) + model.slice(1);
}
