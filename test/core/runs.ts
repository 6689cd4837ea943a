import fc from 'fast-check';

/** Mutation testing runs a suite hundreds of times: one of this many repeats is done then, the same ones each time. */
const share = Number(process.env.KITH_SHARE ?? 1);
if (share > 1) fc.configureGlobal({ seed: 1 });

/** How often to repeat a property. */
export const runs = (count: number): number => Math.ceil(count / share);

/** A test of how time grows says nothing there, and takes most of it. */
export const timed = share > 1 ? it.skip : it;
