import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Circle } from '../../../src/core/index.js';
import { circles, stressCircle } from '../../../stories/circles.js';
import { lifeOf, TimelinePage } from './timeline-page.js';

const { kayleigh, ken } = circles;
const wide = { width: 1100 };
const river = (page: TimelinePage): SVGSVGElement => page.root.querySelector('svg.river')!;
const all = (page: TimelinePage, selector: string): SVGGraphicsElement[] => [...river(page).querySelectorAll<SVGGraphicsElement>(selector)];
const box = (one: SVGGraphicsElement): { left: number; right: number } => { const { x, width } = one.getBBox(); return { left: x, right: x + width }; };
/** The view in the box of the picture: beside it stand the names. */
const GUTTER = 128, W = 1036;
const born = { me: { name: 'Kayleigh', born: { edtf: '2009-03-14' } } };

describe('kith-timeline: what is drawn can be read', () => {
  before(() => setViewport({ width: 1200, height: 900 }));

  it('begins where the life begins, however old the photo is that is kept in it', async () => {
    const page = await TimelinePage.open(lifeOf({
      home: { kind: 'livedAt', title: 'Mum’s', when: { edtf: '2009-03/..' } }, boat: { kind: 'photo', title: 'The boat', when: { edtf: '1968~' } },
    }, born), wide);
    const years = all(page, '.yr').map(({ textContent }) => Number(textContent)).filter(Number.isFinite);
    expect(Math.min(...years)).to.be.at.least(2009);
  });

  it('keeps the name of a home inside its band, in any font', async () => {
    for (const font of ['DejaVu Sans', 'monospace']) {
      const page = await TimelinePage.open(ken, wide);
      page.timeline.style.fontFamily = font;
      const names = all(page, '.bl');
      expect(names.length).to.be.greaterThan(4);
      for (const name of names) {
        const band = box(name.parentElement!.querySelector('rect')!), { left, right } = box(name);
        expect([left >= band.left - 0.5, right <= band.right + 0.5], name.textContent).to.deep.equal([true, true]);
      }
    }
  });

  it('cuts no name, year or note in half where it comes closer', async () => {
    for (const life of [ken, kayleigh, stressCircle(300)]) {
      const page = await TimelinePage.open(life, { ...wide, viewer: { id: life.me.name!.toLowerCase(), role: 'me' } });
      for (let n = 0; n < 4; n++) {
        await page.press('Closer');
        for (const one of all(page, '[clip-path] :is(.nm, .note, .call, .tk)')) {
          const { left, right } = box(one), seen = right > GUTTER && left < W - 6;
          if (seen) expect([left >= GUTTER - 1, right <= W], `${one.textContent} ${left} ${right}`).to.deep.equal([true, true]);
        }
        for (const one of all(page, '.yr, .mo')) { const { left, right } = box(one); expect(right <= W + 1 || left >= W, one.textContent).to.equal(true); }
        for (const one of all(page, '.nm')) expect(box(one).left, one.textContent).to.be.greaterThan(-20);
      }
    }
  });

  it('has the name alone of whoever is not in what is seen', async () => {
    const page = await TimelinePage.open(ken, wide);
    await page.press('Show in the picture', await page.more('Skipper'));
    const signs = (name: string): number => all(page, `[data-person=${name}] .tk`).length;
    expect([signs('scouts'), signs('carol')]).to.deep.equal([0, 1]);
    expect(all(page, '.nm').map(({ textContent }) => textContent)).to.include('Sea scouts');
  });

  it('writes what is called out over the line of now, not under it', async () => {
    const page = await TimelinePage.open(kayleigh, wide), now = river(page).querySelector('.now')!;
    for (const one of all(page, '.call')) expect(now.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  it('gives every hope a place ahead of today, however far it lies', async () => {
    const page = await TimelinePage.open(lifeOf({
      home: { kind: 'livedAt', title: 'Mum’s', when: { edtf: '2009-03/..' } }, far: { kind: 'hope', title: 'A boat', when: { edtf: '2061' } }, wide: { kind: 'hope', title: 'A garden', when: { edtf: '[2027-01-01..2028-12-31]' } }, near: { kind: 'hope', title: 'A dog', when: { edtf: '2027-02' } },
    }, born), wide);
    const marks = river(page).querySelector('.hope')!.getAttribute('d')!.match(/M[\d.]+/g)!.map((one) => Number(one.slice(1)));
    expect(marks.length).to.equal(3);
    expect(marks).to.deep.equal([...marks].sort((a, b) => a - b));
    const zone = box(river(page).querySelector('.zone')!);
    for (const x of marks) expect(x > zone.left && x < zone.right, String(x)).to.equal(true);
  });

  it('marks whatever it is asked to show, and offers that only where there is a place for it', async () => {
    const page = await TimelinePage.open(lifeOf({
      home: { kind: 'livedAt', title: 'Mum’s', when: { edtf: '2009-03/..' } }, bike: { kind: 'first', title: 'My bike', when: { edtf: '2014-05' } }, some: { kind: 'memory', title: 'Some day' },
      early: { kind: 'photo', title: 'The boat', when: { edtf: '1968~' } }, far: { kind: 'hope', title: 'A boat', when: { edtf: '2061' } },
    }, born), wide);
    for (const title of ['My bike', 'A boat']) {
      await page.press('Show in the picture', await page.more(title));
      const mark = box(river(page).querySelector('.at')!);
      expect(mark.left >= GUTTER && mark.right <= W, title).to.equal(true);
      expect(page.announced).to.equal('It is marked in the picture.');
    }
    for (const title of ['Some day', 'The boat']) expect(page.has('Show in the picture', await page.more(title)), title).to.equal(false);
  });

  it('marks what happened on the very day someone came, round their token', async () => {
    const page = await TimelinePage.open(kayleigh, wide);
    await page.press('Show in the picture', await page.more('Moved to Pat’s'));
    const token = box(river(page).querySelector('[data-person=pat] .tk')!), mark = box(river(page).querySelector('.mem.on')!);
    expect(mark.left < token.left && mark.right > token.right).to.equal(true);
  });

  it('says which years are shown, and offers no way that leads nowhere', async () => {
    const page = await TimelinePage.open(kayleigh, wide), off = (name: string): boolean => page.button(name).getAttribute('aria-disabled') === 'true';
    await page.press('Closer');
    expect(page.announced).to.match(/^20\d\d to 20\d\d$/);
    for (let n = 0; n < 9; n++) if (!off('Earlier')) await page.press('Earlier');
    expect([off('Earlier'), off('Later'), off('Closer')]).to.deep.equal([true, false, false]);
    for (let n = 0; n < 12; n++) if (!off('Closer')) await page.press('Closer');
    expect([off('Closer'), off('Whole life')]).to.deep.equal([true, false]);
    await page.press('Whole life');
    expect([off('Earlier'), off('Later'), off('Whole life')]).to.deep.equal([true, true, true]);
    expect(page.announced).to.equal('2009 to 2029');
  });
});

describe('kith-timeline: the narrow picture', () => {
  const scale = async (life: Circle): Promise<string[]> => [...(await TimelinePage.open(life, { width: 390 })).root.querySelectorAll('.strip text')].map(({ textContent }) => textContent);

  it('says ages, and years where no age is said', async () => {
    expect(await scale(kayleigh)).to.deep.equal(['born', '5', '10', '15', 'now']);
    expect(await scale(circles.yonas)).to.deep.equal(['2010', '2015', '2020', 'now']);
  });
});

describe('kith-timeline: who was there when, in words', () => {
  it('says each line of the picture, of everyone, wide or narrow', async () => {
    const page = await TimelinePage.open(kayleigh, { width: 390 });
    await page.press('Who was there when');
    const said = [...page.root.querySelectorAll('.there li')].map((one) => page.text(one));
    expect(said.slice(0, 2).some((one) => one.startsWith("Mum: close in my life, 14 March 2009 to "))).to.equal(true);
    expect(said.find((one) => one.startsWith('Aunty Dee'))).to.contain('lost touch, ');
    expect(said.length).to.equal(Object.values(kayleigh.people).filter(({ known, setAside }) => known && !setAside).length);
    await expect(page.timeline).to.be.accessible();
    const long = await TimelinePage.open(stressCircle(300), { ...wide, viewer: { id: 'ken', role: 'me' } });
    await long.press('Who was there when');
    expect(long.root.querySelectorAll('.there li').length).to.be.greaterThan(20);
  });

  it('says a death, and names nobody whose name was put away', async () => {
    const page = await TimelinePage.open({ ...ken, people: { ...ken.people, maureen: { ...ken.people.maureen!, hideName: true } } }, wide);
    await page.press('Who was there when');
    const said = page.text(page.root.querySelector('.there')!);
    expect(said).to.contain('Mr Pritchard').and.contain('died April 1994').and.not.contain('Maureen');
  });
});
