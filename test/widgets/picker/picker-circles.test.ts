import { expect } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import { emptyCircle, type Circle, type Placing } from '../../../src/core/index.js';
import { foldName, matchNames } from '../../../src/widgets/picker/fold-names.js';
import { ringAt, seatsOf } from '../../../src/widgets/picker/rings.js';
import { circles } from '../../../stories/circles.js';
import { PickerPage } from './picker-page.js';

const { kayleigh } = circles;
const RINGS = ['rightByMe', 'close', 'furtherOut', 'notSure'] as const;
const placed = (rows: readonly (readonly [string, Placing['closeness']])[]): Circle['placings'] =>
  Object.fromEntries(rows.map(([person, closeness], i) => [`pl${i}`, { person, closeness, at: `2026-01-01T00:${String(Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}Z` }]));

/** A point of the drawing on the screen. */
function screen(page: PickerPage, x: number, y: number): [number, number] {
  const at = new DOMPoint(x, y).matrixTransform(page.root.querySelector<SVGSVGElement>('.rings')!.getScreenCTM()!);
  return [Math.round(at.x), Math.round(at.y)];
}
const spot = (token: Element): [number, number] => {
  const [, x, y] = /translate\((\S+) (\S+)\)/.exec(token.getAttribute('transform')!)!;
  return [Number(x), Number(y)];
};

