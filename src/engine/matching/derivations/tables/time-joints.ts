/** Words between a sum and the time that it is paid over: "$94,000 over ten years". */
export const TIME_JOINTS: ReadonlySet<string> = new Set(['across', 'after', 'during', 'for', 'in', 'over', 'within']);
