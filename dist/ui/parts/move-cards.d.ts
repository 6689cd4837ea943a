import { type TemplateResult } from 'lit';
import type { Patch } from '../../core/change.js';
import type { Circle } from '../../core/circle.js';
import type { Scene } from '../scene.js';
/** A home that ended, and the people, pets, places and groups from there of whom nothing was said since. */
export interface Move {
    /** The `livedAt` entry that ended. */
    home: string;
    /** The one that came next, where it is known. */
    to?: string;
    /** The first day it may have ended on, `YYYY-MM-DD`. */
    on: string;
    ties: string[];
}
/** Homes that were left with someone still to be asked about, latest first. Nobody is asked about whom silence is kept. */
export declare function openMoves(circle: Circle, today: string): Move[];
/** The wishes that the answers make, one for each person answered about: the patch of a `wish-made`. */
export declare function keepPatch(scene: Scene, chosen: Readonly<Record<string, string>>): Patch;
/** What a home is called; one that was put away, or is not for somebody who sits beside the person, is not named. */
export declare const homeName: (scene: Scene, id: string | undefined) => string;
/** "Who from Elm Lodge do you want to keep?": one card a tie. What is not answered stays, and is not asked for again. */
export declare function moveCards(o: {
    scene: Scene;
    move: Move;
    /** Of the heading. */
    level: number;
    /** Answers so far, by person. */
    chosen: Readonly<Record<string, string>>;
    choose: (person: string, want: string | undefined) => void;
    save: () => void;
    later: () => void;
    /** "Someone else from there". */
    more?: (() => void) | undefined;
}): TemplateResult;
export declare const moveStyles: import("lit").CSSResult;
