/**
 * The empty widget beside a Lit hello, at 4x throttle; and what a hundred mounts leave behind. `npm run bench start`.
 */
import { ken } from '../../stories/circles/ken.js';
import { attempts, Figures, heap, lab, part, profiled, report, rounds, shoot, wanted, type Entrant } from './lab/lab.js';
import type { Paint } from './lab/page.js';

declare const bench: { first(): Promise<Paint>; mounts(count: number): Promise<void>; rest(): Promise<void> };

const WIDGETS = ['picker', 'planner', 'timeline', 'review'];
const all: Entrant[] = [
  { name: 'plain', label: 'plain DOM hello', file: 'start-plain' },
  { name: 'hello', label: 'Lit hello', file: 'start-hello' },
  ...WIDGETS.map((how) => ({ name: how, label: `**kith-${how}** in a kith-circle, empty`, file: 'start-kith', how })),
];
const entrants = all.filter(({ name }) => wanted(name));
const empty = { ...ken, id: 'circle-empty', people: {}, placings: {}, wishes: {}, replies: {}, plans: {}, times: {}, feelings: {}, entries: {}, days: {}, limits: {}, reviews: {} };
const figures = new Figures(), place = await lab(entrants, { empty }), attempt = attempts(place);

for (let round = 0; round < rounds; round++) {
  for (const who of entrants.map((_, i) => entrants[(i + round) % entrants.length]!)) {
    if (part('first')) await attempt(who, { throttle: 4 }, async (opened) => {
      figures.add(who.name, 'first', (await profiled(opened, `${who.name}: first paint`, () => opened.page.evaluate(() => bench.first()))).ms);
      await shoot(opened.page, who);
    });
    if (part('mounts') && round < 3) await attempt(who, {}, async ({ page, cdp }) => {
      const count = async (): Promise<{ nodes: number; listeners: number; bytes: number }> => {
        const bytes = await heap(cdp), { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters') as { nodes: number; jsEventListeners: number };
        return { nodes, listeners: jsEventListeners, bytes };
      };
      // Whatever is made once is there after the first; the engine goes on compiling for some hundreds.
      await page.evaluate(() => bench.mounts(700));
      // A forced collection throws compiled code away too: what the next hundred compile again is no mount's.
      await count();
      await page.evaluate(() => bench.mounts(100));
      const before = await count();
      await page.evaluate(() => bench.mounts(100));
      const after = await count();
      figures.add(who.name, 'nodes', after.nodes - before.nodes);
      figures.add(who.name, 'listeners', after.listeners - before.listeners);
      figures.add(who.name, 'bytes', (after.bytes - before.bytes) / 100);
    });
  }
  process.stderr.write(`round ${round + 1} of ${rounds}\n`);
}
await place.end();

const there = WIDGETS.filter((name) => wanted(name));
const worst = (what: string): number => Math.max(...there.map((name) => figures.middle(name, what)));
report('start', 'Start: the empty widget, and a hundred that come and go', place.version, entrants, figures, [
  { key: 'first', head: '4x throttle, to paint, ms', against: 'hello' }, { key: 'nodes', head: '100 mounts: nodes kept' }, { key: 'listeners', head: 'listeners kept' }, { key: 'bytes', head: 'heap a mount, bytes' },
], [
  ...there.map((name) => ({ id: 'S1', what: `kith-${name}, empty, against a Lit hello`, goal: 1.6, unit: 'x', measured: figures.middle(name, 'first') / figures.middle('hello', 'first') })),
  { id: 'L1', what: '100 mounts: nodes kept, the worst widget', goal: 0, unit: '', measured: worst('nodes') },
  { id: 'L1', what: '100 mounts: listeners kept, the worst widget', goal: 0, unit: '', measured: worst('listeners') },
  { id: 'L1', what: 'heap a mount beyond plain DOM, the worst widget', goal: 200, unit: ' B', measured: worst('bytes') - figures.middle('plain', 'bytes') },
], [
  'To paint: a `kith-circle` and the widget, both new, with an empty circle; code is loaded and elements are registered for everyone before the clock starts. The hello is one heading and one line: the least that Lit can show. kith’s widget was drawn once out of sight, in idle time, as it is on a page that waits for its data; the hello was not.',
  'A hundred mounts, after seven hundred in which the engine compiles and caches fill: what is counted is left after collection was forced three times. Three rounds.',
]);
