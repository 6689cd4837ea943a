import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { emptyCircle, readCircle, type Circle } from '../../../src/core/index.js';
import { naughty } from './naughty.js';
import { PickerPage } from './picker-page.js';

const RINGS = ['rightByMe', 'close', 'furtherOut', 'notSure'] as const;
const life = (names: readonly string[], placed = false): Circle => ({
  ...emptyCircle('c', { name: 'Kayleigh' }), people: Object.fromEntries(names.map((name, i) => [`p${i}`, { name, words: name }])),
  ...(placed ? { placings: Object.fromEntries(names.map((_, i) => [`pl${i}`, { person: `p${i}`, closeness: RINGS[i % 4]!, at: `2026-01-01T00:00:${String(i).padStart(2, '0')}Z` }])) } : {}),
});
/** What reaches out of the picker to either side. */
function outside(page: PickerPage): string[] {
  const box = page.picker.getBoundingClientRect();
  return [...page.root.querySelectorAll('.shell *:not(.vh, .vh *, option, svg *)')].flatMap((one) => {
    const { left, right, width } = one.getBoundingClientRect();
    return width && (left < box.left - 1 || right > box.right + 1) ? [`${one.localName}.${String(one.getAttribute('class'))} ${JSON.stringify(one.textContent.slice(0, 40))}`] : [];
  });
}

describe('kith-picker: a thousand naughty names', () => {
  it('are a thousand, and all different', () => {
    expect(new Set(naughty).size).to.be.above(970);
    expect(naughty).to.have.length(1000);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`are text and nothing else, and keep the layout at 320 pixels, ${dir}`, async () => {
      const circle = life(naughty), read = readCircle(structuredClone(circle)).circle;
      const page = await PickerPage.open(circle, { width: 320, dir, lang: dir === 'rtl' ? 'ar' : 'en-GB' });
      page.root.querySelector<HTMLElement>('.group-by ~ .btns button')!.click();
      await page.settled();
      const rows = [...page.root.querySelectorAll('.row-btn')];
      expect(rows).to.have.length(1000);
      for (const row of rows) {
        const { name } = read.people[row.id.slice(4)]!;
        expect(row.querySelector('.name')!.textContent).to.equal(name);
        expect(row.querySelector('.name')!.childElementCount).to.equal(0);
        expect(row.querySelector('.rel')!.textContent).to.equal(name);
      }
      expect(page.root.querySelector('script, iframe, img, style:not([data-x])')).to.equal(null);
      expect(outside(page)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    }).timeout(30_000);
  }

  it('stand in questions as written, with every form open, at 320 pixels', async () => {
    const names = naughty.filter((_, i) => i % 37 === 0).concat('{me}', '$&', '{p}', 'W'.repeat(400), '﷽'.repeat(14));
    const page = await PickerPage.open(life(names), { width: 320 });
    for (const row of page.root.querySelectorAll<HTMLElement>('.row-btn')) row.click();
    await page.settled();
    for (const open of page.root.querySelectorAll<HTMLElement>('[id^=o-about-], [id^=o-erase-]')) open.click();
    await page.settled();
    expect(page.root.querySelectorAll('form.panel').length).to.equal(names.length * 2);
    for (const name of ['{me}', '$&', '{p}']) expect(page.text()).to.contain(`How is it with ${name} now?`).and.to.contain(`What do you call ${name}?`);
    expect(outside(page)).to.deep.equal([]);
  }).timeout(30_000);

  it('do not push the picture out of the page', async () => {
    await setViewport({ width: 1100, height: 900 });
    for (let from = 0; from < naughty.length; from += 125) {
      const page = await PickerPage.open(life(naughty.filter((_, i) => i % 8 === from / 125).sort((a, b) => b.length - a.length).slice(0, 40), true), { width: 1080 });
      expect(page.root.querySelectorAll('.rings .who').length).to.be.above(20);
      expect(document.documentElement.scrollWidth, `from ${from}`).to.be.at.most(1100);
      page.picker.remove();
    }
  }).timeout(30_000);

  it('are kept as typed, without what no store takes', async () => {
    const page = await PickerPage.open(emptyCircle('c', { name: 'Kayleigh' }));
    await page.type('What do you call them?', ' \ud800x\0 ');
    await page.press('Add');
    expect(Object.values(page.last.patch.people as Record<string, { name: string }>)[0]!.name).to.equal('\ufffdx');
    for (const name of ['<img src=x onerror=alert(1)>', '👨‍👩‍👧‍👦', '{me}']) {
      await page.press('Add someone');
      await page.type('What do you call them?', name);
      await page.press(`Add ${name}`);
      expect(page.focus!.querySelector('.name')!.textContent).to.equal(name);
    }
  });
});
