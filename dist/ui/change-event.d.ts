import type { Answer, Change } from '../core/change.js';
/**
 * One act of a person, on its way to the host. Not cancelable: a handler that returns false refuses nothing by accident.
 * @example
 * circle.addEventListener('kith-change', (event) => event.respondWith(fetch(url, { method: 'POST', body: JSON.stringify(event.detail) })));
 */
export declare class KithChangeEvent extends CustomEvent<Change> {
    #private;
    constructor(change: Change);
    /**
     * Says what became of the change: a promise of an answer, of a `Response` or of a jqXHR. Once, and during dispatch.
     * @throws InvalidStateError on a second call, or after dispatch
     */
    respondWith(result: unknown): void;
    /** Ends dispatch; the sender takes the answer, if there is one. */
    close(): Promise<Answer> | undefined;
}
/** A file the host may take (`preventDefault`); otherwise it is offered as a download. */
export interface KithExport {
    name: string;
    type: string;
    text: string;
}
export interface KithState {
    pending: number;
    failed: number;
    conflicting: number;
}
declare global {
    interface HTMLElementEventMap {
        'kith-change': KithChangeEvent;
        'kith-state': CustomEvent<KithState>;
        'kith-export': CustomEvent<KithExport>;
        'kith-open': CustomEvent<{
            about: string;
        }>;
        'kith-help': CustomEvent<{
            about?: string;
        }>;
        'kith-error': CustomEvent<{
            problems: readonly {
                path: string;
                reason: string;
            }[];
        }>;
    }
}
