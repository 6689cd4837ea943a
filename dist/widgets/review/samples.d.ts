export declare const samples: readonly object[];
