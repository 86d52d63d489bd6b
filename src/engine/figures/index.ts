export { compareFigures } from './comparison/compare.js';
export type { FigureComparison } from './comparison/relation.js';
export { readFigures } from './read.js';
