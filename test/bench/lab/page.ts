/** The measuring side in the page. Every contender gives itself to `contend`; the lab calls it by name. */

export interface Contender<D> {
  /** What is not measured: stylesheets, elements registered, and, unless all is to be `cold`, the circle read. */
  ready?(data: D, place: HTMLElement, cold: boolean): unknown;
  /** Puts the content into the page. */
  show(data: D, place: HTMLElement): unknown;
  /** Whether the content is on screen. */
  shown(place: HTMLElement): boolean;
  /** What scrolls; the page if not given. */
  scroller?(place: HTMLElement): Element;
  /** Further acts, each with its own "is it on screen". */
  acts?: Record<string, Act>;
  /** One more of it, for a hundred to come and go. */
  mount?(data: D): Element;
  /** Figures of its own, in milliseconds. */
  probes?: Record<string, (place: HTMLElement) => number | Promise<number>>;
}
export interface Act {
  act(place: HTMLElement): unknown;
  shown(place: HTMLElement): boolean;
}
export interface Paint { ms: number; frames: number; script: number }

/**
 * From the middle of one frame to the first task after the frame in which the content is on screen, layout forced.
 * `script` is what ran before the first frame was laid out.
 */
export function paint(act: () => unknown, shown: () => boolean, limit = 30_000): Promise<Paint> {
  return new Promise((done, fail) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel(), start = performance.now();
      let frames = 0, script = 0;
      channel.port1.onmessage = () => {
        frames++;
        const there = shown(), ms = performance.now() - start;
        if (there) done({ ms, frames, script });
        else if (ms > limit) fail(new Error(`nothing on screen after ${limit} ms`));
        else {
          requestAnimationFrame(() => { channel.port2.postMessage(0); });
          return;
        }
        channel.port1.close();
      };
      act();
      // Another callback of the same frame runs after the microtasks of this one, and before style and layout.
      script = performance.now() - start;
      channel.port2.postMessage(0);
    });
    requestAnimationFrame(() => undefined);
  });
}

/** Script from an act until every element of it has settled. */
export async function script(act: () => unknown, settled: () => Promise<unknown>): Promise<number> {
  await frames(2);
  const start = performance.now();
  act();
  await settled();
  return performance.now() - start;
}

export async function frames(n: number): Promise<void> {
  for (let i = 0; i < n; i++) await new Promise((next) => { requestAnimationFrame(next); });
}
const pause = (ms: number): Promise<void> => new Promise((next) => { setTimeout(next, ms); });

/** Whether elements reach the lower edge of what is looked at, and one stands in it. */
export function fills(rows: Iterable<Element>, bottom = innerHeight): boolean {
  let lowest = 0, inside = false;
  for (const row of rows) {
    const box = row.getBoundingClientRect();
    if (!box.height || box.top > bottom + 4000) continue;
    inside ||= box.top < bottom && box.bottom > 0 && !!row.textContent?.trim();
    if (box.bottom > lowest) lowest = box.bottom;
  }
  return inside && lowest >= bottom;
}

/** Frame by frame through the page; answers with the length of every frame. */
export async function scroll(scroller: Element, step: number, count: number): Promise<number[]> {
  const lengths: number[] = [];
  let last = await new Promise<number>((next) => { requestAnimationFrame(next); });
  for (let i = 0; i < count; i++) {
    scroller.scrollTop += step;
    const now = await new Promise<number>((next) => { requestAnimationFrame(next); });
    lengths.push(now - last);
    last = now;
  }
  return lengths;
}

/** Records frame lengths until it is stopped. */
export function recordFrames(): () => number[] {
  const lengths: number[] = [];
  let on = true, last = 0;
  const tick = (now: number): void => {
    if (last) lengths.push(now - last);
    last = now;
    if (on) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  return () => { on = false; return lengths; };
}

export function contend<D>(contender: Contender<D>): void {
  const place = document.querySelector<HTMLElement>('#place')!;
  let data: D, warmed: HTMLElement | undefined;
  const bench = {
    /** Fonts and Intl, before anything is measured; `ready` does it where nobody did. */
    async warm(): Promise<void> {
      // Fonts and Intl are warm for everyone, also in the sizes that drawings are scaled to: each new one waits for another process.
      warmed = document.createElement('p');
      warmed.innerHTML = [10.8, 11, 11.5, 12, 13, 13.5, 13.6, 14, 14.4, 14.5, 15, 15.2, 16, 16.15, 18, 19, 20, 24, 28, 32].flatMap((size) => [400, 500, 600, 650, 700].map((weight) => `<span style="font-size:${size}px;font-weight:${weight}">Aa 09 ’“”–…</span>`)).join(' ');
      document.body.append(warmed);
      new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/London' }).format(new Date());
      new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/London' }).format(new Date());
      new Intl.Collator('en', { sensitivity: 'base', numeric: true }).compare('a', 'b');
      new Intl.PluralRules('en').select(1);
      new Intl.NumberFormat('en', { useGrouping: false }).format(1);
      new Intl.ListFormat('en', { type: 'conjunction' }).format(['a', 'b']);
      await document.fonts.ready;
      await frames(2);
    },
    async ready(given: D, cold = false): Promise<void> {
      data = given;
      if (!warmed) await bench.warm();
      await contender.ready?.(data, place, cold);
      await frames(3);
      warmed?.remove();
      await pause(60);
      await frames(2);
    },
    first: (): Promise<Paint> => paint(() => contender.show(data, place), () => contender.shown(place)),
    async act(name: string): Promise<Paint> {
      const one = contender.acts![name]!;
      await frames(2);
      return paint(() => one.act(place), () => one.shown(place));
    },
    acts: (): string[] => Object.keys(contender.acts ?? {}),
    probes: (): string[] => Object.keys(contender.probes ?? {}),
    probe: (name: string): number | Promise<number> => contender.probes![name]!(place),
    async scroll(step: number, count: number): Promise<number[]> {
      await frames(3);
      return scroll(contender.scroller?.(place) ?? document.scrollingElement!, step, count);
    },
    /** So many come and go, five at a time; what a page may keep of them is garbage after this. */
    async mounts(count: number): Promise<void> {
      for (let i = 0; i < count; i += 5) {
        const some = Array.from({ length: Math.min(5, count - i) }, () => contender.mount!(data));
        place.append(...some);
        await frames(2);
        for (const one of some) one.remove();
        await frames(1);
      }
      await frames(3);
      await pause(50);
    },
    rest: async (): Promise<void> => { await frames(3); await pause(100); },
    record: recordFrames,
  };
  Object.assign(globalThis, { bench });
}
