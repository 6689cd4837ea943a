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
export declare function mount(selector: string | Element, config?: MountConfig): KithElement[];
