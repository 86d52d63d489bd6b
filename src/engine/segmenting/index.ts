export { segment } from './sentences.js';
export { wordsOf, wordsOfEach } from './words.js';
