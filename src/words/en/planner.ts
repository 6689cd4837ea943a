/** Words of the planner. */
export const planner = {
  own: {
  },
  worker: {
  },
} as const;
