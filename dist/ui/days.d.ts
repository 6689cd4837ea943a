/** The date so many days later; earlier where `n` is negative. */
export declare const addDays: (date: string, n: number) => string;
/** The same day of another month, or its last day where it is shorter. */
export declare const addMonths: (date: string, n: number) => string;
/** The last day of a date's month. */
export declare const endOfMonth: (date: string) => string;
/** The day a date's week begins on. @param first 1 Monday to 7 Sunday */
export declare const startOfWeek: (date: string, first: number) => string;
