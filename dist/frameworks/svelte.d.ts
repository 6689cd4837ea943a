/** `import type {} from 'kith-elements/svelte'` once: Svelte's templates then know the elements, their properties and their events. */
import type { HTMLAttributes } from 'svelte/elements';
import type { KithElements, KithHandlers } from './elements.js';

type Tags = {
  [T in keyof KithElements]: KithElements[T]['props'] & KithHandlers & Omit<HTMLAttributes<KithElements[T]['element']>, keyof KithElements[T]['props']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
