/** The invented lives that stories, tests and the portal show. Nobody in them is real. */
import type { Circle, Viewer } from '../src/core/circle.js';
import { kayleigh } from './circles/kayleigh.js';

export { today, zone } from './circles/parts.js';

/** Each life by its short name. */
export const circles = { kayleigh } satisfies Record<string, Circle>;

export type LifeId = keyof typeof circles;

/** Someone who can open a life: who they are and what they are called. */
export interface LifeViewer extends Viewer {
  name: string;
}

/** Who looks at each life: the person first, then a worker, then a supporter where there is one. */
export const viewers: Record<LifeId, LifeViewer[]> = {
  kayleigh: [
    { id: 'kayleigh', role: 'me', name: 'Kayleigh' },
    { id: 'dev', role: 'worker', name: 'Dev' },
    { id: 'pat', role: 'supporter', name: 'Pat' },
  ],
};

/** One line for a chooser. */
export interface Life {
  id: LifeId;
  name: string;
  age: string;
  about: string;
}

export const lives: Life[] = [
  { id: 'kayleigh', name: 'Kayleigh', age: '17', about: 'Two brothers, a sister in another city, and a review meeting in December.' },
];
