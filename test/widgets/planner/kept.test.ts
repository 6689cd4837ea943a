import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../../src/define/kith-planner.js';
import type { KithChangeEvent } from '../../../src/ui/change-event.js';
import { circles, today, zone } from '../../../stories/circles.js';

interface Kept { supported: boolean; nodes: number; listeners: number }
const task = (): Promise<void> => new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    done();
  };
  port2.postMessage('');
});

/** What is left once memory has been tidied up: once to let go, and once to clean up after it. */
async function kept(): Promise<Kept> {
  await executeServerCommand('engine:kept');
  await task();
  return executeServerCommand<Kept, undefined>('engine:kept');
}

describe('kith-planner: put in and taken out again', () => {
  let saving: ((answer: { status: 'saved' }) => void)[] = [];
  const onChange = (event: KithChangeEvent): void => { event.respondWith(new Promise((done) => { saving.push(done); })); };

  /** One life of the element: drawn, used, and taken away while its change is still on its way. */
  async function once(n: number, view: string): Promise<void> {
    const planner = document.createElement('kith-planner');
    Object.assign(planner, { circle: { ...circles.kayleigh, id: `circle-kept-${view}-${String(n)}` }, viewer: { id: 'kayleigh', role: 'me' }, today, zone, view });
    planner.addEventListener('kith-change', onChange);
    document.body.append(planner);
    await planner.updateComplete;
    const buttons = (): HTMLButtonElement[] => [...planner.shadowRoot!.querySelectorAll('button')];
    buttons().find((button) => button.textContent.includes('Add a plan'))!.click();
    buttons().find((button) => button.textContent.includes('Calendar file'))!.click();
    buttons().find((button) => button.textContent.trim() === 'It happened')!.click();
    await planner.updateComplete;
    planner.remove();
    await task();
    for (const done of saving) done({ status: 'saved' });
    saving = [];
    await task();
  }

  for (const view of ['agenda', 'month']) {
    it(`leaves no node and no listener after 100 times, taken out mid-save (${view})`, async function () {
      this.timeout(120_000);
      for (let n = 0; n < 10; n++) await once(n, view);
      const before = await kept();
      if (!before.supported) this.skip();
      for (let n = 10; n < 110; n++) await once(n, view);
      await task();
      const after = await kept();
      expect(after.nodes - before.nodes, 'nodes').to.be.at.most(0);
      expect(after.listeners - before.listeners, 'listeners').to.be.at.most(0);
    });
  }
});
