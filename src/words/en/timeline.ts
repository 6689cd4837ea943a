/** Words of the timeline. */
export const timeline = {
  own: {
  },
  worker: {
  },
} as const;
