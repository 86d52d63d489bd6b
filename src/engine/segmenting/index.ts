export { initialOf } from './initials.js';
export { segment } from './sentences.js';
export { wordsOf, wordsOfEach } from './words.js';