describe('kith-picker: the circles', () => {
  beforeEach(async () => { await setViewport({ width: 1200, height: 1000 }); });

  it('stands beside the list where there is room, and never without it', async () => {
    const wide = await PickerPage.open(kayleigh, { width: 1100 });
    const picture = wide.root.querySelector('.pick-pic')!, list = wide.root.querySelector('.tools')!;
    expect(getComputedStyle(picture).display).to.equal('grid');
    expect(list.compareDocumentPosition(picture) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect(picture.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
    expect(picture.querySelectorAll('[tabindex], button, a')).to.have.length(0);
    const narrow = await PickerPage.open(kayleigh, { width: 800 });
    expect(getComputedStyle(narrow.root.querySelector('.pick-pic')!).display).to.equal('none');
    const only = await PickerPage.open(kayleigh, { width: 1100, view: ['list'] });
    expect(only.root.querySelector('.pick-pic')).to.equal(null);
  });

  it('holds everyone of the list, in their ring, and no fact the list lacks', async () => {
    const page = await PickerPage.open(kayleigh, { width: 1100 });
    const drawn = [...page.root.querySelectorAll('.rings .who')];
    expect(drawn.map((token) => token.querySelector('.nm')!.textContent)).to.have.members(
      page.groups().flatMap(({ people }) => people).map((name) => (name.length > 14 ? `${name.slice(0, 13).trimEnd()}…` : name)));
    for (const token of drawn) {
      const [x, y] = spot(token), id = token.getAttribute('data-id')!;
      expect(ringAt(x, y), id).to.equal(Object.entries(kayleigh.placings).filter(([, { person }]) => person === id).sort(([, a], [, b]) => (a.at < b.at ? 1 : -1))[0]![1].closeness);
    }
  });

  it('a drag places, as the button does, with the same act and announcement', async () => {
    const page = await PickerPage.open(kayleigh, { width: 1100 });
    page.root.querySelector('.rings')!.scrollIntoView({ block: 'start' });
    const [x, y] = spot(page.token('mum'));
    await sendMouse({ type: 'move', position: screen(page, x, y) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: screen(page, 380, 300) });
    await sendMouse({ type: 'move', position: screen(page, 400, 320) });
    await sendMouse({ type: 'up' });
    await page.settled();
    expect(page.last.type).to.equal('person-placed');
    expect(Object.values(page.last.patch.placings as Record<string, object>)[0]).to.deep.include({ person: 'mum', closeness: 'rightByMe', by: { id: 'kayleigh', role: 'me' } });
    expect(page.announced).to.equal('Mum is now in Right by me');
    expect(ringAt(...spot(page.token('mum')))).to.equal('rightByMe');
    expect(page.sent).to.have.length(1);
  });

  it('a drag to the same ring, or to nowhere, changes nothing', async () => {
    const page = await PickerPage.open(kayleigh, { width: 1100 });
    page.root.querySelector('.rings')!.scrollIntoView({ block: 'start' });
    const home = spot(page.token('mum'));
    for (const to of [[330, 620], [8, 8]] as [number, number][]) {
      await sendMouse({ type: 'move', position: screen(page, ...home) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: screen(page, ...to) });
      await sendMouse({ type: 'up' });
      await page.settled();
      expect(spot(page.token('mum'))).to.deep.equal(home);
    }
    expect(page.sent).to.deep.equal([]);
  });

  it('a press opens the row in the list and takes focus there', async () => {
    const page = await PickerPage.open(kayleigh, { width: 1100 });
    page.root.querySelector('.rings')!.scrollIntoView({ block: 'start' });
    await sendMouse({ type: 'click', position: screen(page, ...spot(page.token('tyler'))) });
    await page.settled();
    expect(page.row('Tyler').button.getAttribute('aria-expanded')).to.equal('true');
    expect(page.focus).to.equal(page.row('Tyler').button);
    expect(page.token('tyler').querySelector('.sel')).not.to.equal(null);
  });

  it('read only: presses still open, nothing can be dragged', async () => {
    const page = await PickerPage.open(kayleigh, { width: 1100, readonly: true });
    page.root.querySelector('.rings')!.scrollIntoView({ block: 'start' });
    await sendMouse({ type: 'move', position: screen(page, ...spot(page.token('mum'))) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: screen(page, 400, 320) });
    await sendMouse({ type: 'up' });
    await page.settled();
    expect(page.sent).to.deep.equal([]);
  });

  it('says how many more there are where a ring is full', async () => {
    const people = Array.from({ length: 12 }, (_, i) => `p${String(i).padStart(2, '0')}`);
    const page = await PickerPage.open({ ...emptyCircle('c', { name: 'Kayleigh' }), people: Object.fromEntries(people.map((id) => [id, { name: `Person ${id}` }])), placings: placed(people.map((id) => [id, 'rightByMe'] as const)) }, { width: 1100 });
    expect(page.root.querySelectorAll('.rings .who')).to.have.length(5);
    expect(page.root.querySelector('.rings')!.textContent).to.contain('+7 in the list');
    expect(page.groups()[0]!.people).to.have.length(12);
  });

  it('draws no line to someone who died, where nothing can be planned', async () => {
    const page = await PickerPage.open({ ...emptyCircle('c', { name: 'Kayleigh' }), people: { a: { name: 'Ash' }, b: { name: 'Bo', state: 'died' } }, placings: placed([['a', 'close'], ['b', 'close']]) }, { width: 1100 });
    expect(page.root.querySelectorAll('.rings .thread')).to.have.length(1);
    expect(page.token('b').querySelector('.ring2')).not.to.equal(null);
  });

  it('draws who is in no circle yet apart, so that they can be put in one', async () => {
    const page = await PickerPage.open({ ...emptyCircle('c', { name: 'Kayleigh' }), people: { a: { name: 'Ash' } } }, { width: 1100 });
    expect(spot(page.token('a'))[1]).to.be.greaterThan(812);
  });
});

describe('seats', () => {
  it('adding, moving or setting aside one person moves nobody else', () => {
    let seed = 7;
    const next = (n: number): number => (seed = (seed * 48271) % 2147483647) % n;
    const rows: [string, Placing['closeness']][] = [];
    let before = new Map<string, readonly [number, number]>();
    for (let n = 0; n < 300; n++) {
      const who = `p${next(25)}`;
      rows.push([who, RINGS[next(4)]!]);
      const after = seatsOf({ placings: placed(rows) });
      for (const [id, seat] of before) if (id !== who) expect(after.get(id), `${who} moved ${id}`).to.deep.equal(seat);
      const taken = [...after.values()].map(String);
      expect(new Set(taken).size).to.equal(taken.length);
      before = new Map(after);
    }
  });
  it('does not hang on the order of keys', () => {
    const rows = placed([['a', 'close'], ['b', 'close'], ['a', 'rightByMe'], ['c', 'close']]);
    expect([...seatsOf({ placings: Object.fromEntries(Object.entries(rows).reverse()) })]).to.deep.equal([...seatsOf({ placings: rows })]);
    expect(seatsOf({ placings: rows }).get('c')).to.deep.equal([1, 0]);
  });
});

describe('names as typed', () => {
  it('every first letters of a name still find it, with and without its accents', () => {
    const names = ['Llŷr Rhys', 'Ffion', 'Dafydd', 'Angharad', 'Siân', 'Zoë', 'François', 'Ngozi', 'Thomas-Philip', 'Émile', 'Łukasz', 'Ștefan', 'محمد', 'Αθηνά', 'Chŵ'];
    for (const name of names) for (let end = 1; end <= name.length; end++) {
      const typed = name.slice(0, end);
      for (const variant of [typed, typed.toLowerCase(), typed.normalize('NFD').replace(/\p{M}/gu, '')]) {
        expect(matchNames([{ name }], variant, 1).n, `${variant} for ${name}`).to.equal(foldName(variant) ? 1 : 0);
      }
    }
  });
  it('finds Welsh names by how they sound to who does not know the spelling', () => {
    for (const [typed, name] of [['lyr', 'Llŷr'], ['rys', 'Rhys'], ['fion', 'Ffion'], ['dafyd', 'Dafydd'], ['angarad', 'Angharad']] as const) expect(matchNames([{ name }], typed, 1).n, typed).to.equal(1);
  });
  it('wants each word typed to begin a word of the name, counts all, and gives few', () => {
    const people = [{ name: 'Ann Lee' }, { name: 'Anna Leigh' }, { name: 'Lee Ann' }, { name: 'Joanna' }];
    expect(matchNames(people, 'an le', 2)).to.deep.equal({ found: people.slice(0, 2), n: 3 });
    expect(matchNames(people, '', 5).n).to.equal(0);
  });
});
