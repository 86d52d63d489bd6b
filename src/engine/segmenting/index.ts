export { initialOf } from './initials.js';
export { segment, segmentBlock } from './sentences.js';
export { wordsOf, wordsOfEach } from './words.js';
