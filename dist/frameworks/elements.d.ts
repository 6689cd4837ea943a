import type { KithCircle, KithPicker, KithPlanner, KithReview, KithTimeline, Viewer } from '../index.js';

type Shared = 'circle' | 'words' | 'zone' | 'today' | 'cover' | 'readonly' | 'present' | 'reading' | 'pictures' | 'names' | 'headingLevel';
/** What a template may set. `viewer` may be written as in HTML: `me kayleigh`. */
type Props<E, K extends keyof E> = { [P in K]?: E[P] | undefined } & { viewer?: Viewer | string | undefined; slot?: string | undefined };

/** Each element by its tag, with what a template may set on it. */
export interface KithElements {
  'kith-circle': { element: KithCircle; props: Props<KithCircle, Shared | 'name'> };
  'kith-picker': { element: KithPicker; props: Props<KithPicker, Shared | 'people'> & { view?: string | readonly string[] | undefined } };
  'kith-planner': { element: KithPlanner; props: Props<KithPlanner, Shared | 'person'> & { view?: string | undefined } };
  'kith-timeline': { element: KithTimeline; props: Props<KithTimeline, Shared | 'person' | 'from' | 'to'> & { view?: string | readonly string[] | undefined } };
  'kith-review': { element: KithReview; props: Props<KithReview, Shared | 'since' | 'until'> };
}

/** Every event by its name. They bubble, so each may be heard on any of the elements. */
export type KithEvents = Pick<HTMLElementEventMap, Extract<keyof HTMLElementEventMap, `kith-${string}`>>;

/** `onkith-change` …, as React and Svelte write them. */
export type KithHandlers = { [E in keyof KithEvents as `on${E}`]?: ((event: KithEvents[E]) => void) | undefined };
