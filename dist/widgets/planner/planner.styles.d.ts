export declare const plannerStyles: import("lit").CSSResult;
