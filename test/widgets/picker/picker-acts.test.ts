import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { emptyCircle, type Circle } from '../../../src/core/index.js';
import { circles } from '../../../stories/circles.js';
import { PickerPage, type Options } from './picker-page.js';

const { kayleigh } = circles;
const names = { kayleigh: 'Kayleigh', dev: 'Dev', pat: 'Pat' };
const nan: Circle = {
  ...emptyCircle('c', { name: 'Kayleigh', identity: { i: { about: 'food', words: 'Jollof.' } } }), people: { nan: { name: 'Nan' }, old: { name: 'Old friend', setAside: true }, hush: { name: 'Hush', hideName: true } },
  wishes: { w: { person: 'nan', want: 'more', words: 'Sundays.', at: '2026-11-02T12:00:00Z', seenBy: ['me', 'team'] } },
};
const heard: Circle = { ...nan, replies: { r: { about: 'wishes/w', answer: 'agreed', who: 'dev', at: '2026-11-03T09:00:00Z' } } };

/** Every act of the picker: how it is done, and what it is called. */
const ACTS: [type: string, does: string, act: (page: PickerPage) => Promise<void>, o?: Options & { life?: Circle }][] = [
  ['person-added', 'add', async (page) => { await page.press('Add someone'); await page.type('What do you call them?', 'Bev'); await page.press('Add Bev'); }],
  ['person-changed', 'change', async (page) => { await page.press(/^Change what/, await page.openRow('Nan')); await page.choose('For life'); await page.press('Save'); }],
  ['person-changed', 'rename', async (page) => { await page.press(/^Change what/, await page.openRow('Nan')); await page.type('What do you call Nan?', 'Nana'); await page.press('Save'); }],
  ['person-placed', 'place', async (page) => { await page.press(/^Close: Nan/, await page.openRow('Nan')); }],
  ['person-set-aside', 'set aside', async (page) => { await page.press('Set aside', await page.openRow('Nan')); }],
  ['person-brought-back', 'bring back', async (page) => { await page.press('Set aside, 1'); await page.press('Bring back', await page.openRow('Old friend')); }],
  ['person-changed', 'put a name away', async (page) => { await page.press(/see this name$/, await page.openRow('Nan')); }],
  ['person-changed', 'show a name again', async (page) => { await page.press('Show this name again', await page.openRow('A name you put away')); }],
  ['wish-made', 'wish', async (page) => { const item = await page.openRow('Nan'); await page.press('Say something new', item); await page.choose('Too little', item); await page.press('Save', item); }],
  ['wish-withdrawn', 'take a wish back', async (page) => { await page.press('Take this back', await page.openRow('Nan')); }],
  ['wish-unshared', 'stop sharing', async (page) => { await page.press('Stop sharing', await page.openRow('Nan')); }],
  ['feeling-noted', 'say whether it was done', async (page) => { const item = await page.openRow('Nan'); page.button('Partly', item).focus(); await page.keys('Enter'); }, { life: heard }],
  ['wish-answered', 'answer', async (page) => { const item = await page.openRow('Nan'); await page.press('Answer', item); await page.choose('Heard', item); await page.press('Send this answer', item); }, { viewer: { id: 'dev', role: 'worker' } }],
  ['me-changed', 'not for me', async (page) => { await page.press('Where I belong'); await page.press('Not for me: Music'); }],
  ['me-changed', 'say where I belong', async (page) => { await page.press('Where I belong'); const food = page.root.getElementById('h-topic-food')!.parentElement!; await page.press('Change', food); await page.type(/in my own words/, 'Rice.', food); await page.press('Save', food); }],
];
/** Acts that ask one plain question first, and cannot be undone. */
const ASKED: [type: string, does: string, act: (page: PickerPage) => Promise<void>][] = [
  ['erased', 'erase', async (page) => { const item = await page.openRow('Nan'); await page.press('Erase for good', item); expect(page.sent).to.deep.equal([]); await page.press('Yes, erase it', item); }],
  ['wish-shared', 'share a wish', async (page) => { const item = await page.openRow('Nan'); await page.press('Share this', item); await page.choose('Pat', item); expect(page.sent).to.deep.equal([]); await page.press('Yes, share it', item); }],
  ['me-shared', 'share where I belong', async (page) => {
    await page.press('Where I belong');
    const food = page.root.getElementById('h-topic-food')!.parentElement!;
    await page.press('Share this', food);
    await page.choose('your workers', food);
    expect(page.text(food)).to.contain('Share this with your workers? This is what they will see:').and.to.contain('Jollof.');
    expect(page.sent).to.deep.equal([]);
    await page.press('Yes, share it', food);
    expect(page.stored.me.identity!.i!.seenBy).to.deep.equal(['me', 'team']);
  }],
];

