import { expect } from 'chai';
import edtf from 'edtf';
import fc from 'fast-check';
import { boundsOf, readWhen } from '../../src/core/when.js';
import { runs } from './runs.js';

/**
 * Against edtf.js 4.11, an independent reader of the same standard. Where the two are known to differ, the strings are left
 * out here and stand in the table test by hand:
 * - Seasons: edtf.js takes them for quarters of the year (21 is January to March, and so is 25 "southern spring"); here they are the
 *   British seasons. Their validity is compared, not their bounds.
 * - `[a..b]`: edtf.js answers with the end of a as the latest (`List.last` gives the first of a range), and lets b come before a.
 * - Lists: edtf.js takes the first and last written for the earliest and latest, whatever their order; and it allows spaces.
 * - `a/b` where both begin on the same day, or b covers a (`2016/2016`, `2016/2016-01`, `2016-08/2016`): edtf.js wants b to begin later;
 *   ISO 8601-2 has no such rule, and "August 2016 until some time that year" is a stretch.
 * - `/b`: edtf.js 4.11 throws a TypeError (its grammar passes null on).
 * - 29 February: edtf.js takes it in every year, and in common years, in year 0 and with no year (`XXXX-02-29`) gives 1 March instead.
 *   Here it is no day of a common year (`rollsOver` below, by the calendar's rule), and a day of year 0.
 * - Years before 100 at the start of a stretch: edtf.js goes through `Date`'s two-digit years and refuses some (`000X/0001`).
 * - Not in edtf.js's grammar: a qualifier after unspecified digits (`201X~`, `2016-XX?`), in a set (`[2013~,2014]`), seasons and unspecified months in sets,
 *   a season as one end of an open stretch, a qualified date with unspecified digits at the other end, `[a..b]` of two precisions.
 * - Not in this subset, by choice: level 2 (`2XXX`, `201X-05`, `?2016`, exponents), negative and five-digit years, times, divisions 25–41.
 */
const OPTIONS = { level: 3, seasonIntervals: true, seasonUncertainty: true };
const rollsOver = (text: string): boolean =>
  [...text.matchAll(/(\d{4})-02-29/g)].some(([, y]) => +y! % 4 !== 0 || (+y! % 100 === 0 && +y! % 400 !== 0));
const oracle = (text: string): { earliest: string; latest: string } | undefined => {
  if (rollsOver(text)) return undefined;
  try {
    const { min, max } = edtf(text, OPTIONS);
    const day = (time: number | null, open: string): string => (time === null || !Number.isFinite(time) ? open : new Date(time).toISOString().slice(0, 10));
    return { earliest: day(min, '0000-01-01'), latest: day(max, '9999-12-31') };
  } catch {
    return undefined;
  }
};
const ours = (text: string) => (readWhen(text) ? boundsOf({ edtf: text }) : undefined);

const year = fc.integer({ min: 100, max: 9999 }).map((n) => String(n).padStart(4, '0'));
const two = fc.integer({ min: 0, max: 34 }).map((n) => String(n).padStart(2, '0'));
const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
const mark = fc.constantFrom('', '', '~', '?', '%');
/** Right or nearly: months up to 13 and days up to 34, so that half the days are on the edge. Divisions of the year are apart. */
const exact = fc.oneof(
  year,
  fc.tuple(year, fc.oneof(month, fc.constantFrom('00', '13'))).map((p) => p.join('-')),
  fc.tuple(year, fc.oneof(month, fc.constantFrom('02', '02', '13')), two).map((p) => p.join('-')),
);
const unspecified = fc.oneof(
  year.map((y) => `${y.slice(0, 3)}X`), year.map((y) => `${y.slice(0, 2)}XX`), year.map((y) => `${y}-XX`), year.map((y) => `${y}-XX-XX`),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}-XX`), fc.tuple(month, two).map(([m, d]) => `XXXX-${m}-${d}`).filter((text) => text !== 'XXXX-02-29'),
);
const marked = fc.tuple(exact, mark).map(([date, q]) => date + q);
const season = fc.tuple(year, fc.integer({ min: 19, max: 24 }), mark).map(([y, s, q]) => `${y}-${s}${q}`);

function agree(text: string): void {
  expect(ours(text), text).to.deep.equal(oracle(text));
}

describe('Approximate dates, beside edtf.js', () => {
  it('agrees on single dates: which are dates, and their bounds', () => {
    fc.assert(fc.property(fc.oneof(marked, unspecified), agree), { numRuns: runs(3000) });
  });

  it('agrees on stretches that begin before they end', () => {
    const loose = fc.oneof(exact, unspecified.filter((text) => !text.startsWith('XXXX')));
    fc.assert(
      fc.property(fc.oneof(fc.tuple(marked, marked), fc.tuple(loose, loose)), ([a, b]) => {
        const [one, two] = [ours(a), ours(b)];
        // One begins later, and they do not cover each other: see above.
        fc.pre(!one || !two || one.earliest < two.earliest || one.earliest > two.latest);
        agree(`${a}/${b}`);
      }),
      { numRuns: runs(2000) },
    );
    fc.assert(fc.property(marked, (a) => { agree(`${a}/..`); agree(`${a}/`); agree(`../${a}`); }), { numRuns: runs(500) });
  });

  it('agrees on lists in order, and on open sets', () => {
    const sorted = fc.array(exact, { minLength: 1, maxLength: 4 }).map((dates) => dates.sort());
    fc.assert(
      fc.property(sorted, (dates) => {
        const bounds = dates.map(ours);
        fc.pre(bounds.every((it, i) => !it || !bounds[i - 1] || bounds[i - 1]!.latest <= it.latest));
        agree(`[${dates.join(',')}]`);
      }),
      { numRuns: runs(1000) },
    );
    fc.assert(fc.property(exact, (a) => { agree(`[..${a}]`); agree(`[${a}..]`); }), { numRuns: runs(500) });
  });

  it('agrees on ranges, the latest aside', () => {
    fc.assert(
      fc.property(exact, exact, (a, b) => {
        fc.pre(a.length === b.length);
        fc.pre((ours(a)?.earliest ?? '') <= (ours(b)?.latest ?? '9'));
        expect(ours(`[${a}..${b}]`)?.earliest, `[${a}..${b}]`).to.equal(oracle(`[${a}..${b}]`)?.earliest);
        expect(ours(`[${a}..${b}]`)?.latest).to.equal(ours(a) && oracle(b)?.latest);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('agrees on which seasons there are', () => {
    fc.assert(fc.property(season, (text) => { expect(!!ours(text), text).to.equal(!!oracle(text)); }), { numRuns: runs(500) });
  });
});
