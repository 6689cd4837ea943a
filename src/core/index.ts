/** The core: a circle in, plain data out. No DOM, no clock, no randomness. */
export * from './circle.js';
export type { Answer, Change, Json, Patch } from './change.js';
export { FORMAT, emptyCircle } from './circle.js';
export { checkPatch, isNewer, own, readCircle, writeCircle } from './read-circle.js';
export * from './vocabulary.js';
export * from './limits.js';
export { maySee, visibleTo } from './visible.js';
export * from './wishes.js';
export type { Words } from './words.js';