describe('kith-picker: every act', () => {
  for (const [type, does, act, { life = nan, ...options } = {}] of ACTS) {
    it(`to ${does} is one change, says so, keeps focus, and can be undone`, async () => {
      const page = await PickerPage.open(life, { names, ...options });
      const before = structuredClone(page.stored);
      await act(page);
      expect(page.sent.map((change) => change.type)).to.deep.equal([type]);
      expect(page.focused, 'focus').not.to.equal('');
      if (type !== 'wish-unshared') expect(page.heard.length, 'heard').to.be.above(0);
      await expect(page.picker).to.be.accessible();
      await page.press('Undo');
      expect(page.last.type).to.equal('undone');
      expect(page.stored).to.deep.equal(before);
      expect(page.announced).to.equal('Put back as it was');
    });
  }
  for (const [type, does, act] of ASKED) {
    it(`to ${does} asks first, keeps focus, and is not undone by a press`, async () => {
      const page = await PickerPage.open(nan, { names });
      await act(page);
      expect(page.last.type).to.equal(type);
      expect(page.focused, 'focus').not.to.equal('');
      expect(page.has('Undo')).to.equal(false);
    });
  }
});

describe('kith-picker: by pointer alone', () => {
  beforeEach(async () => { await setViewport({ width: 600, height: 900 }); });
  /** Presses what is seen under the pointer, where it is seen. */
  async function point(page: PickerPage, target: HTMLElement): Promise<void> {
    target.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = target.getBoundingClientRect();
    expect(Math.min(width, height), 'room for a finger').to.be.at.least(24);
    await sendMouse({ type: 'click', position: [Math.round(left + Math.min(width, 160) / 2), Math.round(top + height / 2)] });
    await page.settled();
  }

  it('someone is added, placed, wished for, shared about and set aside', async () => {
    const page = await PickerPage.open(kayleigh, { width: 390, names });
    const choice = (label: string, of?: ParentNode): HTMLElement => page.field(label, of).closest('label')!;
    await point(page, page.button('Add someone'));
    await point(page, page.field('What do you call them?'));
    await sendKeys({ type: 'Nan' });
    await point(page, choice('Close'));
    await point(page, page.button('Add Nan'));
    expect(page.groups()[1]!.people).to.include('Nan');
    await point(page, page.row('Nan').button);
    const { item } = page.row('Nan');
    await point(page, choice('Just right', item));
    await point(page, choice('None is right for me', item));
    await point(page, page.button('Save', item));
    expect(page.text(page.row('Nan').button)).to.equal('Nan. None is right for me');
    await point(page, page.button('Share this', item));
    await point(page, choice('your workers', item));
    await point(page, page.button('Yes, share it', item));
    await point(page, page.button(/^Right by me: Nan/, item));
    await point(page, page.button('Set aside', page.row('Nan').item));
    expect(page.sent.map(({ type }) => type)).to.deep.equal(['person-added', 'wish-made', 'wish-shared', 'person-placed', 'person-set-aside']);
    expect(page.focused).not.to.equal('');
  }).timeout(30_000);
});

describe('kith-picker: by keyboard alone', () => {
  it('someone is changed, shared about, set aside, brought back, and a grouping chosen', async () => {
    const page = await PickerPage.open(nan, { names });
    await page.tabTo(/^by how close/);
    await page.keys('End');
    expect(page.groups()[0]!.title).to.equal('A to Z');
    await page.tabTo(/^Nan/);
    await page.keys('Enter');
    await page.tabTo('Stop sharing');
    await page.keys('Enter');
    expect(page.focused).to.equal('Share this');
    await page.keys('Enter');
    expect(page.focused).to.equal('Who do you want to share this with?');
    await page.tabTo('Pat');
    await page.keys(' ');
    await page.tabTo('Yes, share it');
    await page.keys(' ');
    expect(page.stored.wishes.w!.seenBy).to.deep.equal(['me', 'pat']);
    await page.tabTo(/^Change what it says/);
    await page.keys('Enter');
    await page.tabTo('What do you call Nan?');
    await sendKeys({ type: 'Nanna' });
    await page.keys('Enter');
    expect(page.stored.people.nan!.name).to.equal('Nanna');
    await page.tabTo('Set aside');
    await page.keys('Enter');
    await page.tabTo('Set aside, 2');
    await page.keys('Enter');
    await page.tabTo(/^Nanna/);
    await page.keys('Enter');
    await page.tabTo('Bring back');
    await page.keys('Enter');
    expect(page.focused).to.match(/^Nanna/);
    expect(page.sent.map(({ type }) => type)).to.deep.equal(['wish-unshared', 'wish-shared', 'person-changed', 'person-set-aside', 'person-brought-back']);
  }).timeout(30_000);

  it('where I belong: written, and put away as not for me', async () => {
    const page = await PickerPage.open(nan);
    await page.tabTo('Where I belong');
    await page.keys('Enter');
    await page.tabTo('Say something about this');
    await page.keys('Enter');
    await page.tabTo(/in my own words/);
    await sendKeys({ type: 'Hull, and Leeds before.' });
    await page.tabTo('Save');
    await page.keys('Enter');
    expect(Object.values(page.stored.me.identity!).map(({ words }) => words)).to.include('Hull, and Leeds before.');
    await page.tabTo('Not for me: Music');
    await page.keys('Enter');
    expect(page.stored.me.notForMe).to.deep.equal(['belong/music']);
    expect(page.focused).to.equal('Where I belong');
  }).timeout(30_000);

  it('read only: every row still opens, and nothing has a place to write', async () => {
    const page = await PickerPage.open(nan, { readonly: true });
    await page.tabTo(/^Nan/);
    await page.keys('Enter');
    expect(page.text(page.row('Nan').item)).to.contain('Sundays.');
    expect(page.root.querySelector('input:not([type=search]), textarea, .btn.primary')).to.equal(null);
  });
});
