import { type TemplateResult } from 'lit';
import { type Circle, type Person } from '../../core/circle.js';
import type { Scene } from '../scene.js';
/** The first `n` letters as people count them. Segmenting costs; plain Latin needs none. */
export declare function first(text: string, n: number): string;
/** Initials that are unique in this circle as far as two letters go, by person id. Nobody else is looked at where a name has two letters of its own. */
export declare const initials: (people: Circle["people"]) => {
    get(id: string): string | undefined;
};
/** The class of a person's colour: what was written when they were added, else by order. */
export declare function colourOf(circle: Circle, id: string): string;
/** The next colour to write for someone new. */
export declare const nextColour: (circle: Circle) => number;
/** Whether someone cannot be met at all right now: drawn dashed. */
export declare const isHeld: (scene: Scene, id: string) => boolean;
/** The round (or square, arched, pebble) token that stands beside a name. Decorative: the name is text next to it. */
export declare function token(scene: Scene, id: string, size?: '' | 's' | 'l' | 's ask'): TemplateResult;
/** "I don't want to see this name": put away in the person's own view only. */
export declare const isNameHidden: ({ circle, viewer }: Scene, id: string) => boolean;
/** A person's name as their owner wrote it; "someone" where the record is not there, and where the name was put away. */
export declare const nameOf: (scene: Scene, id: string | undefined) => string;
/** Who a reference names: a person, a viewer, or words as written. */
export declare const whoIs: (scene: Scene, who: string | undefined) => string;
/** What they are to me: my own words first, else the words of the kinds. */
export declare function relationOf(scene: Scene, person: Person): string;
export declare const chip: (scene: Scene, id: string, after?: unknown) => TemplateResult;
