import type { Plan, Wish } from '../../core/circle.js';
import type { Scene } from '../../ui/scene.js';
import { type Item } from './agenda.js';
/** What tells people of one name apart, by id: nothing where nobody else has the name. */
export declare function apart(scene: Scene): (id: string) => {
    hint?: string;
};
/** Everyone a plan is with, in words. */
export declare const peopleOf: (scene: Scene, plan: Plan) => string;
/** "Time with Mum", "Wednesday football", "My review meeting". */
export declare function titleOf(scene: Scene, plan: Plan): string;
/** An ISO duration in minutes; 0 where there is none. */
export declare function minutesOf(lasts: string | undefined): number;
/** "December"; with its year where that is not this one. */
export declare const sayMonth: ({ words, today }: Scene, month: string) => string;
export declare const sayDate: (scene: Scene, date: string, weekday?: boolean) => string;
/** "2pm to 3:30pm", "4pm, about half an hour", "All day"; empty where there is no day. */
export declare function hoursOf(scene: Scene, { start, plan, planId }: Item): string;
/** The heading of a day: "Today, Saturday 21 November", "Some time in December, no day yet". */
export declare function headingOf(scene: Scene, key: string): [string, string];
/** How often in a word or two: "Every week". */
export declare function oftenOf(scene: Scene, plan: Plan): string;
/** What stands in the pill: what became of this date, else how far the plan has come. */
export declare function stateOf(scene: Scene, { plan, time, start, planId }: Item, past: boolean): string;
/** Both clocks: the same moment where the other person is, and on this reader's own clock. */
export declare function clocksOf(scene: Scene, { start, plan }: Item): string[];
/** "more. Every month, really every month." */
export declare function sayWish({ words }: Scene, wish: Wish): string;
/** What came back, or that nothing did: never "late". */
export declare function sayReply(scene: Scene, about: string, at: string, ask: boolean): string;
/** "Dev takes you. Pat brings you back." What is a sentence already, or no name, is left as it is. */
export declare function travelOf(scene: Scene, plan: Plan): string;
/** Who will be there and why. */
export declare function presenceOf(scene: Scene, plan: Plan): string;
