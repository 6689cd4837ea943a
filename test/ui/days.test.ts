import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, addMonths, endOfMonth, startOfWeek } from '../../src/ui/days.js';

const date = fc.date({ min: new Date('0100-01-01T00:00:00Z'), max: new Date('9000-12-31T00:00:00Z'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));

describe('local dates', () => {
  it('add days as the calendar does, in any year', () => {
    fc.assert(fc.property(date, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
      expect(addDays(day, n)).to.equal(new Date(Date.parse(day) + n * 864e5).toISOString().slice(0, 10));
    }));
  });
  it('add months, and end with a shorter month', () => {
    expect(['2026-01-31', '2024-02-29', '2026-11-21'].map((day) => addMonths(day, 1))).to.deep.equal(['2026-02-28', '2024-03-29', '2026-12-21']);
    expect(addMonths('2024-02-29', -12)).to.equal('2023-02-28');
    expect(['2026-02-10', '2024-02-10', '2026-12-01'].map(endOfMonth)).to.deep.equal(['2026-02-28', '2024-02-29', '2026-12-31']);
  });
  it('find the day a week begins on', () => {
    fc.assert(fc.property(date, fc.integer({ min: 1, max: 7 }), (day, first) => {
      const start = startOfWeek(day, first);
      expect(new Date(start).getUTCDay()).to.equal(first % 7);
      expect((Date.parse(day) - Date.parse(start)) / 864e5).to.be.within(0, 6);
    }));
  });
});
