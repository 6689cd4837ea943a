import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../../src/define/kith-picker.js';
import type { KithChangeEvent } from '../../../src/ui/change-event.js';
import { circles, crowd, today, zone } from '../../../stories/circles.js';

interface Kept { supported: boolean; nodes: number; listeners: number }
const kept = (): Promise<Kept> => executeServerCommand<Kept, object>('engine:kept', {});
const task = (): Promise<void> => new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { done(); };
  port2.postMessage('');
});

describe('kith-picker: put in and taken out again', () => {
  let saving: ((answer: { status: 'saved' }) => void)[] = [];
  const onChange = (event: KithChangeEvent): void => { event.respondWith(new Promise((done) => { saving.push(done); })); };

  /** One life of the element: drawn, opened, typed in, and taken away while its change is still on its way. */
  async function once(n: number, many: boolean): Promise<void> {
    const picker = document.createElement('kith-picker');
    Object.assign(picker, { circle: { ...(many ? crowd(200) : circles.kayleigh), id: `circle-kept-${String(many)}-${n}` }, viewer: { id: many ? 'ken' : 'kayleigh', role: 'me' }, today, zone });
    picker.addEventListener('kith-change', onChange);
    document.body.append(picker);
    await picker.updateComplete;
    const root = picker.shadowRoot!;
    root.querySelector<HTMLButtonElement>('#o-add')!.click();
    root.querySelector<HTMLButtonElement>('.row-btn')!.click();
    await picker.updateComplete;
    const name = root.querySelector<HTMLInputElement>('#add-name')!;
    name.value = 'Half a na';
    name.dispatchEvent(new InputEvent('input', { bubbles: true }));
    root.querySelector<HTMLButtonElement>('.seg.put[aria-pressed=false]')!.click();
    await picker.updateComplete;
    expect(saving).to.have.length(1);
    picker.remove();
    await task();
    for (const done of saving) done({ status: 'saved' });
    saving = [];
    await task();
  }

  for (const many of [false, true]) {
    it(`leaves no node and no listener after 100 times, taken out mid-save${many ? ', with a list drawn in parts' : ''}`, async function () {
      this.timeout(120_000);
      for (let n = 0; n < 40; n++) await once(n, many);
      const before = await kept();
      if (!before.supported) this.skip();
      for (let n = 40; n < 140; n++) await once(n, many);
      // The engine lets go in more than one round.
      let after = await kept();
      for (let tries = 0; tries < 20 && after.listeners > before.listeners; tries++) {
        await new Promise((done) => { setTimeout(done, 500); });
        after = await kept();
      }
      expect(after.nodes - before.nodes, 'nodes').to.be.at.most(0);
      expect(after.listeners - before.listeners, 'listeners').to.be.at.most(0);
    });
  }
});
