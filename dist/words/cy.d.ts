import { type Pack } from '../ui/shelf.js';
/**
 * Welsh: the person is "ti", workers are "chi". Importing this file is enough; widgets already on the page take it up.
 * Not yet reviewed by a Welsh speaker.
 *
 * Names and dates stand only where the word before them does not change their first letter, nor is changed by it: "efo",
 * never "gyda" or "gydag".
 */
export declare const cy: Pack;
