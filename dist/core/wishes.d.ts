/** What the person said last, what is still open, and when to say nothing. */
import type { Circle, Day, Placing, Reply, Wish } from './circle.js';
type Listed<T> = [id: string, record: T];
/** The latest wish about a person that was not taken back; with `way`, the latest that speaks for that way. Wishes about a plan are apart. */
export declare const latestWish: (circle: Circle, personId: string, way?: string) => Listed<Wish> | undefined;
/** Where the person put someone last. */
export declare const latestPlacing: (circle: Circle, personId: string) => Listed<Placing> | undefined;
/** What came back to a record (`collection/id`), newest first. */
export declare const repliesTo: (circle: Circle, ref: string) => Listed<Reply>[];
/** The wishes about a person, or about a plan, that stand: not taken back, and not all of them spoken over by later ones. Newest first. */
export declare function standingWishes(circle: Circle, { person, plan }: {
    person?: string;
    plan?: string;
}): Listed<Wish>[];
/** Wishes that wait, by id, longest waiting first. `held`: it waits for a plan that a limit does not let be. */
export interface OpenWishes {
    forPlan: string[];
    forAnswer: string[];
    held: string[];
}
/**
 * The wishes that still wait for a plan or for an answer.
 * @param today local date `YYYY-MM-DD`
 */
export declare function openWishes(circle: Circle, today: string): OpenWishes;
/**
 * Whether nothing may be asked, offered, suggested or reminded of about a person; what is there stays readable. So it is where they died, a
 * break was made or they are not known, they were set aside or their name is hidden, the last word was "not now" or "not at all", a limit
 * forbids, or the person turned it down.
 * @param today local date `YYYY-MM-DD`
 * @param ways the ways in question; without them, prompts about the person as such
 */
export declare function silentAbout(circle: Circle, personId: string, today: string, ways?: readonly string[]): boolean;
/** Whether a day may be spoken of unasked: only where the person asked for it, and does not find it hard. */
export declare const spokenOf: (day: Pick<Day, "remind" | "tone">) => boolean;
export {};
