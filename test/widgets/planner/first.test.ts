import { expect, fixtureSync, html } from '@open-wc/testing';
import '../../../src/define/kith-planner.js';
import type { KithPlanner } from '../../../src/widgets/planner/kith-planner.js';
import { circles, today, viewers, zone } from '../../../stories/circles.js';

let serial = 0;
/** In the page, and drawn once: nobody has waited for all of it. */
async function justDrawn(view: string): Promise<ShadowRoot> {
  const circle = { ...circles.kayleigh, id: `circle-first-${String(++serial)}` };
  const planner = fixtureSync<KithPlanner>(html`<kith-planner view=${view} .circle=${circle} .viewer=${viewers.kayleigh[0]} .today=${today} .zone=${zone}></kith-planner>`);
  for (let i = 0; i < 5; i++) await Promise.resolve();
  return planner.shadowRoot!;
}
const names = (root: ShadowRoot): string[] => [...root.querySelectorAll('[role=gridcell] > .vh')].map(({ textContent }) => textContent);
const until = async (done: () => boolean): Promise<void> => { while (!done()) await new Promise((next) => { requestAnimationFrame(next); }); };

describe('kith-planner: the first drawing', () => {
  for (const view of ['month', 'agenda']) it(`shows a screen of the ${view}, and all of it by itself after that`, async () => {
    const root = await justDrawn(view);
    expect(root.querySelectorAll('[role=gridcell]')).to.have.lengthOf(42);
    expect(root.querySelector('[data-agenda=ask]')!.textContent).to.include('It happened');
    expect(root.querySelector('.foot')).to.equal(null);
    expect(names(root).join('')).to.equal('');
    const ask = root.querySelector('[data-agenda=ask]');
    await until(() => root.querySelector('.foot') !== null);
    expect(root.querySelector('[data-agenda=ask]'), 'what was there stays').to.equal(ask);
    expect(names(root)).to.include('Monday 30 November 2026').and.not.include('');
    expect(root.querySelector('[data-opens=export]')).not.to.equal(null);
  });

  it('is whole for whoever waits for it', async () => {
    const root = await justDrawn('month');
    await (root.host as KithPlanner).updateComplete;
    expect(root.querySelector('.foot')).not.to.equal(null);
    expect(names(root)).to.have.lengthOf(42).and.not.include('');
  });

  it('names the days of a month that is turned to, and keeps the foot meanwhile', async () => {
    const root = await justDrawn('month');
    await (root.host as KithPlanner).updateComplete;
    root.querySelector<HTMLElement>('[aria-label="December 2026"]')!.click();
    const foot = root.querySelector('.foot');
    await until(() => names(root).includes('Thursday 31 December 2026'));
    expect(names(root)).not.to.include('');
    expect(root.querySelector('.foot')).to.equal(foot);
  });
});
