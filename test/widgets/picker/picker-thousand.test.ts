import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { emptyCircle, type Circle } from '../../../src/core/index.js';
import { crowd } from '../../../stories/circles.js';
import { byName } from '../../../src/widgets/picker/groups.js';
import { PickerPage } from './picker-page.js';

const many = (n: number): Circle => ({ ...emptyCircle('c', { name: 'Kayleigh' }), people: Object.fromEntries(Array.from({ length: n }, (_, i) => [`p${i}`, { name: `Person ${i}` }])) });
const rows = (page: PickerPage): HTMLElement[] => [...page.root.querySelectorAll<HTMLElement>('.row-btn')];
/** Until the browser has looked what is on screen, and the list has answered. */
const looked = async (page: PickerPage): Promise<void> => {
  for (let turn = 0; turn < 3; turn++) await new Promise((done) => { requestAnimationFrame(() => { setTimeout(done, 0); }); });
  await page.settled();
};
const box = (page: PickerPage): Promise<void> => page.type('Find a name', '');

describe('kith-picker: a thousand people', () => {
  beforeEach(async () => { await setViewport({ width: 1200, height: 900 }); scrollTo(0, 0); });

  it('up to a hundred and fifty are drawn whole', async () => {
    const page = await PickerPage.open(many(150));
    expect(rows(page)).to.have.length(150);
    expect(page.root.querySelector('[aria-setsize]')).to.equal(null);
    expect(page.has(/^Show all/)).to.equal(false);
  });

  it('beyond that only what is near is drawn; each row says its place, and the far ones keep their room', async () => {
    const page = await PickerPage.open(many(1000));
    await looked(page);
    expect(rows(page).length).to.be.within(15, 60);
    const items = rows(page).map((row) => row.closest('li')!);
    expect(items.map((item) => item.ariaPosInSet)).to.deep.equal(items.map((_, i) => String(i + 1)));
    expect(new Set(items.map((item) => item.ariaSetSize))).to.deep.equal(new Set(['1000']));
    const list = page.root.querySelector('[role=list]')!, drawn = items.length;
    const height = items[0]!.getBoundingClientRect().height;
    expect(list.getBoundingClientRect().height).to.be.within(height * 900, height * 1100);
    // What is drawn on the way may push the end on, and not every engine holds on to it.
    for (let turn = 0; turn < 6; turn++) {
      list.lastElementChild!.scrollIntoView();
      await looked(page);
    }
    expect(page.row('Person 999').item.ariaPosInSet).to.equal('1000');
    expect(rows(page).length).to.be.below(drawn + 60);
    await expect(page.picker).to.be.accessible();
  });

  it('draws its first screen first, with the room of all the rest; whoever waits for it waits for all', async () => {
    const page = await PickerPage.open(many(1)), fresh = document.createElement('kith-picker'), root = (): ParentNode => fresh.shadowRoot!;
    const state = (): { rows: number; foot: boolean; belongs: boolean } => ({ rows: root().querySelectorAll('.row-btn').length, foot: !!root().querySelector('.foot'), belongs: !!root().querySelector('#o-belong') });
    const seen: ReturnType<typeof state>[] = [];
    page.picker.after(fresh);
    const watch = new MutationObserver(() => { seen.push(state()); });
    watch.observe(fresh.shadowRoot!, { childList: true, subtree: true });
    Object.assign(fresh, { circle: { ...many(1000), id: 'first-screen' }, viewer: { id: 'kayleigh', role: 'me' } });
    while (!seen.some(({ rows }) => rows)) await new Promise((done) => { setTimeout(done); });
    const first = seen.find(({ rows }) => rows)!;
    expect(first.rows).to.be.within(4, 10);
    expect([first.foot, first.belongs]).to.deep.equal([false, false]);
    expect(fresh.getBoundingClientRect().height).to.be.above(50_000);
    await fresh.updateComplete;
    watch.disconnect();
    expect(state()).to.include({ foot: true, belongs: true });
    expect(fresh.getBoundingClientRect().height).to.be.above(50_000);
    fresh.remove();
  });

  it('Tab goes from row to row through all of it, past what was drawn at first', async () => {
    const page = await PickerPage.open(many(1000));
    await looked(page);
    rows(page)[0]!.focus();
    const before = rows(page).length;
    for (let n = 1; n <= before + 10; n++) {
      await sendKeys({ press: 'Tab' });
      expect(page.focused, `after ${n}`).to.match(new RegExp(`^Person ${n}\\. `));
    }
  }).timeout(30_000);

  it('keeps the row that has focus, however far one scrolls', async () => {
    const page = await PickerPage.open(many(1000));
    await looked(page);
    const [first] = rows(page);
    first!.focus({ preventScroll: true });
    page.root.querySelector('[role=list]')!.lastElementChild!.scrollIntoView();
    await looked(page);
    expect(page.focus).to.equal(first);
  });

  it('focus stays with the person when someone is put before them', async () => {
    const page = await PickerPage.open(many(1000));
    await looked(page);
    page.row('Person 4').button.focus();
    page.picker.circle = { ...page.stored, people: { ...page.stored.people, aa: { name: 'Aa' }, ab: { name: 'Ab' }, ...Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`b${i}`, { name: `B ${i}` }])) } };
    await page.settled();
    expect(page.focused).to.match(/^Person 4\./);
    expect(page.row('Person 4').item.ariaPosInSet).to.equal('87');
  });

  it('"Show all" draws everyone, so that the browser’s own search finds them', async () => {
    const page = await PickerPage.open(many(1000));
    await page.press('Show all 1000');
    expect(rows(page)).to.have.length(1000);
    expect(page.announced).to.equal('1000 people');
    expect(page.has(/^Show all/)).to.equal(false);
    expect(page.focus).to.equal(page.field('Find a name'));
  }).timeout(20_000);

  it('paper has everyone', async () => {
    const page = await PickerPage.open(many(1000));
    dispatchEvent(new Event('beforeprint'));
    expect(rows(page)).to.have.length(1000);
  }).timeout(20_000);

  it('someone just added far down the list is drawn and has focus', async () => {
    const page = await PickerPage.open(many(1000));
    await page.press('Add someone');
    await page.type('What do you call them?', 'Zed');
    await page.press('Add Zed');
    expect(page.focused).to.match(/^Zed\./);
    await page.openRow('Zed');
    await page.press(/^Close: Zed/, page.row('Zed').item);
    expect(page.focused).to.equal('Close: Zed');
  });

  it('finds by first letters, accents and Welsh digraphs folded, and says each number once', async () => {
    const life = many(1000);
    Object.assign(life.people, { a: { name: 'Llŷr Ddu' }, b: { name: 'Siân' }, c: { name: 'Rhys' } });
    const page = await PickerPage.open(life);
    for (const [typed, found] of [['ly', 'Llŷr Ddu'], ['llyr d', 'Llŷr Ddu'], ['SIAN', 'Siân'], ['rys', 'Rhys'], ['person 77', 'Person 77']] as const) {
      await page.type('Find a name', typed);
      expect(rows(page).map((row) => page.text(row.querySelector('.name')!))).to.include(found);
    }
    page.heard.length = 0;
    for (const typed of ['si', 'sia', 'sian']) await page.type('Find a name', typed);
    expect(page.heard).to.deep.equal(['1 person']);
    await page.type('Find a name', 'nobody');
    expect(page.announced).to.equal('No one by that name');
    expect(page.field('Find a name').matches(':focus') || page.text().includes('Find a name')).to.equal(true);
    await box(page);
    await looked(page);
    expect(rows(page).length).to.be.above(10);
  });

  it('A to Z is the order of the language, plain names and all others among them', () => {
    const first = ['ann', 'Ann', 'Ánn', 'Anna', 'An na', 'Zoë', 'Zoe', 'Person 2', 'Person 10', 'O’Neil', 'ONeil', 'Łukasz', 'محمد', 'de Souza', '🐶', 'Llŷr', 'Chŵ', 'Chw'], last = ['', ' Ash', ' Özil', ' 7'];
    const people: Circle['people'] = {};
    [...first, ...first].forEach((a, i) => { for (const b of last) people[`p${(i * 7919) % 97}${b.trim() || 'x'}`] = { name: `${a}${b}`, ...(i % 5 ? {} : { setAside: true }) }; });
    for (const lang of ['en', 'en-GB', 'cy', 'ar']) {
      const { compare } = new Intl.Collator(lang, { sensitivity: 'base', numeric: true });
      const wanted = Object.entries(people).sort(([a, { name: x }], [b, { name: y }]) => compare(x, y) || (a < b ? -1 : 1)).map(([id]) => id);
      const { all, here, aside } = byName({ ...people }, lang);
      expect(all.map(({ id }) => id), lang).to.deep.equal(wanted);
      expect([here, aside].map((some) => some.map(({ id }) => id)), lang).to.deep.equal([false, true].map((is) => wanted.filter((id) => !!people[id]!.setAside === is)));
    }
  });

  it('draws in the picture only what fits, and says how many more there are', async () => {
    const page = await PickerPage.open(crowd(1000), { width: 1100, viewer: { id: 'ken', role: 'me' } });
    expect(page.root.querySelectorAll('.rings .who').length).to.be.below(45);
    expect(page.root.querySelectorAll('.rings .lab')).to.have.length(4 + 4);
    expect(page.text(page.root.querySelector('.tools')!)).to.contain('Right by me');
  });

  it('every grouping holds everyone', async () => {
    const page = await PickerPage.open(crowd(1000), { viewer: { id: 'ken', role: 'me' } });
    for (const by of ['kind', 'home', 'name', 'closeness']) {
      await page.pick('Show people', by);
      const counts = [...page.root.querySelectorAll('.ring-head .count')].map((one) => Number.parseInt(one.textContent, 10));
      expect(counts.reduce((sum, n) => sum + n, 0), by).to.equal(1000);
    }
  });
});
