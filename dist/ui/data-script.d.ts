/** Where the data of a `<script type="application/json">` child goes. */
export interface ScriptTaker {
    circle(json: unknown): void;
    /** `data-kith="unsaved"`: changes the server did not store. */
    unsaved(changes: readonly unknown[]): void;
    /** `data-kith="answers"`: what became of them, by id. */
    answers(answers: object): void;
    /** The text was not JSON. */
    broken(): void;
}
/** Reads the JSON children an element has and gets, each once, until `signal` aborts. */
export declare function watchScripts(host: Element, taker: ScriptTaker, signal: AbortSignal): void;
