/** `import type {} from 'kith-elements/vue'` once: Vue's templates then know the elements, their properties and their events. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { KithElements, KithEvents } from './elements.js';

type Emits = { [E in keyof KithEvents]: (event: KithEvents[E]) => void };
type Tags = {
  [T in keyof KithElements]: new () => {
    $props: KithElements[T]['props'] & Omit<HTMLAttributes, keyof KithElements[T]['props']> & PublicProps;
    $emit: EmitFn<Emits>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
