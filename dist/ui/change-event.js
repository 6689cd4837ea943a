import { answerFrom } from '../core/answer.js';

function freeze(value) {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    for (const part of Object.values(value)) freeze(part);
    Object.freeze(value);
  }
  return value;
}
class KithChangeEvent extends CustomEvent {
  #open = true;
  #answer;
  constructor(change) {
    super("kith-change", { detail: freeze(structuredClone(change)), bubbles: true, composed: true, cancelable: false });
  }
  /**
   * Says what became of the change: a promise of an answer, of a `Response` or of a jqXHR. Once, and during dispatch.
   * @throws InvalidStateError on a second call, or after dispatch
   */
  respondWith(result) {
    if (!this.#open || this.#answer) throw new DOMException("respondWith is called once, while the event is on its way", "InvalidStateError");
    this.#answer = answerFrom(result, () => {
      console.warn("kith-change: the answer given to respondWith is not one of those it takes, so the change is not saved yet.");
    });
  }
  /** Ends dispatch; the sender takes the answer, if there is one. */
  close() {
    this.#open = false;
    return this.#answer;
  }
}

export { KithChangeEvent };
