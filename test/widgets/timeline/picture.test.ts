import { expect, waitUntil } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import type { Circle } from '../../../src/core/index.js';
import { circles, stressCircle } from '../../../stories/circles.js';
import { lifeOf, TimelinePage } from './timeline-page.js';

const { kayleigh, ken } = circles;
const wide = { width: 1100 };
const river = (page: TimelinePage): SVGSVGElement => page.root.querySelector('svg.river')!;
/** Words of the picture that are seen: nearer than the whole life, more is drawn than that. */
const texts = (page: TimelinePage): string[] => [...river(page).querySelectorAll('text')].filter((one) => { const x = Number(one.getAttribute('x')); return !one.closest('[clip-path]') || (x > 110 && x < 1036); }).map((one) => one.textContent);
const years = (page: TimelinePage): number[] => texts(page).filter((text) => /^\d{4}$/.test(text)).map(Number);

describe('kith-timeline: the picture', () => {
  before(() => setViewport({ width: 1200, height: 900 }));

  it('is for the eye alone, and every mark has its row', async () => {
    const page = await TimelinePage.open(kayleigh, wide);
    expect(river(page).getAttribute('aria-hidden')).to.equal('true');
    const rows = new Set([...page.root.querySelectorAll('.story [data-e]')].map((row) => row.getAttribute('data-e')));
    for (const mark of river(page).querySelectorAll('[data-go]')) expect(rows.has(mark.getAttribute('data-go')), mark.getAttribute('data-go')!).to.equal(true);
    expect(page.root.querySelectorAll('[style]').length).to.equal(0);
  });

  it('draws homes, schools, and everyone by when they came', async () => {
    const page = await TimelinePage.open(kayleigh, wide);
    expect([...river(page).querySelectorAll('.nm')].map((name) => name.textContent)).to.deep.equal(['Mum', 'Tyler', 'Dad', 'Bruno', 'Ellie-Mae', 'Sheila & Ray', 'Aunty Dee', 'The Okafors', 'Alfie', 'Jaz', 'Pat']);
    expect(texts(page)).to.include('Mum’s').and.include('nobody has told me').and.include('?').and.include('Primary, Leeds').and.include('now');
    expect(years(page)).to.deep.equal([2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024, 2028]);
  });

  it('stops gently at a death, and says no age that is not sure', async () => {
    const page = await TimelinePage.open(ken, wide);
    expect(texts(page)).to.include('died 1994');
    expect(river(page).querySelectorAll('.rem').length).to.equal(3);
    const unsure = await TimelinePage.open({ ...ken, me: { ...ken.me, bornIs: 'given' } }, wide);
    expect(unsure.root.querySelectorAll('.river .ag').length).to.equal(0);
  });

  it('never draws what is put away, set aside, or a name put away', async () => {
    const page = await TimelinePage.open({ ...kayleigh, people: { ...kayleigh.people, tyler: { ...kayleigh.people.tyler!, hideName: true } } }, wide);
    expect(texts(page)).not.to.include('Tyler').and.not.to.include('Dev');
    expect(river(page).querySelector('[data-go=that-night]')).to.equal(null);
  });

  it('comes closer and goes along by buttons, and back to the whole life', async () => {
    const page = await TimelinePage.open(kayleigh, wide);
    const whole = years(page);
    expect(page.button('Earlier').getAttribute('aria-disabled')).to.equal('true');
    await page.press('Closer');
    await page.press('Closer');
    const near = years(page);
    expect(Math.max(...near) - Math.min(...near)).to.be.below(6);
    await page.press('Later');
    expect(Math.min(...years(page))).to.be.greaterThan(Math.min(...near));
    await page.press('Earlier');
    expect(years(page)).to.deep.equal(near);
    await page.press('Whole life');
    expect(years(page)).to.deep.equal(whole);
    for (let n = 0; n < 12; n++) await page.press('Closer');
    expect(texts(page).some((text) => /^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/.test(text))).to.equal(true);
  });

  it('can be drawn along by pointer once it is closer', async () => {
    const page = await TimelinePage.open(kayleigh, wide);
    await page.press('Closer');
    const before = years(page), box = river(page).getBoundingClientRect();
    scrollBy(0, box.top - 100);
    const { left, top } = river(page).getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 700), Math.round(top + 300)] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(left + 300), Math.round(top + 300)] });
    await sendMouse({ type: 'up' });
    await page.settled();
    expect(Math.min(...years(page))).to.be.greaterThan(Math.min(...before));
  });

  it('shows a row in the picture, and a mark in the list', async () => {
    const page = await TimelinePage.open(kayleigh, wide);
    await page.press('Show in the picture', await page.more('Bridlington, in the caravan'));
    expect(page.announced).to.equal('It is marked in the picture.');
    expect(river(page).querySelector('.mem.on')!.getAttribute('data-go')).to.equal('shell');
    await page.press('Show in the picture', await page.more('Results day'));
    const mark = river(page).querySelector('.mem.on')!, { left, width } = mark.getBoundingClientRect();
    mark.parentElement!.querySelector('[data-marks]')!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: left + width / 2 }));
    await page.settled();
    expect(page.focused).to.equal('Results day');
    await page.press('Whole life');
    river(page).querySelector('[data-go=okafors-home]')!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await page.settled();
    expect(page.focused).to.equal('The Okafors’');
    river(page).querySelector('[data-person=bruno] .tk')!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await page.settled();
    expect(page.titles).to.deep.equal(['Bruno came']);
  });

  it('mirrors where reading runs from right to left', async () => {
    const words = { lang: 'ar', dir: 'rtl' as const, own: {} };
    const one = await TimelinePage.open(kayleigh, wide), other = await TimelinePage.open(kayleigh, { ...wide, lang: 'ar', dir: 'rtl', words });
    const at = (page: TimelinePage): number => Number(river(page).querySelector('.now')!.getAttribute('d')!.slice(1).split(' ')[0]);
    expect(at(one) + at(other)).to.be.closeTo(1036, 0.2);
  });

  it('draws the fourteen who were most there, and says how many more are in the list', async () => {
    const page = await TimelinePage.open(stressCircle(300), { ...wide, viewer: { id: 'ken', role: 'me' } });
    expect(river(page).querySelectorAll('[data-person]').length).to.equal(14);
    expect(page.text()).to.match(/And \d+ more in the list\./);
  });

  it('can be left out, and is where nothing can be drawn', async () => {
    expect((await TimelinePage.open(kayleigh, { ...wide, view: ['list'] })).root.querySelector('svg.river')).to.equal(null);
    expect((await TimelinePage.open(lifeOf({ a: { kind: 'memory', title: 'x' } }), wide)).root.querySelector('svg.river')).to.equal(null);
    const narrow = await TimelinePage.open(kayleigh, { width: 390 });
    expect(narrow.root.querySelector('svg.river')).to.equal(null);
    expect(getComputedStyle(narrow.root.querySelector('.strip')!).display).to.equal('block');
    narrow.timeline.parentElement!.style.inlineSize = '1100px';
    await waitUntil(() => narrow.root.querySelector('svg.river'), 'the river comes with the room');
    expect(narrow.root.querySelector('.strip')).to.equal(null);
  });

  it('draws a life of one day, of no end, and of odd dates without a word of trouble', async () => {
    const odd: Circle = lifeOf({ a: { kind: 'livedAt', title: 'A', when: { edtf: '2026-11-21/..' } }, b: { kind: 'livedAt', title: 'B', when: { edtf: '../2020' } }, c: { kind: 'gap', when: { edtf: '2019/' } }, d: { kind: 'livedAt', title: 'D', when: { edtf: 'nonsense' } } },
      { people: { jo: { name: 'Jo', known: { a: { from: { edtf: '2030' } }, b: { from: { edtf: '2026-11-21' }, as: 'closeInMyLife' } } } } });
    const page = await TimelinePage.open(odd, wide);
    expect(river(page).outerHTML).not.to.match(/NaN|Infinity|undefined/);
    expect(page.story().map(({ title }) => title)).to.include.members(['A', 'B', 'D']);
  });
});

