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
export function watchScripts(host: Element, taker: ScriptTaker, signal: AbortSignal): void {
  const taken = new WeakSet<Element>();
  const read = (): void => {
    for (const script of host.querySelectorAll<HTMLScriptElement>(':scope > script[type="application/json"]')) {
      // While the page is still arriving, a script without a next sibling may not be whole.
      if (taken.has(script) || (document.readyState === 'loading' && !script.nextSibling && !host.nextSibling)) continue;
      taken.add(script);
      try {
        const json: unknown = JSON.parse(script.textContent);
        const { kith } = script.dataset;
        if (kith === 'answers' && typeof json === 'object' && json) taker.answers(json);
        else if (kith !== 'unsaved') taker.circle(json);
        else if (Array.isArray(json)) taker.unsaved(json);
      } catch {
        taker.broken();
      }
    }
  };
  const observer = new MutationObserver(read);
  observer.observe(host, { childList: true });
  signal.addEventListener('abort', () => { observer.disconnect(); });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', read, { once: true, signal });
  read();
}
