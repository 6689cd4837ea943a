/** Words of the picker. */
export const picker = {
  own: {
  },
  worker: {
  },
} as const;
