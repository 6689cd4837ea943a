import { expect, fixture, html } from '@open-wc/testing';
import type { Circle, Entry } from '../../src/core/circle.js';
import { emptyCircle } from '../../src/core/circle.js';
import '../../src/define/kith-circle.js';
import type { Scene } from '../../src/ui/scene.js';
import { KithWidget, type Head } from '../../src/ui/widget.js';
import type { KithCircle } from '../../src/widgets/circle/kith-circle.js';

/** Says whose circle it shows, and how many entries. */
class CountAll extends KithWidget {
  static override readonly tag = 'count-all';
  readonly drawn: string[] = [];
  protected head(): Head {
    return { title: 'Count' };
  }
  protected body({ circle }: Scene): unknown {
    const says = `${circle.me.name ?? ''} ${Object.keys(circle.entries).length} ${Object.keys(circle.people).length}`;
    if (this.drawn.at(-1) !== says) this.drawn.push(says);
    return html`<p>${says}</p>`;
  }
  add(name: string): void {
    this.act('person-added', { people: { [this.scene!.newId()]: { name } } });
  }
}
CountAll.define();

let number = 0;
const life = (name: string, n: number, more: Partial<Circle> = {}, entry: Partial<Entry> = {}): Circle => ({
  ...emptyCircle(`long-${++number}`, { name }),
  entries: Object.fromEntries(Array.from({ length: n }, (_, i) => [`e${i}`, { kind: 'memory', title: `Day ${i}`, when: { edtf: '2001-02-03' }, ...entry }])), ...more,
});
async function page(): Promise<{ circle: KithCircle; widget: CountAll; seen: () => string[] }> {
  const circle = await fixture<KithCircle>(html`<kith-circle today="2026-11-21"><count-all></count-all></kith-circle>`), widget = circle.querySelector<CountAll>('count-all')!;
  return { circle, widget, seen: () => widget.drawn };
}
const shown = async (circle: KithCircle, widget: CountAll): Promise<void> => {
  await circle.updateComplete;
  await widget.updateComplete;
};

describe('a long circle', () => {
  it('is read as the page has time, and shown whole: its update is complete when it is shown', async () => {
    const { circle, widget, seen } = await page();
    circle.circle = life('Ken', 30_000);
    let others = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { others++; port2.postMessage(0); };
    port2.postMessage(0);
    await shown(circle, widget);
    port1.close();
    expect(seen()).to.deep.equal(['Ken 30000 0']);
    expect(others, 'tasks of the page that ran meanwhile').to.be.above(1);
  });

  it('says what it cannot read, once', async () => {
    const { circle, widget, seen } = await page(), paths: string[] = [];
    circle.addEventListener('kith-error', (event) => { paths.push(...event.detail.problems.map(({ path }) => path)); });
    const ken = life('Ken', 3000);
    Object.assign(ken.entries.e2900!, { title: 7 });
    circle.circle = ken;
    await shown(circle, widget);
    expect(paths).to.deep.equal(['/entries/e2900/title']);
    expect(seen()).to.deep.equal(['Ken 3000 0']);
  });

  it('gives way to what is set after it, long or short', async () => {
    const { circle, widget, seen } = await page();
    circle.circle = life('Ken', 3000);
    await Promise.resolve();
    circle.circle = life('Mo', 4000);
    await Promise.resolve();
    circle.circle = life('Kay', 2);
    await shown(circle, widget);
    await new Promise((done) => { setTimeout(done, 100); });
    expect(seen()).to.deep.equal(['Kay 2 0']);
  });

  it('leaves what stood there while newer data of the same person is read, and loses no act of that time', async () => {
    const { circle, widget, seen } = await page(), ken = life('Ken', 3000, { revision: 1 });
    circle.circle = ken;
    await shown(circle, widget);
    circle.circle = { ...ken, revision: 2, entries: life('', 3500).entries };
    await Promise.resolve();
    widget.add('Nan');
    await shown(circle, widget);
    expect(circle.unsaved()).to.have.length(1);
    expect(seen()).to.deep.equal(['Ken 3000 0', 'Ken 3000 1', 'Ken 3500 1']);
  });

  it('takes down at once what another person, or other eyes, may not see', async () => {
    const { circle, widget } = await page(), text = (): string => widget.shadowRoot!.textContent;
    circle.circle = life('Ken', 3000, { revision: 1 }, { seenBy: ['me'] });
    await shown(circle, widget);
    expect(text()).to.include('Ken 3000');
    circle.viewer = { id: 'dev', role: 'worker' };
    await Promise.resolve();
    await Promise.resolve();
    expect(text()).to.not.include('3000');
    expect(text()).to.include('Ken 0');
    circle.circle = life('Mo', 3000);
    await Promise.resolve();
    await Promise.resolve();
    expect(text()).to.not.include('Ken');
    await shown(circle, widget);
    expect(text()).to.include('Mo 0');
  });

  it('stays as it is, and keeps what is typed, when the element is moved or the day ends', async () => {
    const { circle, widget, seen } = await page(), other = document.createElement('div');
    let resets = 0;
    Object.assign(widget, { reset: () => { resets++; } });
    circle.parentElement!.append(other);
    circle.circle = life('Ken', 3000);
    await shown(circle, widget);
    other.append(circle);
    await shown(circle, widget);
    circle.today = '2026-11-22';
    await shown(circle, widget);
    expect(seen()).to.deep.equal(['Ken 3000 0']);
    expect(resets).to.equal(0);
  });

  it('is read again when it was taken out of the page meanwhile', async () => {
    const { circle, widget, seen } = await page(), parent = circle.parentElement!;
    circle.circle = life('Ken', 3000);
    await Promise.resolve();
    circle.remove();
    await circle.updateComplete;
    expect(seen()).to.deep.equal([]);
    parent.append(circle);
    await shown(circle, widget);
    expect(seen()).to.deep.equal(['Ken 3000 0']);
  });
});
