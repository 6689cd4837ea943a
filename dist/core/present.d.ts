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
