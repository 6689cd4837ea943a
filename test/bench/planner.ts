/**
 * A month of 20 series, all ten years old: first paint, and the next month. `npm run bench planner`.
 */
import { circle } from './contenders/planner-data.js';
import { attempts, Figures, lab, part, profiled, REHEARSED, report, rounds, shoot, version, wanted, type Entrant } from './lab/lab.js';
import type { Paint } from './lab/page.js';

declare const bench: { first(): Promise<Paint>; act(name: string): Promise<Paint>; probe(name: string): Promise<number>; rest(): Promise<void> };

const all: Entrant[] = [
  { name: 'plain', label: 'plain DOM', file: 'planner-plain' },
  { name: 'lit', label: 'bare Lit', file: 'planner-lit' },
  { name: 'kith', label: '**kith-planner**, month first', file: 'planner-kith' },
  { name: 'kith-busy', label: 'the same, where the page had no idle time before', file: 'planner-kith', how: 'busy' },
  { name: 'ec', label: `@event-calendar/core ${version('@event-calendar/core')}`, file: 'planner-ec', css: ['@event-calendar/core/dist/index.css'] },
  { name: 'fc7', label: `FullCalendar ${version('fullcalendar')}`, file: 'planner-fc7', css: ['fullcalendar/skeleton.css', 'fullcalendar/themes/classic/theme.css', 'fullcalendar/themes/classic/palette.css'] },
  { name: 'fc6', label: `FullCalendar ${version('fullcalendar-6')}`, file: 'planner-fc6', scripts: ['rrule/dist/es5/rrule.min.js', 'fullcalendar-6/index.global.min.js', '@fullcalendar/rrule-6/index.global.min.js'] },
  { name: 'sx', label: `Schedule-X ${version('@schedule-x/calendar')}`, file: 'planner-sx', css: ['@schedule-x/theme-default/dist/index.css'] },
];
const entrants = all.filter(({ name }) => wanted(name)), PEERS = ['ec', 'fc7', 'fc6', 'sx'];
const figures = new Figures(), place = await lab(entrants, { circle: circle() }), attempt = attempts(place);

for (let round = 0; round < rounds; round++) {
  for (const who of entrants.map((_, i) => entrants[(i + round) % entrants.length]!)) {
    await attempt(who, {}, async (opened) => {
      const { page } = opened;
      figures.add(who.name, 'first', (await profiled(opened, `${who.name}: first paint`, () => page.evaluate(() => bench.first()))).ms);
      await shoot(page, who);
      await page.evaluate(() => bench.rest());
      if (part('next')) figures.add(who.name, 'next', (await profiled(opened, `${who.name}: next month`, () => page.evaluate(() => bench.act('next')))).ms);
    });
    if (part('handover') && who.name === 'kith') await attempt(who, { cold: true }, async ({ page }) => {
      figures.add(who.name, 'handover', await page.evaluate(() => bench.probe('handover')));
    });
  }
  process.stderr.write(`round ${round + 1} of ${rounds}\n`);
}
await place.end();

const ratio = (a: string, b: string, of = 'first'): number => figures.middle(a, of) / figures.middle(b, of);
const best = (of: string): number => Math.min(...PEERS.filter((name) => figures.has(name, of)).map((name) => ratio(name, 'kith', of)));
report('planner', 'Planner: a month of 20 series, ten years old', place.version, entrants, figures, [
  { key: 'first', head: 'first paint, ms', against: 'plain' }, { key: 'next', head: 'next month, ms', against: 'plain' }, { key: 'handover', head: 'hand-over to paint, ms' },
], [
  { id: 'P1', what: 'month first paint against plain DOM', goal: 1.5, unit: 'x', measured: ratio('kith', 'plain') },
  { id: 'P1', what: 'month first paint, the fastest peer against kith', goal: 8, unit: 'x', least: true, measured: best('first') },
  { id: 'P1', what: 'next month against plain DOM', goal: 1.5, unit: 'x', measured: ratio('kith', 'plain', 'next') },
  { id: 'P1', what: 'next month, the fastest peer against kith', goal: 8, unit: 'x', least: true, measured: best('next') },
], [
  'First paint: the widget put into a `kith-circle` that has read its circle. Hand-over to paint: circle and widget both new.',
  'plain and bare Lit show the same month and the same three questions beside it; their dates come from kith’s own rules. kith draws what stands below the first screen, and the names of the days for a screen reader, when the first screen was painted (also after each turn): that is not in its figures.',
  REHEARSED,
  'FullCalendar expands its series with its rrule plugin, Schedule-X with its own; event-calendar knows no series and is given the dates of the month alone by rrule. Each shows three meetings a day and how many more.',
]);
