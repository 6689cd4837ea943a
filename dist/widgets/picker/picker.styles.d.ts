/** Rows by ring, the open card, and the circles beside the list where there is room. */
export declare const pickerStyles: import("lit").CSSResult;
