import { expect } from '@open-wc/testing';
import { emulated } from '../media.js';
import fc from 'fast-check';
import { emptyCircle, type Circle } from '../../../src/core/circle.js';
import { reviewOf } from '../../../src/core/review.js';
import { lists } from '../../../src/core/vocabulary.js';
import { pageOf, PARTS, SECTIONS, type ReviewPage as Facts } from '../../../src/widgets/review/page.js';
import { ReviewPage } from './review-page.js';

/** Small lives in which every private thing carries a word that stands nowhere else. */
const NAMES = ['Zebulon', 'Quilla', 'Ottoline', 'Wendell', 'Ximena'];
const ids = NAMES.map((name) => `id-${name.toLowerCase()}`);
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });
const someone = fc.constantFrom(...ids);
const seenBy = fc.constantFrom(undefined, ['me'], ['me', 'team'], ['everyone']);
const mention = fc.constantFrom('', ...NAMES);
const day = fc.integer({ min: 1, max: 27 }).map((n) => `2026-${String(1 + (n % 9)).padStart(2, '0')}-${String(n).padStart(2, '0')}`);
const isPrivate = (list: readonly string[] | undefined): boolean => list?.length === 1 && list[0] === 'me';

const plan = fc.record({
  people: fc.subarray(ids, { minLength: 1, maxLength: 3 }), status: fc.constantFrom(...lists.status), repeats: fc.constantFrom(undefined, 'FREQ=MONTHLY', 'FREQ=WEEKLY;INTERVAL=3'),
  starts: day, basis: fc.constantFrom(undefined, 'justHappens', 'carePlan'), presence: fc.constantFrom(undefined, 'nearby'), presenceWho: maybe(someone), until: maybe(fc.constant('2027-01-31')), seenBy,
  outcomes: fc.array(fc.record({ outcome: fc.constantFrom(...lists.outcome.filter((one) => one !== 'movedTo')), because: fc.subarray(['noLift', 'wasIll', 'The bus']), side: fc.subarray(['travel', 'me']) }), { maxLength: 6 }),
});
const wish = fc.record({ person: someone, amount: maybe(fc.constantFrom(...lists.amount)), want: maybe(fc.constantFrom(...lists.want)), said: maybe(mention), withoutPeople: maybe(fc.subarray(ids, { maxLength: 1 })), seenBy, on: day });
const reply = fc.record({ about: fc.nat({ max: 5 }), ofPlan: fc.boolean(), answer: fc.constantFrom(...lists.answer), who: maybe(someone), due: maybe(day), done: maybe(fc.constant(true)), on: day, kept: maybe(fc.constantFrom('yes', 'no')), said: mention });
const entry = fc.record({ kind: fc.constantFrom('lostTouch', 'foundAgain', 'met', 'death', 'memory'), on: day, people: fc.subarray(ids, { maxLength: 2 }), seenBy });
const person = fc.record({ seenBy, state: maybe(fc.constantFrom(...lists.state)), roles: fc.subarray(['advice', 'iHelpThem', 'knowsMyStory']), said: maybe(mention), is: fc.constantFrom(undefined, 'group') });

const life: fc.Arbitrary<Circle> = fc.record({
  people: fc.tuple(person, person, person, person, person), plans: fc.array(plan, { maxLength: 5 }), wishes: fc.array(wish, { maxLength: 6 }), replies: fc.array(reply, { maxLength: 4 }), entries: fc.array(entry, { maxLength: 4 }),
}).map((raw) => {
  const keyed = <T>(list: readonly T[], letter: string): Record<string, T> => Object.fromEntries(list.map((one, n) => [`${letter}${n}`, one]));
  const clean = JSON.parse(JSON.stringify({
    people: Object.fromEntries(raw.people.map(({ said, ...one }, n) => [ids[n]!, { ...one, name: NAMES[n], ...(said && { words: `Knows ${said} well` }) }])),
    plans: keyed(raw.plans.map(({ outcomes: _, ...one }) => ({ ...one, way: isPrivate(one.seenBy) ? 'SECRET way' : 'inPerson' })), 'p'),
    times: Object.fromEntries(raw.plans.flatMap((one, n) => one.outcomes.map((time, m) => [`p${n}@${one.starts.slice(0, 5)}${String(Math.min(12, +one.starts.slice(5, 7) + m)).padStart(2, '0')}${one.starts.slice(7)}`, { plan: `p${n}`, ...time }]))),
    wishes: keyed(raw.wishes.map(({ said, on, ...one }) => ({ ...one, at: `${on}T10:00:00Z`, ...(said !== undefined && { words: `More days, ${said}` }) })), 'w'),
    replies: keyed(raw.replies.map(({ about, ofPlan, on, kept: _, said, ...one }) => ({ ...one, about: ofPlan ? `plans/p${about}` : `wishes/w${about}`, at: `${on}T12:00:00Z`, words: `I heard, ${said}`, by: { id: 'dev', role: 'worker' } })), 'r'),
    feelings: keyed(raw.replies.map(({ kept }, n) => ({ about: `replies/r${n}`, kept, words: 'SECRET feeling' })), 'f'),
    entries: keyed(raw.entries.map(({ on, ...one }) => ({ ...one, when: { edtf: on }, title: (one.seenBy ?? ['me']).length === 1 && one.seenBy?.[0] !== 'everyone' ? 'SECRET entry' : 'Open entry' })), 'e'),
  })) as Partial<Circle>;
  return { ...emptyCircle('random', { name: 'Jo' }), ...clean };
});

