import { answerFrom } from '../core/answer.js';
import type { Answer, Change } from '../core/change.js';

/** Freezes plain JSON all the way down: what a host receives cannot be bent by another listener. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const part of Object.values(value)) freeze(part);
    Object.freeze(value);
  }
  return value;
}

/**
 * One act of a person, on its way to the host. Not cancelable: a handler that returns false refuses nothing by accident.
 * @example
 * circle.addEventListener('kith-change', (event) => event.respondWith(fetch(url, { method: 'POST', body: JSON.stringify(event.detail) })));
 */
export class KithChangeEvent extends CustomEvent<Change> {
  #open = true;
  #answer: Promise<Answer> | undefined;

  constructor(change: Change) {
    super('kith-change', { detail: freeze(structuredClone(change)), bubbles: true, composed: true, cancelable: false });
  }

  /**
   * Says what became of the change: a promise of an answer, of a `Response` or of a jqXHR. Once, and during dispatch.
   * @throws InvalidStateError on a second call, or after dispatch
   */
  respondWith(result: unknown): void {
    if (!this.#open || this.#answer) throw new DOMException('respondWith is called once, while the event is on its way', 'InvalidStateError');
    this.#answer = answerFrom(result, () => {
      // eslint-disable-next-line no-console -- a host's mistake is the host's to know; no data is named
      console.warn('kith-change: the answer given to respondWith is not one of those it takes, so the change is not saved yet.');
    });
  }

  /** Ends dispatch; the sender takes the answer, if there is one. */
  close(): Promise<Answer> | undefined {
    this.#open = false;
    return this.#answer;
  }
}

/** A file the host may take (`preventDefault`); otherwise it is offered as a download. */
export interface KithExport { name: string; type: string; text: string }
export interface KithState { pending: number; failed: number; conflicting: number }

declare global {
  interface HTMLElementEventMap {
    'kith-change': KithChangeEvent;
    'kith-state': CustomEvent<KithState>;
    'kith-export': CustomEvent<KithExport>;
    'kith-open': CustomEvent<{ about: string }>;
    'kith-help': CustomEvent<{ about?: string }>;
    'kith-error': CustomEvent<{ problems: readonly { path: string; reason: string }[] }>;
  }
}
