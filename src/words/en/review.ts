/** Words of the review. */
export const review = {
  own: {
  },
  worker: {
  },
} as const;
