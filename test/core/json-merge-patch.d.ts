declare module 'json-merge-patch' {
  /** RFC 7396, in place. */
  export function apply(target: unknown, patch: unknown): unknown;
}
