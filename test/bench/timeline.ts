/**
 * A story of 10,000 entries over 90 years: first paint, scrolling, one change, hand-over. `npm run bench timeline`.
 */
import { stressCircle } from '../../stories/circles.js';
import { attempts, Figures, lab, part, profiled, REHEARSED, report, rounds, shoot, version, wanted, type Entrant, type Opened } from './lab/lab.js';
import type { Paint } from './lab/page.js';

declare const bench: {
  first(): Promise<Paint>; act(name: string): Promise<Paint>; probe(name: string): Promise<number>; probes(): string[];
  scroll(step: number, count: number): Promise<number[]>; rest(): Promise<void>; record(): () => number[]; warm(): Promise<void>; ready(data: unknown): Promise<void>;
};

const vis = version('vis-timeline'), css = ['vis-timeline/styles/vis-timeline-graph2d.min.css'];
const all: Entrant[] = [
  { name: 'plain', label: 'plain DOM, windowed by hand', file: 'timeline-plain' },
  { name: 'lit', label: 'bare Lit, windowed by hand', file: 'timeline-lit' },
  { name: 'kith', label: '**kith-timeline**, list', file: 'timeline-kith' },
  { name: 'kith-busy', label: 'the same, where the page had no idle time before', file: 'timeline-kith', how: 'busy' },
  { name: 'plain-picture', label: 'plain DOM, with a picture', file: 'timeline-plain', how: 'picture' },
  { name: 'kith-picture', label: '**kith-timeline**, picture and list', file: 'timeline-kith', how: 'picture' },
  { name: 'virtualizer', label: `@lit-labs/virtualizer ${version('@lit-labs/virtualizer')}`, file: 'timeline-virtualizer' },
  { name: 'vis', label: `vis-timeline ${vis}, one year in view`, file: 'timeline-vis', css },
  { name: 'vis-fit', label: `vis-timeline ${vis}, all in view`, file: 'timeline-vis', css, how: 'fit' },
  { name: 'knight', label: `TimelineJS3 ${version('@knight-lab/timelinejs')}, 1,000 entries`, file: 'timeline-knight', scripts: ['@knight-lab/timelinejs/dist/js/timeline.js'], css: ['@knight-lab/timelinejs/dist/css/timeline.css'], data: 'of1000' },
];
const entrants = all.filter(({ name }) => wanted(name));
const SIZES = ['1000', '100000'];
const grows = ['plain', 'kith', 'kith-picture'];
const SLOW = ['vis', 'vis-fit', 'knight'], scrolls = ['plain', 'lit', 'kith', 'kith-picture', 'virtualizer'];
// The first is what a contender gets that names no other. A name that is a number would stand first whatever its place.
const data = { of10000: stressCircle(10_000), of1000: stressCircle(1000), ...(part('sizes') ? { of100000: stressCircle(100_000) } : {}) };

