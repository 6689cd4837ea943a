/** The answer: what a host's promise, `Response` or jqXHR says about a change. Only a clear yes is `saved`. */
import type { Answer } from './change.js';
/** An answer as JSON, with the fields it may have and no other; `undefined` where it is none. Never throws. */
export declare function plainAnswer(value: unknown): Answer | undefined;
/**
 * The answer in what a host gave: an answer, a `Response`, a jqXHR, or a promise of one of these. Never rejects.
 *
 * `saved` is `{status:'saved'}` or a 2xx that was not redirected and whose body is empty or JSON. A redirect, a 2xx with HTML, 401
 * and 419 are `signed-out`; 409 and 412 `conflict`; 408, 425, 429, 5xx and a failed request `retry`; another 4xx `refused`. A rejection
 * with a numeric `status` counts as that HTTP status, and a rejected 2xx is no clear yes. Anything else is `retry`.
 *
 * @param unclear called when the host gave something that is none of these, so that its developer can be told
 */
export declare function answerFrom(result: unknown, unclear?: () => void): Promise<Answer>;
