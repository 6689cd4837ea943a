import type { KithExport } from './change-event.js';
/** Offers a file: the host may take it (`preventDefault` on `kith-export`), otherwise the browser downloads it. */
export declare function offerFile(from: HTMLElement, file: KithExport): void;
