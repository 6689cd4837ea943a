import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { circles } from '../../../stories/circles.js';
import type { Entry } from '../../../src/core/circle.js';
import { lifeOf, TimelinePage } from './timeline-page.js';

const { kayleigh, yonas, ken, sunita, rowan } = circles;
const dev = { id: 'dev', role: 'worker' } as const;

describe('kith-timeline: the story', () => {
  it('stands in chapters, a home each, newest first, with what has no date last', async () => {
    const page = await TimelinePage.open(kayleigh);
    expect(page.story().map(({ title }) => title)).to.deep.equal(['What’s next', 'Pat’s', 'The flat in Goole', 'Elm Lodge', 'The Okafors’', 'I don’t know yet', 'Aunty Dee’s', 'Sheila & Ray’s', 'A few nights', 'Mum’s', 'No date yet']);
    expect(page.story().at(1)!.years[0]).to.deep.equal(['2026I was 17', ['A note for you, from Pat']]);
  });

  it('can be turned round, and nothing is lost or doubled', async () => {
    const page = await TimelinePage.open(kayleigh);
    const before = page.titles;
    await page.press('Show oldest first');
    expect(page.announced).to.equal('Oldest first.');
    const story = page.story();
    expect(story[0]!.title).to.equal('Mum’s');
    expect(story[0]!.years[0]).to.deep.equal(['2009I was born', ['I was born']]);
    expect(story.at(-1)!.title).to.equal('No date yet');
    expect([...page.titles].sort()).to.deep.equal([...before].sort());
  });

  it('lets a phrase stand alone where the date beside it would say less', async () => {
    const page = await TimelinePage.open(lifeOf({
      a: { kind: 'memory', title: 'The kite', when: { edtf: '[2012-04-19..2026-11-21]', said: 'after Ellie-Mae was born' } }, b: { kind: 'memory', title: 'The tent', when: { edtf: '2015-08', said: 'that summer' } },
    }));
    expect(page.text(page.entry('The kite'))).to.contain('The kiteafter Ellie-Mae was born').and.not.contain('between');
    expect(page.text(page.entry('The tent'))).to.contain('that summer (August 2015)');
  });

  it('has one order, whichever order the entries came in', async () => {
    const one = await TimelinePage.open(ken);
    const titles = one.titles;
    const other = await TimelinePage.open({ ...ken, entries: Object.fromEntries(Object.entries(ken.entries).reverse()) });
    expect(other.titles).to.deep.equal(titles);
  });

  it('holds every entry there is, tellings beside what they tell', async () => {
    const page = await TimelinePage.open(sunita);
    for (const home of [...page.root.querySelectorAll<HTMLButtonElement>('.chap-h button')]) home.click();
    await page.settled();
    const shown = new Set([...page.root.querySelectorAll('[data-e]')].map((one) => one.getAttribute('data-e')));
    expect(Object.entries(sunita.entries).filter(([id, entry]) => !entry.tellingOf && !shown.has(id)).map(([id]) => id)).to.deep.equal([]);
    const tellings = page.entry('Leaving Jean’s').querySelectorAll('.telling');
    expect([...tellings].map((one) => page.text(one.querySelector('b')!))).to.deep.equal(['My words', 'Jean told me June 2004', 'From my records 17 June 2004']);
  });

  it('says no age where the birth date is not the person’s own', async () => {
    const page = await TimelinePage.open(yonas);
    expect(page.text()).not.to.match(/I was \d|I’m \d/);
    expect((await TimelinePage.open(kayleigh)).text()).to.contain('I was 4 to 7.');
  });

  it('keeps the person’s phrase for a date, with the date beside it where it names no year', async () => {
    const page = await TimelinePage.open(kayleigh);
    expect(page.text(page.entry('Swimming gala'))).to.contain('end of Year 5 (July 2019)');
    expect(page.text(page.entry('Bunk beds with Chelsea'))).to.match(/autumn 2016(?! \()/);
  });

  it('shows nobody the key of an account that the page gave no name for', async () => {
    const key = '3f2504e0-4f89-41d3-9a0c-0305e82c3301', entries: Record<string, Entry> = { a: { kind: 'gap', title: 'Why', gap: 'asked', askedOf: key, askedOn: '2026-11-03', seenBy: ['me', key] }, b: { kind: 'gap', title: 'Where', gap: 'asked', askedOf: 'A judge in Leeds', askedOn: '2026-11-03' } };
    const page = await TimelinePage.open(lifeOf(entries));
    expect(page.text()).to.contain('You asked someone on 3 November.').and.contain('You asked A judge in Leeds on 3 November.').and.contain('Shared with someone').and.not.to.contain('3f2504e0');
    expect((await TimelinePage.open(lifeOf(entries), { names: { [key]: 'Dev' } })).text()).to.contain('Shared with Dev');
  });

  it('keeps words to the letter', async () => {
    const words = '  two\n\nlines, “so”  ';
    const page = await TimelinePage.open(lifeOf({ a: { kind: 'memory', title: 'T', words } }));
    expect(page.entry('T').querySelector('.t-words')!.textContent).to.equal(words);
  });

  it('names a span wider than a year by its own words, not by a year', async () => {
    const page = await TimelinePage.open(lifeOf({ a: { kind: 'memory', title: 'Wireless', when: { edtf: '201X' } }, b: { kind: 'memory', title: 'Ten', when: { edtf: '2010' } }, c: { kind: 'memory', title: 'Also ten', when: { edtf: '2010-05' } } }));
    await page.press('Show oldest first');
    expect(page.story()).to.deep.equal([{ title: 'Other times', years: [['2010I was 0 or 1', ['Ten', 'Also ten']], ['the 2010sI was 0 to 10', ['Wireless']]] }]);
  });

  it('puts what is put away under the person’s own words, and opens it with Enter; one button folds everything', async () => {
    const page = await TimelinePage.open(kayleigh);
    expect(page.text()).to.contain('You called this “that night”. It opens when you want it to.');
    expect(page.text()).not.to.contain('We left late');
    page.button('Open it: that night').focus();
    await page.keys('Enter');
    expect(page.text()).to.contain('We left late and nobody said where we were going.');
    expect(page.announced).to.equal('A memory is open.');
    expect(page.focused).to.equal('A memory');
    await page.press('Fold everything away');
    expect(page.text()).not.to.contain('We left late');
    expect(page.sent).to.deep.equal([]);
  });

  it('folds the person’s own words while somebody sits beside them', async () => {
    const page = await TimelinePage.open(kayleigh, { present: ['dev'] });
    expect(page.text()).not.to.contain('Ray let me steer the boat');
    expect(page.text()).to.contain('Off my knee. Counts.');
    await page.press('Show my words', page.root.querySelector('#e-shell')!);
    expect(page.text()).to.contain('Ray let me steer the boat');
  });

  it('folds what is shared with others, but not with who sits beside them', async () => {
    const entries = { a: { kind: 'memory', title: 'For Pat', words: 'Pat knows.', seenBy: ['me', 'pat'] }, b: { kind: 'memory', title: 'For workers', words: 'They know.', seenBy: ['me', 'team'] } } satisfies Record<string, Entry>;
    const life = lifeOf(entries, { people: { pat: { name: 'Pat', kinds: ['fosterCarer'] } } });
    const dev = (await TimelinePage.open(life, { present: ['dev'] })).text();
    expect(dev).to.contain('They know.').and.not.to.contain('Pat knows.');
    const pat = (await TimelinePage.open(life, { present: ['pat'] })).text();
    expect(pat).to.contain('Pat knows.').and.not.to.contain('They know.');
  });

  it('names a private home nowhere while somebody sits beside the person: not over its years, in the picture, in what to look for or in a form', async () => {
    const entries = {
      gran: { kind: 'livedAt', title: 'Gran’s secret', place: 'Hull', when: { edtf: '2012/2016' } },
      two: { kind: 'livedAt', title: 'Two', when: { edtf: '2016/..' }, seenBy: ['me', 'team'] },
      a: { kind: 'memory', title: 'The pond', when: { edtf: '2014' }, home: 'gran', seenBy: ['me', 'team'] },
    } satisfies Record<string, Entry>;
    for (const width of [390, 1100]) {
      const page = await TimelinePage.open(lifeOf(entries), { present: ['dev'], width });
      await page.press(/^Find something/);
      await page.press('Add to my story');
      await page.press(/^More: who, where/);
      expect(page.everything()).to.contain('The pond').and.contain('Two').and.not.to.match(/secret|Hull/);
      expect(page.story().map(({ title }) => title)).to.include('A home');
      // It opens as everything else does.
      await page.press(/^About this home: A home/);
      await page.press('Show my words');
      expect(page.everything()).to.contain('Gran’s secret');
    }
    expect((await TimelinePage.open(lifeOf(entries), { width: 1100 })).everything()).to.contain('Gran’s secret');
  });

  it('shows letters as they are, and never lets anyone change them', async () => {
    const page = await TimelinePage.open(kayleigh);
    const letter = await page.more('A letter for you, from Jaz');
    expect(page.text(letter)).to.contain('“For whenever you want it. You are not hard work. You are good company.”');
    expect(page.text(letter)).to.contain('Jaz’s words, kept as they are');
    expect(page.has('Change', letter)).to.equal(false);
  });

  it('says where a question stands, and asks nothing of someone who is not ready', async () => {
    const page = await TimelinePage.open(kayleigh, { names: { dev: 'Dev' } });
    expect(page.text(page.entry('I don’t know whose home this was'))).to.contain('You asked Dev on 3 November. Dev is looking.');
    const other = await TimelinePage.open(yonas);
    expect(other.text(other.entry('The road'))).to.contain('I’m not ready for this.');
    expect(other.has('Ask someone', other.entry('The road'))).to.equal(false);
  });

  it('says quietly when someone who knows this part is about to leave', async () => {
    const entries = { a: { kind: 'gap', title: 'Before', gap: 'notAsked', holders: { x: { person: 'jo', knows: 'story' } } } } as const;
    const jo = { name: 'Jo', known: { a: { from: { edtf: '2024' }, to: { edtf: '2026-12' }, as: 'someOfTheTime' as const } } };
    expect((await TimelinePage.open(lifeOf(entries, { people: { jo } }))).text()).to.contain('Jo knows this part of your story, and is going December 2026. You could ask now.');
    expect((await TimelinePage.open(lifeOf(entries, { people: { jo: { ...jo, state: 'ended' } } }))).text()).not.to.contain('You could ask now');
  });

  it('looks by kind, person, place, years and words, and says the count once', async () => {
    const page = await TimelinePage.open(kayleigh);
    await page.choose('Questions');
    expect(page.announced).to.equal('4 things');
    expect(page.titles).to.have.members(['Why did I have to go that day?', 'I don’t know whose home this was', 'Does Dad know where I am?', 'Did they keep the shell?']);
    await page.choose('Everything');
    await page.press(/^Find something/);
    await page.pick('About someone', 'bruno');
    expect(page.titles).to.deep.equal(['Bruno came']);
    await page.press('Show everything again');
    await page.type('From the year', '2019');
    await page.type('To the year', '2019');
    expect(page.titles).to.include('Swimming gala').and.not.include('Sunday tea');
    await page.type('From the year', '٢٠١٩');
    await page.type('To the year', '۲۰۱۹');
    expect(page.titles).to.include('Swimming gala').and.not.include('Sunday tea');
    await page.press('Show everything again');
    await page.type('A word in it', 'we left late');
    expect(page.text()).to.contain('Nothing like that is here.');
  });

  it('shows one person, or some years, when the host asks for them', async () => {
    const page = await TimelinePage.open(kayleigh, { person: 'bruno' });
    expect(page.titles).to.deep.equal(['Bruno came']);
    const years = await TimelinePage.open(kayleigh, { from: '2024', to: '2024-12' });
    expect(years.titles).to.deep.equal(['Dev became my worker', 'Secondary']);
  });

  it('gives a worker only what was shared, in the worker’s words', async () => {
    const page = await TimelinePage.open(kayleigh, { viewer: dev });
    expect(page.text()).to.contain('Kayleigh’s story so far').and.contain('Age 4 to 7.').and.not.contain('Ray let me steer the boat').and.not.contain('that night');
    expect(page.root.querySelector('[data-e=that-night]')).to.equal(null);
  });

  it('speaks to a baby of ten months through the adults who tell it', async () => {
    const page = await TimelinePage.open(rowan, { viewer: { id: 'anjali', role: 'worker' } });
    expect(page.titles).to.include('You were born');
    expect(page.titles).not.to.include('Letter 1, from Dad');
    const dad = await TimelinePage.open(rowan, { viewer: { id: 'dad', role: 'supporter' } });
    expect(dad.text(dad.entry('Letter 1, from Dad'))).to.contain('To be read from 15 January 2036');
  });

  it('starts anywhere', async () => {
    const page = await TimelinePage.open(lifeOf({}));
    expect(page.text()).to.contain('Start anywhere. A place, a person, a day you remember.');
    expect(page.has('Add to my story')).to.equal(true);
    await expect(page.timeline).to.be.accessible();
  });

  it('lets a reader who may not change anything look at everything', async () => {
    const page = await TimelinePage.open(kayleigh, { readonly: 'You can look, but not change.' });
    expect(page.text()).to.contain('You can look, but not change.');
    expect(page.has('Add to my story')).to.equal(false);
    const entry = await page.more('Results day');
    for (const act of ['Change', 'Share this', 'Erase for good', 'Put this away for now']) expect(page.has(act, entry), act).to.equal(false);
  });

  for (const [name, life] of Object.entries({ kayleigh, yonas, ken, sunita })) {
    it(`is accessible: ${name}`, async () => {
      const page = await TimelinePage.open(life, { width: 1000 });
      await expect(page.timeline).to.be.accessible();
    });
  }

  it('fits 320 pixels, and right to left', async () => {
    await setViewport({ width: 320, height: 800 });
    for (const dir of ['ltr', 'rtl']) {
      const page = await TimelinePage.open(kayleigh, { width: 320, dir });
      await page.press('Add to my story');
      expect(page.timeline.scrollWidth, dir).to.be.at.most(320);
    }
    await setViewport({ width: 800, height: 600 });
  });
});
