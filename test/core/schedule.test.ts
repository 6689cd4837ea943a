import { plainAnswer } from '../../src/core/answer.js';
import { changeOf, erasePatch } from '../../src/core/change.js';
import { foldChange } from '../../src/core/fold.js';
import { Outbox } from '../../src/core/outbox.js';
import { visibleTo } from '../../src/core/visible.js';
import { expect } from 'chai';
import { bundled } from './bundle.js';
import * as schedule from './schedule.js';

const RUNS = Number(process.env.SCHEDULES ?? 20_000), SEED = Number(process.env.SEED ?? 1);

describe('Three devices, one host and a lossy network', function () {
  this.timeout(0);
  it(`lose nothing, double nothing, say nothing false and come to the same, in ${RUNS.toLocaleString('en')} schedules from seed ${SEED}`, async () => {
    // Mutation testing runs a handful, and sees only into the modules themselves.
    const core = RUNS < 1000 ? { plainAnswer, changeOf, erasePatch, foldChange, Outbox, visibleTo, ...schedule } : await bundled();
    const { FAULTS } = core, faults = core.noFaults();
    for (let seed = SEED; seed < SEED + RUNS; seed++) {
      try {
        core.runSchedule(core, seed, faults);
      } catch (error) {
        throw new Error(`seed ${seed}: ${(error as Error).message}`, { cause: error });
      }
    }
    process.stdout.write(`\n  survived in ${RUNS} schedules from seed ${SEED}: ${FAULTS.map((name) => `${name} ${faults[name]}`).join(', ')}\n`);
    if (RUNS >= 1000) for (const name of FAULTS) expect(faults[name], name).to.be.above(0);
  });
});
