export { segment } from './sentences.js';
export { wordsOf } from './words.js';
