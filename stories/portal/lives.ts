import { circles, lives as outlines, viewers } from '../circles.js';
import type { Life } from './circles.js';

/** The invented lives, as the portal first puts them into its database. */
export const lives: Life[] = outlines.map(({ id, name, age, about }) => ({ circle: circles[id], title: `${name}, ${age}`, about, viewers: viewers[id] }));
