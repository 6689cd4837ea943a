import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { KithPicker } from '../../src/widgets/picker/kith-picker.js';
import { KithPlanner } from '../../src/widgets/planner/kith-planner.js';
import { KithReview } from '../../src/widgets/review/kith-review.js';
import { KithTimeline } from '../../src/widgets/timeline/kith-timeline.js';
import { circle } from '../../src/words/en/circle.js';
import { lists } from '../../src/words/en/lists.js';
import { rhythm } from '../../src/words/en/rhythm.js';
import { when } from '../../src/words/en/when.js';
import { en } from '../../src/words/en.js';

const all = Object.keys(en.own);
const shared = [...Object.keys(circle.own), ...Object.keys(lists.own), ...Object.keys(rhythm), ...Object.keys(when)];
/** The keys a folder's sources name, whole or as the beginning of a template. */
function keysIn(dir: string): Set<string> {
  const found = new Set<string>();
  for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
    const text = readFileSync(`${dir}/${file}`, 'utf8');
    for (const [, key] of text.matchAll(/['"`]([\w-]+(?:\.[^'"`\s]+)?)['"`]/g)) if (all.includes(key!)) found.add(key!);
    for (const [, start] of text.matchAll(/`([\w-]+\.[\w.-]*)\$\{/g)) for (const key of all) if (key.startsWith(start!)) found.add(key);
  }
  return found;
}
const widgets = { picker: KithPicker, planner: KithPlanner, timeline: KithTimeline, review: KithReview };

describe('the rooms of the words', () => {
  for (const [name, { rooms }] of Object.entries(widgets)) {
    it(`${name} brings every word it says`, () => {
      const has = new Set([...shared, ...rooms.flatMap((room) => Object.keys(room.own))]);
      expect([...keysIn(`src/widgets/${name}`)].filter((key) => key.includes('.') && !has.has(key))).to.deep.equal([]);
    });
  }
  it('hold no word that nobody says', () => {
    const said = new Set([...keysIn('src/ui'), ...Object.keys(widgets).flatMap((name) => [...keysIn(`src/widgets/${name}`)])]);
    const spoken = new Set([...Object.keys(lists.own), ...Object.keys(rhythm), ...Object.keys(when)]);
    expect(all.filter((key) => !said.has(key) && !spoken.has(key))).to.deep.equal([]);
  });
});
