import type { Answer, Change } from './core/change.js';
import type { Circle, Viewer } from './core/circle.js';
import type { KithElement } from './ui/kith-element.js';
import type { HostPack } from './ui/words.js';

/** The four widgets a page may mount. */
export type WidgetName = 'picker' | 'planner' | 'timeline' | 'review';

/** What `mount` sets on the element it makes. */
export interface MountConfig {
  widget?: WidgetName;
  circle?: Circle;
  viewer?: Viewer;
  words?: HostPack | readonly HostPack[];
  /** Called with each change; its promise answers. */
  save?: (change: Change) => Promise<Answer | Response> | Answer | undefined;
  /** Any further attribute of the element, by its name in HTML. */
  attributes?: Readonly<Record<string, string>>;
}

/**
 * Puts a widget into every element the selector finds, for pages whose editor removes unknown tags:
 * `<div data-kith="planner" data-view="month">` keeps its children as the fallback until there is data.
 * @returns the widgets made, in page order; an element that has one already keeps it
 */
export function mount(selector: string | Element, config: MountConfig = {}): KithElement[] {
  const places = typeof selector === 'string' ? [...document.querySelectorAll<HTMLElement>(selector)] : [selector as HTMLElement];
  const made: KithElement[] = [];
  for (const place of places) {
    const widget = config.widget ?? place.dataset.kith;
    if (!widget || !/^(circle|picker|planner|timeline|review)$/.test(widget) || place.querySelector(`:scope > kith-${widget}`)) continue;
    const element = document.createElement(`kith-${widget}`) as KithElement;
    const given = Object.entries(place.dataset).filter(([name]) => name !== 'kith');
    for (const [name, value] of given) element.setAttribute(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value ?? '');
    for (const [name, value] of Object.entries(config.attributes ?? {})) element.setAttribute(name, value);
    if (config.circle) element.circle = config.circle;
    if (config.viewer) element.viewer = config.viewer;
    if (config.words) element.words = config.words;
    const { save } = config;
    if (save) {
      element.addEventListener('kith-change', (event) => {
        const answer = save(event.detail);
        if (answer !== undefined) event.respondWith(answer);
      });
    }
    element.append(...place.childNodes);
    place.append(element);
    made.push(element);
  }
  return made;
}
