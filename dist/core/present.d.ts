import type { Circle, SeenBy } from './circle.js';
/**
 * Whether the person's words stay folded while others are at the screen with them: someone of these may not see the record. Who is not one of the
 * person's own people, or is known as a worker, is of the team.
 * @param present ids of who is at the screen
 * @param record of a collection that is the person's alone where it does not say otherwise
 */
export declare const isFolded: ({ people }: Pick<Circle, "people">, present: readonly string[], { seenBy }: {
    readonly seenBy?: SeenBy | undefined;
}) => boolean;
/**
 * The circle without plans that someone at the screen may not see, what was said of these, and meetings that nobody planned: others are told
 * of a meeting by its plan alone. The same object where nothing is folded, and as long as the same are there.
 * @param present ids of who is at the screen
 */
export declare function withoutFolded(circle: Circle, present: readonly string[]): Circle;
