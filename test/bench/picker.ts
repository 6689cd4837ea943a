/**
 * 1,000 people: first paint, and each key typed into the find box. `npm run bench picker`.
 */
import { crowd } from '../../stories/circles.js';
import { attempts, Figures, lab, part, profiled, REHEARSED, report, rounds, shoot, version, wanted, type Entrant } from './lab/lab.js';
import type { Paint } from './lab/page.js';

declare const bench: { first(): Promise<Paint>; act(name: string): Promise<Paint>; probe(name: string): Promise<number>; probes(): string[]; rest(): Promise<void> };

const all: Entrant[] = [
  { name: 'plain', label: 'plain DOM, windowed by hand', file: 'picker-plain' },
  { name: 'lit', label: 'bare Lit, windowed by hand', file: 'picker-lit' },
  { name: 'kith', label: '**kith-picker**, list', file: 'picker-kith' },
  { name: 'kith-busy', label: 'the same, where the page had no idle time before', file: 'picker-kith', how: 'busy' },
  { name: 'plain-picture', label: 'plain DOM, with a picture', file: 'picker-plain', how: 'picture' },
  { name: 'kith-picture', label: '**kith-picker**, list and circles', file: 'picker-kith', how: 'picture' },
  { name: 'choices', label: `choices.js ${version('choices.js')}`, file: 'picker-choices', css: ['choices.js/public/assets/styles/choices.min.css'] },
  { name: 'tom', label: `tom-select ${version('tom-select')}`, file: 'picker-tom', css: ['tom-select/dist/css/tom-select.default.min.css'] },
  { name: 'lion', label: `@lion/ui combobox ${version('@lion/ui')}`, file: 'picker-lion' },
];
const entrants = all.filter(({ name }) => wanted(name));
const KEYS = ['g', 'gw', 'gwe'];
const figures = new Figures(), place = await lab(entrants, { crowd: crowd(1000) }), attempt = attempts(place);

for (let round = 0; round < rounds; round++) {
  for (const who of entrants.map((_, i) => entrants[(i + round) % entrants.length]!)) {
    if (who.name === 'lion' && round) continue;
    await attempt(who, {}, async (opened) => {
    const { page } = opened;
      figures.add(who.name, 'first', (await profiled(opened, `${who.name}: first paint`, () => page.evaluate(() => bench.first()))).ms);
      await shoot(page, who);
      if (!part('keys') || who.name === 'lion') return;
      const times: number[] = [];
      for (const key of KEYS) {
        await page.evaluate(() => bench.rest());
        const { ms } = await profiled(opened, `${who.name}: ${key}`, () => page.evaluate((name) => bench.act(name), key));
        figures.add(who.name, key, ms);
        times.push(ms);
      }
      figures.add(who.name, 'worst', Math.max(...times));
    });
    if (part('handover') && who.name.startsWith('kith')) await attempt(who, { cold: true }, async ({ page }) => {
      figures.add(who.name, 'handover', await page.evaluate(() => bench.probe('handover')));
    });
  }
  process.stderr.write(`round ${round + 1} of ${rounds}\n`);
}
await place.end();

const ratio = (a: string, b: string, of = 'first'): number => figures.middle(a, of) / figures.middle(b, of);
report('picker', 'Picker: 1,000 people', place.version, entrants, figures, [
  { key: 'first', head: 'first paint, ms', against: 'plain' },
  ...KEYS.map((key, i) => ({ key, head: `“${key}” typed, ms`, ...(i ? {} : { against: 'plain' }) })),
  { key: 'handover', head: 'hand-over to paint, ms' },
], [
  { id: 'K1', what: 'first paint, list, against plain DOM', goal: 1.8, unit: 'x', measured: ratio('kith', 'plain') },
  { id: 'K1', what: 'first paint with the circles, against plain DOM with a picture', goal: 1.8, unit: 'x', measured: ratio('kith-picture', 'plain-picture') },
  ...KEYS.map((key) => ({ id: 'K1', what: `“${key}” typed, to paint, accents folded`, goal: 5, unit: ' ms', measured: figures.middle('kith', key) })),
  { id: '', what: 'first paint, the fastest of the peers against kith', goal: 1, unit: 'x', least: true, measured: Math.min(...['choices', 'tom', 'lion'].filter((name) => figures.has(name, 'first')).map((name) => ratio(name, 'kith'))) },
], [
  'First paint: the widget put into a `kith-circle` that has read its circle. Hand-over to paint: circle and widget both new.',
  REHEARSED,
  'plain and bare Lit say the same facts and draw only what is near the window. The peers show names only; choices.js looks for letters to the letter (its fuzzy search costs more), tom-select offers everyone and waits for no further key. Lion takes one round and no keys: it is slow.',
]);
