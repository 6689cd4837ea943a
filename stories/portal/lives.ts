import { circles, lives as outlines, viewers } from '../circles.js';
import type { Life } from './circles.js';

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The invented lives, as the portal first puts them into its database. */
export const lives: Life[] = outlines.map(({ id, name, age, about }) => ({ circle: circles[id], title: `${name}, ${lower(age)}`, about, viewers: viewers[id] }));