const figures = new Figures(), place = await lab(entrants, data), attempt = attempts(place);
/** A page in its first half second is slower for everybody: little data would be measured there, and much data later. */
const grown = (page: Opened['page']): Promise<unknown> => page.waitForFunction(() => performance.now() > 1000);
const over = (frames: readonly number[], limit = 17.5): number => frames.filter((length) => length > limit).length;
for (let round = 0; round < rounds; round++) {
  // Another goes first each round.
  const order = entrants.map((_, i) => entrants[(i + round) % entrants.length]!);
  for (const who of order) {
    if (!SLOW.includes(who.name) || round < 3) await attempt(who, {}, async (opened) => {
    const { page } = opened;
      await grown(page);
      figures.add(who.name, 'first', (await profiled(opened, `${who.name}: first paint`, () => page.evaluate(() => bench.first()))).ms);
      await shoot(page, who);
      await page.evaluate(() => bench.rest());
      const probes = await page.evaluate(() => bench.probes());
      if (part('change') && who.name !== 'plain-picture' && probes.includes('one change, script')) {
        // The first warms what a change needs; the middle of the next five counts.
        const times: number[] = [];
        for (let i = 0; i < 6; i++) times.push(await profiled(opened, `${who.name}: one change`, () => page.evaluate(() => bench.probe('one change, script'))));
        figures.add(who.name, 'change', times.slice(1).sort((a, b) => a - b)[2]!);
        figures.add(who.name, 'changed', (await page.evaluate(() => bench.act('change'))).ms);
      }
      if (part('scroll') && scrolls.includes(who.name)) {
        const lengths = await page.evaluate(() => bench.scroll(200, 89));
        figures.add(who.name, 'scroll', over(lengths));
        figures.add(who.name, 'longest', Math.max(...lengths));
      }
    });
    if (part('handover') && who.name.startsWith('kith')) {
      await attempt(who, { cold: true }, async ({ page }) => {
        figures.add(who.name, 'handover', await page.evaluate(() => bench.probe('handover')));
      });
      await attempt(who, {}, async ({ page }) => {
        figures.add(who.name, 'read', await page.evaluate(() => bench.probe('read')));
      });
    }
    if (part('scroll') && scrolls.includes(who.name)) await attempt(who, { throttle: 4 }, async ({ page }) => {
      await page.evaluate(() => bench.first());
      await page.evaluate(() => bench.rest());
      const lengths = await page.evaluate(() => bench.scroll(200, 89));
      figures.add(who.name, 'scroll4', over(lengths));
      figures.add(who.name, 'longest4', Math.max(...lengths));
    });
    if (part('pan') && who.name === 'kith-picture') for (const throttle of [1, 4]) await attempt(who, { throttle }, async (opened) => { await pan(who, opened, throttle); });
    if (part('handover') && who.name === 'kith') await attempt(who, { throttle: 4, before: true }, async ({ page }) => {
      await page.evaluate(() => bench.warm());
      const longest = await page.evaluate(() => new Promise<number>((done) => {
        let worst = 0;
        new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) worst = Math.max(worst, duration); }).observe({ type: 'longtask' });
        setTimeout(() => { void bench.ready((globalThis as { given?: unknown }).given).then(() => { setTimeout(() => { done(worst); }, 300); }); }, 1000);
      }));
      figures.add(who.name, 'task4', longest);
    });
    if (part('sizes') && grows.includes(who.name)) for (const size of SIZES.filter((size) => round < 3 || size === '1000')) await attempt(who, { data: `of${size}` }, async ({ page }) => {
      await grown(page);
      figures.add(who.name, `first${size}`, (await page.evaluate(() => bench.first())).ms);
    });
  }
  process.stderr.write(`round ${round + 1} of ${rounds}\n`);
}
await place.end();

/** The picture brought near, then drawn along by the mouse. */
async function pan(who: Entrant, { page }: Opened, throttle: number): Promise<void> {
  await page.evaluate(() => bench.first());
  await page.evaluate(() => bench.rest());
  const closer = page.locator('kith-timeline').getByRole('button', { name: 'Closer' }).first();
  const frames: number[] = [];
  for (let zoom = 0; zoom < 3; zoom++) {
    await closer.click();
    await page.evaluate(() => bench.rest());
    const box = await page.locator('kith-timeline .water.near').boundingBox();
    if (!box) throw new Error('no picture to pan');
    const y = Math.max(10, Math.min(780, box.y + 30));
    await page.evaluate(() => { Object.assign(globalThis, { stop: bench.record() }); });
    await page.mouse.move(box.x + box.width * 0.8, y);
    await page.mouse.down();
    for (let i = 0; i < 30; i++) await page.mouse.move(box.x + box.width * (0.8 - i * 0.02), y);
    await page.mouse.up();
    frames.push(...await page.evaluate(() => (globalThis as unknown as { stop(): number[] }).stop()));
  }
  figures.add(who.name, throttle === 1 ? 'pan' : 'pan4', over(frames));
  figures.add(who.name, throttle === 1 ? 'panLongest' : 'panLongest4', Math.max(...frames));
}

