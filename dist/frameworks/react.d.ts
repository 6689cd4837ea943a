/** `import type {} from 'kith-elements/react'` once: TSX then knows the elements, their properties and their events. */
import type { HTMLAttributes, RefAttributes } from 'react';
import type { KithElements, KithHandlers } from './elements.js';

type Tags = {
  [T in keyof KithElements]: KithElements[T]['props'] & KithHandlers
    & Omit<HTMLAttributes<KithElements[T]['element']>, keyof KithElements[T]['props']> & RefAttributes<KithElements[T]['element']>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