describe('kith-timeline: the book and the files', () => {
  const files = (page: TimelinePage): { name: string; type: string; text: string }[] => {
    const kept: { name: string; type: string; text: string }[] = [];
    page.timeline.addEventListener('kith-export', (event) => { event.preventDefault(); kept.push(event.detail); });
    return kept;
  };

  it('reads in order, oldest first, without what is private or put away unless it is chosen', async () => {
    const page = await TimelinePage.open(kayleigh, wide);
    await page.press('Read it as a book');
    const book = (): string => page.text(page.root.querySelector('article')!);
    expect(page.focused).to.equal('Read it as a book');
    expect(book()).to.match(/Mum’s.*I was born.*Pat’s/).and.not.contain('steer the boat').and.not.contain('We left late');
    await page.choose('Put in what only I can see');
    expect(book()).to.contain('steer the boat').and.contain('things in it that are not shared').and.not.contain('We left late');
    await page.choose('Put in what I put away');
    expect(book()).to.contain('We left late');
    await expect(page.timeline).to.be.accessible();
    await page.press('Back');
    expect(page.focused).to.equal('Read it as a book');
  });

  it('saves one page that stands alone, every word escaped', async () => {
    const page = await TimelinePage.open(lifeOf({ a: { kind: 'memory', title: '<b>"x"', words: 'a & b\n<script>', seenBy: ['me', 'team'] } }), wide);
    const kept = files(page);
    await page.press('Read it as a book');
    await page.press('Save it as a page');
    const [{ name, type, text } = { name: '', type: '', text: '' }] = kept;
    expect([name, type]).to.deep.equal(['my-story.html', 'text/html']);
    const read = new DOMParser().parseFromString(text, 'text/html');
    expect(read.querySelectorAll('script, img, link, iframe, b').length).to.equal(0);
    expect(read.querySelector('h3')!.textContent).to.equal('<b>"x"');
    expect(read.querySelector('p')!.innerHTML).to.equal('a &amp; b<br>&lt;script&gt;');
  });

  it('gives the whole circle back as it came, after a question', async () => {
    const page = await TimelinePage.open(kayleigh, wide);
    const kept = files(page);
    await page.press('Take it all with me');
    expect(kept).to.deep.equal([]);
    await page.press('Yes, save them');
    expect(kept.map(({ name }) => name)).to.deep.equal(['my-circle.json', 'my-circle.html']);
    expect(JSON.parse(kept[0]!.text)).to.deep.equal(JSON.parse(JSON.stringify({ ...kayleigh, id: page.stored.id, revision: undefined })));
    expect(kept[1]!.text).to.contain('Ellie-Mae').and.contain('Every month, really every month.').and.contain('We left late');
  });
});
