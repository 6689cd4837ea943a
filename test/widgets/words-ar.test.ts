import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { lexicon } from '../../src/ui/words.js';
import { sayDay, sayDays, sayTime } from '../../src/core/when.js';
import { sayRhythm } from '../../src/core/rhythm-words.js';
import type { Plan } from '../../src/core/index.js';
import '../../src/words/ar.js';
import { yonasInArabic } from '../../stories/circles.js';
import { PickerPage } from './picker/picker-page.js';
import { TimelinePage } from './timeline/timeline-page.js';

// Engines differ in the digits they take for Arabic; the sentences are the same.
const latin = (text: string): string => text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

describe('Arabic', () => {
  it('turns the picker right to left, in Arabic from the title to the foot', async () => {
    const page = await PickerPage.open(yonasInArabic, { lang: 'ar', width: 390 });
    const section = page.root.querySelector('section')!;
    expect(section.getAttribute('dir')).to.equal('rtl');
    expect(getComputedStyle(section).direction).to.equal('rtl');
    expect(page.text(page.root.querySelector('h2')!)).to.equal('مَن أريد أن أبقى على تواصل معهم');
    expect(page.groups().map(({ title }) => title)).to.deep.equal(['بجانبي', 'قريب', 'أبعد', 'لا أدري، أو يتغيّر']);
    await page.openRow('كيداني');
    // Letters of another script are a text that was not translated.
    expect(page.text().replace(/\bA-Z\b/g, '')).not.to.match(/[A-Za-z]{2}/);
  });

  it('neither scrolls sideways nor cuts a word at 320 pixels, opened', async () => {
    await setViewport({ width: 320, height: 700 });
    const page = await PickerPage.open(yonasInArabic, { lang: 'ar', width: 320 });
    for (const name of ['كيداني', 'أمي ليتاي']) await page.openRow(name);
    expect(page.picker.scrollWidth).to.be.at.most(320);
    const box = page.picker.getBoundingClientRect();
    for (const one of page.root.querySelectorAll('button, label, .name, h3')) {
      const { left, right, width } = one.getBoundingClientRect();
      if (width) expect(left >= box.left - 1 && right <= box.right + 1, page.text(one)).to.equal(true);
    }
    await setViewport({ width: 1200, height: 1000 });
  });

  it('has no barrier axe can find, closed and opened, in either voice', async () => {
    const page = await PickerPage.open(yonasInArabic, { lang: 'ar' });
    await expect(page.picker).to.be.accessible();
    await page.openRow('كيداني');
    await expect(page.picker).to.be.accessible();
    const hannah = await PickerPage.open(yonasInArabic, { lang: 'ar', viewer: { id: 'hannah', role: 'worker' } });
    expect(hannah.text(hannah.root.querySelector('h2')!)).to.contain('يوناس');
    await expect(hannah.picker).to.be.accessible();
  });

  it('tells a whole story in Arabic: no Latin letter but in a letter that was written so, and time runs from the right', async () => {
    for (const width of [390, 1100]) {
      await setViewport({ width: 1200, height: 1000 });
      const page = await TimelinePage.open(yonasInArabic, { viewer: { id: 'yonas', role: 'me' }, lang: 'ar', width, names: { hannah: 'هانا' } });
      expect(page.everything().replaceAll('Three years today. I am glad of every one. Your door is your door.', '').match(/[A-Za-z]{2,}/g) ?? []).to.deep.equal([]);
      expect(page.text()).to.contain('خرجنا ليلًا، مشيًا. حملت أمي الخبز.');
      await expect(page.timeline).to.be.accessible();
      const box = page.timeline.getBoundingClientRect();
      for (const one of page.root.querySelectorAll('.entry, .entry *, h2, h3, h4')) {
        const { left, right, width: wide } = one.getBoundingClientRect();
        if (wide && !one.closest('.vh')) expect(left >= box.left - 1 && right <= box.right + 1, page.text(one)).to.equal(true);
      }
      if (width === 390) continue;
      const [first, last] = ['البيت', 'بيت ماري'].map((name) => [...page.root.querySelectorAll('.river .bl')].find(({ textContent }) => textContent === name)!.getBoundingClientRect().left);
      expect(first).to.be.greaterThan(last!);
    }
  });

  it('gives names their first letters apart, without the article', async () => {
    const page = await TimelinePage.open(yonasInArabic, { viewer: { id: 'yonas', role: 'me' }, lang: 'ar', width: 1100 });
    expect(Object.fromEntries([...page.root.querySelectorAll('.river [data-person]')].map((one) => [(one as SVGElement).dataset.person, one.querySelector('.ini')?.textContent])))
      .to.include({ church: 'كن', tesfay: 'خ\u200cت', kidane: 'كي', football: 'ف\u200cك' });
  });

  it('says dates, times and how often as Arabic does', () => {
    const words = lexicon('ar', 'own', false);
    const plan = (starts: string, repeats: string): Plan => ({ people: ['x'], status: 'agreed', starts, repeats } as Plan);
    expect(latin(sayDay('2027-01-07', words, { weekday: true }))).to.equal('الخميس 7 يناير 2027');
    expect([sayTime('14:00', words), sayTime('14:30', words), sayTime('09:05', words), sayTime('12:00', words)].map((text) => latin(text).replaceAll('\u00a0', ' ')))
      .to.deep.equal(['2 م', '2:30 م', '9:05 ص', 'الثانية عشرة ظهرًا']);
    expect([1, 2, 3, 11, 100].map((n) => latin(sayDays(n, words)))).to.deep.equal(['غدًا', 'بعد يومين', 'بعد 3 أيام', 'بعد 11 يومًا', 'بعد 3 أشهر']);
    expect(latin(sayRhythm(plan('2026-11-14', 'FREQ=MONTHLY;BYDAY=2SA'), words, { end: false }))).to.equal('السبت الثاني من كل شهر');
    expect(latin(sayRhythm(plan('2026-11-25', 'FREQ=MONTHLY;BYMONTHDAY=25'), words, { end: false })).replaceAll('\u00a0', ' ')).to.equal('اليوم الخامس والعشرين من كل شهر');
    expect(latin(sayRhythm(plan('2026-11-14', 'FREQ=WEEKLY;INTERVAL=3;BYDAY=SA,SU'), words, { end: false }))).to.equal('كل 3 أسابيع يوم السبت والأحد');
    expect(words.list(['أمي', 'كيداني', 'ماري'])).to.equal('أمي، كيداني وماري');
  });
});
