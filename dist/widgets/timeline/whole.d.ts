import { type Desk } from '../../ui/desk.js';
/** The whole circle for people to read: the people with what was wished, planned and happened, the story, and what belongs to nobody. */
export declare function wholePage(desk: Desk): string;
