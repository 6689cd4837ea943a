/** The voice, the three lines with their thread, and how it all stands on paper. */
export declare const reviewStyles: import("lit").CSSResult;
