import type { Circle, Closeness, Placing, Wish } from '../../core/circle.js';
/** Where someone stands now; nothing where nobody has put them anywhere. */
export declare function closenessOf(circle: Circle, person: string): Closeness | undefined;
/** Everything said about a person, or every place they had, newest first. */
export declare const historyOf: <T extends Wish | Placing>(records: Record<string, T>, person: string) => [string, T][];
/** Whether a plan with them stands. */
export declare const hasPlan: ({ plans }: Circle, person: string) => boolean;
/** Whether a wish waits for a word: nothing came back, or a promised day has passed. */
export declare function isUnheard(circle: Circle, id: string, wish: Wish, today: string): boolean;
/** A promised day has passed and nothing newer came. */
export declare const isOverdue: ({ due, done }: {
    due?: string;
    done?: boolean;
}, today: string) => boolean;
