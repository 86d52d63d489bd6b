export { compareFigures } from './comparison/compare.js';
export { correctFigure } from './comparison/correction.js';
export { explainDifference } from './comparison/explain.js';
export { type FigureFamily, familyOf } from './comparison/family.js';
export type { FigureComparison } from './comparison/relation.js';
export { readFigures } from './read.js';
export { readCell, withoutUnit } from './read-cell.js';
export { writeInStyle } from './style/write.js';