describe('the same facts everywhere', () => {
  it('stand on the screen, on paper, in the text and in the JSON, and are the counts of the core', async () => {
    await fc.assert(fc.asyncProperty(life, async (circle) => {
      const page = await ReviewPage.open(circle, {}, { since: '2026-01-01', until: '2026-11-21' });
      const data = JSON.parse((await page.file('Save as data')).text) as Facts, { text } = await page.file('Save as text');
      const facts = reviewOf(circle, { since: '2026-01-01', until: '2026-11-21' });
      for (const media of ['screen', 'print'] as const) {
        // Chromium alone can be told that it prints.
        if (!await emulated({ media }) && media === 'print') continue;
        const rows = [...page.root.querySelectorAll<HTMLElement>('.truths > li')];
        expect(rows.map((row) => row.dataset.person)).to.deep.equal(data.people.map(({ id }) => id));
        for (const [n, line] of data.people.entries()) {
          const row = rows[n]!, shown = row.textContent.replace(/\s+/g, ' '), { counts } = line;
          expect(row.checkVisibility(), media).to.equal(true);
          for (const key of ['name', 'relation', 'wish', 'now', 'plan', 'planMore', 'happened', 'why', 'answer'] as const) {
            expect(shown, `${media} ${key}`).to.include(line[key]);
            expect(text, `text ${key}`).to.include(line[key]);
          }
          const k = counts.happened + counts.differently + counts.cutShort;
          expect(line.happened.includes(`${k} of ${counts.n} happened.`), line.happened).to.equal(counts.n > 0);
          for (const key of ['n', 'happened', 'differently', 'cutShort', 'didntHappen', 'off', 'notSaid', 'because', 'side', 'lastAt', 'nextAt'] as const) expect(counts[key], key).to.deep.equal(facts.people[line.id]![key]);
          expect(line.marks, 'marks').to.have.length(counts.n > 24 ? 0 : counts.n);
        }
        for (const [key, lines] of Object.entries(data.sections)) {
          expect(SECTIONS).to.include(key);
          for (const line of lines) {
            expect(page.text).to.include(line);
            expect(text).to.include(line);
          }
        }
      }
      await emulated({ media: 'screen' });
    }), { numRuns: 15, endOnFailure: true });
  }).timeout(60_000);

  it('share nothing that was left out, and nothing that is private, with whomever they are shared', async () => {
    const { scene } = (await ReviewPage.open(emptyCircle('start', { name: 'Jo' }))).review;
    let left = 0, found = 0;
    fc.assert(fc.property(life, fc.subarray(ids, { maxLength: 2 }), fc.subarray(['team', 'everyone', 'pat']), fc.subarray(Object.keys(PARTS)), fc.shuffledSubarray(ids), (circle, gone, recipients, parts, order) => {
      const draft = { at: '2026-11-01T10:00:00Z', people: Object.fromEntries(gone.map((id) => [id, { leftOut: true }])), parts, order };
      const page = pageOf({ ...scene!, circle }, { since: '2026-01-01', until: '2026-11-21', changedSince: '2026-01-01', form: 'lookingBack', then: '2026-03-01', draft, recipients });
      const shared = JSON.stringify(page);
      expect(shared).not.to.include('SECRET');
      for (const [n, id] of ids.entries()) {
        // Whom these recipients may not see is in nothing but what the person wrote of somebody else.
        if (gone.includes(id)) {
          expect(shared).not.to.include(NAMES[n]).and.not.include(id);
          left++;
        } else if (isPrivate(circle.people[id]!.seenBy)) expect([...page.people.map((one) => one.id), ...Object.values(page.sections).flat().join().split(/, | and |: |\.|,/)]).to.not.include.members([id]).and.not.include(NAMES[n]);
      }
      for (const key of Object.keys(page.sections)) expect(parts.some((part) => PARTS[part]!.includes(key as 'lost'))).to.equal(true);
      const listed = page.people.map(({ id }) => id);
      expect(listed.filter((id) => order.includes(id))).to.deep.equal(order.filter((id) => listed.includes(id)));
      found += listed.length;
    }), { numRuns: 300 });
    expect(left).to.be.above(50);
    expect(found).to.be.above(50);
  });
});