const ratio = (a: string, b: string, of = 'first', beside = of): number => figures.middle(a, of) / figures.middle(b, beside);
report('timeline', 'Timeline: 10,000 entries over 90 years', place.version, entrants, figures, [
  { key: 'first', head: 'first paint, ms', against: 'plain' },
  { key: 'first1000', head: 'at 1,000, ms' }, { key: 'first100000', head: 'at 100,000, ms' },
  { key: 'change', head: 'one change, script ms' }, { key: 'changed', head: 'one change, painted ms' },
  { key: 'scroll', head: 'scrolled: frames over 17 ms of 89' }, { key: 'longest', head: 'longest frame, ms' },
  { key: 'scroll4', head: 'the same, 4x throttle' }, { key: 'longest4', head: 'longest frame, 4x' },
  { key: 'pan', head: 'picture panned: frames over 17 ms' }, { key: 'panLongest', head: 'longest frame, ms' }, { key: 'pan4', head: 'panned, 4x throttle' }, { key: 'panLongest4', head: 'longest frame, 4x' },
  { key: 'read', head: 'read and in order, ms' }, { key: 'handover', head: 'hand-over to paint, ms' }, { key: 'task4', head: 'longest task while read, 4x, ms' },
], [
  { id: 'T1', what: 'first paint at 10,000, list, against plain DOM', goal: 1.5, unit: 'x', measured: ratio('kith', 'plain') },
  { id: 'T1', what: 'first paint at 10,000, with the picture, against plain DOM with one', goal: 1.5, unit: 'x', measured: ratio('kith-picture', 'plain-picture') },
  { id: 'T2', what: 'paint at 10,000 against 1,000', goal: 1.2, unit: 'x', measured: ratio('kith', 'kith', 'first', 'first1000') },
  { id: 'T2', what: 'paint at 100,000 against 1,000', goal: 2, unit: 'x', measured: ratio('kith', 'kith', 'first100000', 'first1000') },
  { id: 'T3', what: 'against vis-timeline, one year in view', goal: 30, unit: 'x', least: true, measured: ratio('vis', 'kith') },
  { id: 'T3', what: 'against vis-timeline, all in view', goal: 100, unit: 'x', least: true, measured: ratio('vis-fit', 'kith') },
  { id: 'T3', what: 'at 1,000, against TimelineJS3', goal: 100, unit: 'x', least: true, measured: ratio('knight', 'kith', 'first', 'first1000') },
  { id: 'T6', what: 'list scrolled: frames over 17 ms', goal: 0, unit: '', measured: figures.middle('kith', 'scroll') },
  { id: 'T6', what: 'list scrolled at 4x throttle: frames over 17 ms', goal: 0, unit: '', measured: figures.middle('kith', 'scroll4') },
  { id: 'T6', what: 'picture panned: frames over 17 ms', goal: 0, unit: '', measured: figures.middle('kith-picture', 'pan') },
  { id: 'T6', what: 'picture panned at any zoom: longest frame', goal: 100, unit: ' ms', measured: figures.middle('kith-picture', 'panLongest') },
  { id: 'T7', what: 'one change among 10,000, script', goal: 1, unit: ' ms', measured: figures.middle('kith', 'change') },
  { id: 'T8', what: '10,000 handed over: read, dates parsed, in order', goal: 30, unit: ' ms', measured: figures.middle('kith', 'read') },
  { id: 'T8', what: 'longest task while they are read, 4x throttle', goal: 50, unit: ' ms', measured: figures.middle('kith', 'task4') },
], [
  'First paint: the widget put into a `kith-circle` that has read its circle and put its dates in order; the others have theirs read and in order too when the clock starts. Hand-over to paint: circle and widget both new, nothing read before.',
  'plain and bare Lit read the same entries, say the same facts and draw only what is near the window. vis-timeline and TimelineJS3 draw titles only (TimelineJS3 also one entry in full), with dates parsed by the same few lines.',
  'Scrolled: 89 frames of 200 px each, with the page’s own scrolling. vis-timeline and TimelineJS3 do not scroll a list, and are left out there. The slow ones take three rounds.',
  REHEARSED,
]);
