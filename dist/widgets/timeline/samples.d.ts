/** What a first screen may show, one of each, a little more each time, so that no drawing of them takes long; and a story so long that it is not drawn whole. */
export declare const samples: readonly object[];
