import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { lifeOf, TimelinePage } from './timeline-page.js';

const people = { jo: { name: 'Jo' }, al: { name: 'Al' } };
const entries = {
  a: { kind: 'memory', title: 'Chips', when: { edtf: '2019' }, people: ['jo', 'al'], place: 'The pier' },
  b: { kind: 'memory', title: 'Rain', when: { edtf: '2020' }, people: ['al'] },
  c: { kind: 'memory', title: 'Crabs', when: { edtf: '2021' }, place: 'The pier' },
  d: { kind: 'work', title: 'The docks', when: { edtf: '2022/2023' } },
};
const names = (page: TimelinePage): string[] => [...page.titles].sort();

describe('kith-timeline: people, places and what was put away', () => {
  before(() => setViewport({ width: 1200, height: 900 }));

  it('leads from a person to all that has them in it, by keyboard, and tells the host first', async () => {
    const page = await TimelinePage.open(lifeOf(entries, { people })), opened: unknown[] = [];
    page.timeline.addEventListener('kith-open', ({ detail }: CustomEventInit) => { opened.push(detail); });
    await page.tabTo(/^Al/);
    const { outlineWidth, outlineOffset } = getComputedStyle(page.root.activeElement!);
    expect([outlineWidth, outlineOffset]).to.deep.equal(['3px', '2px']);
    await page.keys('Enter');
    expect(names(page)).to.deep.equal(['Chips', 'Rain']);
    expect(opened).to.deep.equal([{ about: 'people/al' }]);
    expect(page.announced).to.equal('2 things');
    expect(page.focused).to.match(/^Find something: 2 things/);
    await expect(page.timeline).to.be.accessible();
  });

  it('does nothing where the host shows the person its own way', async () => {
    const page = await TimelinePage.open(lifeOf(entries, { people }));
    page.timeline.addEventListener('kith-open', (event) => { event.preventDefault(); });
    page.entry('Chips').querySelector<HTMLElement>('button[data-person=al]')!.click();
    await page.settled();
    expect(names(page)).to.have.length(4);
  });

  it('leads from a place to all that was there, and back', async () => {
    const page = await TimelinePage.open(lifeOf(entries, { people }));
    await page.press(/^The pier/);
    expect(names(page)).to.deep.equal(['Chips', 'Crabs']);
    await page.press(/^Find something/);
    await page.press('Show everything again');
    expect(names(page)).to.have.length(4);
  });

  it('says what kind of thing has a title of its own', async () => {
    const page = await TimelinePage.open(lifeOf(entries, { people }));
    expect(page.text(page.entry('The docks'))).to.contain('Work');
    expect(page.text(page.entry('Rain'))).not.to.contain('memory');
  });

  it('says how many there are of a kind, for everyone to see', async () => {
    const page = await TimelinePage.open(lifeOf(entries, { people }));
    await page.choose(/^Memories/);
    expect(page.text(page.root.querySelector('#o-find')!)).to.match(/: 3 things/);
  });

  it('shows the latest of several answers', async () => {
    const by = { id: 'dev', role: 'worker' } as const, about = 'entries/q', answer = 'lookingIntoIt';
    const page = await TimelinePage.open(lifeOf({ q: { kind: 'question', title: 'Why?', gap: 'beingLookedInto', askedOf: 'dev' } }, {
      replies: { r: { about, answer, words: 'I asked.', due: '2026-12-01', at: '2026-11-01T10:00:00Z', by }, s: { about, answer, words: 'They wrote back.', due: '2026-12-20', at: '2026-11-15T10:00:00Z', by } },
    }), { names: { dev: 'Dev' } });
    expect(page.text(page.entry('Why?'))).to.contain('They wrote back.').and.contain('20 December').and.not.contain('1 December');
  });

  it('names a home that was put away nowhere, and says only the cover words', async () => {
    const homes = { h: { kind: 'livedAt', title: 'Elm Lodge', when: { edtf: '2015/2018' }, putAway: true, cover: 'The big house', words: 'Cold.' }, i: { kind: 'livedAt', title: 'Pat’s', when: { edtf: '2019/..' } } };
    const life = lifeOf({ ...homes, m: { kind: 'memory', title: 'Snow', when: { edtf: '2016' } } }, { people: { jo: { name: 'Jo', home: 'h' } } });
    const page = await TimelinePage.open(life);
    expect(page.text()).to.contain('The big house').and.not.match(/Elm Lodge|Cold|2015|2018/);
    await page.press(/^About this home: The big house/);
    await page.press(/^Open it/);
    expect(page.text()).to.contain('Elm Lodge').and.contain('Cold.');
    const dev = await TimelinePage.open({ ...life, entries: { ...life.entries, h: { ...homes.h, seenBy: ['me', 'team'] } } }, { viewer: { id: 'dev', role: 'worker' } });
    expect(dev.text()).not.to.match(/Elm Lodge|The big house|Cold/);
  });

  it('asks who to keep from a home that another followed, by the day it followed', async () => {
    const page = await TimelinePage.open(lifeOf({ h: { kind: 'livedAt', title: 'Pat’s', when: { edtf: '2019/..' }, people: ['jo'] } }, { people }));
    await page.press('Add to my story');
    await page.type('What happened?', 'My own flat');
    await page.choose(/^I know the month/);
    await page.type('Month', 'October');
    await page.type('Year', '2026');
    await page.press('More: who, where, how you know');
    await page.pick('What kind of thing is it?', 'livedAt');
    await page.press('Save');
    expect(page.text()).to.contain('Pat’s').and.not.match(/\.\.(?!\.)/);
  });

  it('takes with it what the host has, after something was added too', async () => {
    const page = await TimelinePage.open(lifeOf(entries, { people, revision: 3 }), { inCircle: true }), kept: string[] = [];
    page.timeline.addEventListener('kith-export', (event) => { event.preventDefault(); kept.push(event.detail.text); });
    await page.press('Add to my story');
    await page.type('What happened?', 'Fog');
    await page.press('Save');
    await page.press(/^Take it all with me/);
    await page.press(/^Yes/);
    const { revision, ...stored } = page.stored;
    expect(revision).to.equal(4);
    expect(JSON.parse(kept[0]!)).to.deep.equal(JSON.parse(JSON.stringify(stored)));
  });

  it('fades a home at the end that is “about”, whichever way time runs', async () => {
    const page = await TimelinePage.open(lifeOf({ h: { kind: 'livedAt', title: 'Mum’s', when: { edtf: '2009-03/2013~' } } })), chapter = (): DOMTokenList => page.root.querySelector('.chap')!.classList;
    expect([chapter().contains('soft-a'), chapter().contains('soft-b')]).to.deep.equal([true, false]);
    await page.press('Show oldest first');
    expect([chapter().contains('soft-a'), chapter().contains('soft-b')]).to.deep.equal([false, true]);
  });

  it('is read from its beginning on paper, and as it was after', async () => {
    const page = await TimelinePage.open(lifeOf(entries, { people })), first = (): string | undefined => page.titles[0];
    expect(first()).to.equal('The docks');
    dispatchEvent(new Event('beforeprint'));
    expect(first()).to.equal('Chips');
    dispatchEvent(new Event('afterprint'));
    await page.settled();
    expect(first()).to.equal('The docks');
  });
});
