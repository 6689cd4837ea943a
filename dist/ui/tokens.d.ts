/**
 * Colour, shape and size. A host sets `--kith-*` on the element or any ancestor; `--_*` is what the styles read, so that
 * a value inherited from the page wins over ours. Colours follow the page's `color-scheme`: a page that says nothing stays light.
 */
export declare const tokens: import("lit").CSSResult;
