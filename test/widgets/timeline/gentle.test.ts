import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { emulated } from '../media.js';
import { readCircle } from '../../../src/core/index.js';
import '../../../src/define/kith-timeline.js';
import { cy } from '../../../src/words/cy.js';
import { ar } from '../../../src/words/ar.js';
import { circles, stressCircle } from '../../../stories/circles.js';
import { lifeOf, TimelinePage } from './timeline-page.js';

const { kayleigh } = circles, wide = { width: 1100 };
const ken = { id: 'ken', role: 'me' } as const;
const settled = (): Promise<void> => new Promise((done) => { setTimeout(done, 250); });

describe('kith-timeline: gently, and for a whole life', () => {
  before(() => setViewport({ width: 1200, height: 900 }));

  it('says how each thing is known, in words', async () => {
    const known = { a: ['iRemember'], b: ['iWasTold', 'jo'], c: ['fromRecords'], d: ['workedOut'] } as const;
    const page = await TimelinePage.open(lifeOf(Object.fromEntries(Object.entries(known).map(([id, [certainty, toldBy]]) => [id, { kind: 'memory', title: id, certainty, ...(toldBy ? { toldBy } : {}) }])), { people: { jo: { name: 'Jo' } } }));
    const said = Object.keys(known).map((id) => page.text(page.entry(id).querySelector('.by')!));
    for (const [i, words] of ['I remember', 'Jo told me', 'From my records', 'I worked it out'].entries()) expect(said[i]).to.contain(words);
  });

  it('remembers "not today" for the day, wherever the story is opened', async () => {
    const life = lifeOf({ a: { kind: 'livedAt', title: 'Mum’s', when: { edtf: '2009-03/2013-05' } }, b: { kind: 'livedAt', title: 'Pat’s', when: { edtf: '2014-02/..' } } });
    const page = await TimelinePage.open(life);
    await page.press('Not today');
    expect(page.last.patch).to.deep.equal({ me: { notForMe: ['gap@2026-11-21'] } });
    expect(page.has('Keep a place for it')).to.equal(false);
    expect((await TimelinePage.open(page.stored)).has('Keep a place for it')).to.equal(false);
    const later = await TimelinePage.open(page.stored);
    later.timeline.today = '2026-11-22';
    await later.settled();
    await later.press('No, leave it');
    expect(later.last.patch).to.deep.equal({ me: { notForMe: ['gap:a:b'] } });
  });

  it('tells the person what was said to their question, by whom, and by when there is more', async () => {
    const reply = { about: 'entries/q', answer: 'lookingIntoIt', words: 'I have asked for the file.', due: '2026-12-01', at: '2026-11-20T10:00:00Z', by: { id: 'dev', role: 'worker' } } as const;
    const life = lifeOf({ q: { kind: 'question', title: 'Why?', gap: 'beingLookedInto', askedOf: 'dev' } }, { replies: { r: reply } });
    const page = await TimelinePage.open(life, { names: { dev: 'Dev' } });
    expect(page.text(page.entry('Why?'))).to.contain('Dev, 20 November 2026').and.contain('I have asked for the file.').and.contain('Dev will tell you more by 1 December.');
    const passed = await TimelinePage.open({ ...life, replies: { r: { ...reply, due: '2026-11-20' } } }, { names: { dev: 'Dev' } });
    expect(passed.text(passed.entry('Why?'))).to.contain('Dev said 20 November. Nothing yet.').and.not.match(/late|overdue/i);
  });

  it('leaves no hole where something is hidden from a viewer', async () => {
    const dev = { id: 'dev', role: 'worker' } as const, entries = { a: { kind: 'memory', title: 'Shared', seenBy: ['me', 'team'], when: { edtf: '2015' } }, b: { kind: 'memory', title: 'Mine', when: { edtf: '2016' } } };
    const page = await TimelinePage.open(lifeOf(entries), { viewer: dev });
    const alone = await TimelinePage.open(lifeOf({ a: entries.a }), { viewer: dev });
    expect(page.text()).to.equal(alone.text());
  });

  it('keeps a worker who leaves and stays a friend in one line', async () => {
    const jaz = { name: 'Jaz', kinds: ['keyWorker', 'friend'], known: { a: { from: { edtf: '2020-11' }, to: { edtf: '2023-03' }, as: 'closeInMyLife' as const }, b: { from: { edtf: '2023-03' }, as: 'someOfTheTime' as const } } };
    const page = await TimelinePage.open(lifeOf({ m: { kind: 'memory', title: 'm', when: { edtf: '2021-01' }, people: ['jaz'] } }, { people: { jaz } }), wide);
    const lines = page.root.querySelectorAll('.river [data-person=jaz]');
    expect(lines.length).to.equal(1);
    expect(lines[0]!.querySelectorAll('.rib, .ribf').length).to.equal(2);
    expect(lines[0]!.querySelectorAll('.nm').length).to.equal(1);
  });

  it('shows pictures, drawings and voice only from the host, and says each in words', async () => {
    const media = { p: { kind: 'photo', ref: 'p1', alt: 'Me on the boat' }, v: { kind: 'voice', ref: 'v1', alt: 'Nan laughing' }, x: { kind: 'photo', ref: 'https://elsewhere.example/x.png', alt: 'A far picture' } };
    const life = lifeOf({ a: { kind: 'photo', title: 'Boat', media } });
    const page = await TimelinePage.open(life, { pictures: (ref) => (ref.startsWith('http') ? ref : `/node_modules/${ref}`) });
    const entry = page.entry('Boat');
    expect([...entry.querySelectorAll('img')].map((img) => [new URL(img.src).pathname, img.alt])).to.deep.equal([['/node_modules/p1', 'Me on the boat']]);
    expect(entry.querySelector('audio')!.getAttribute('aria-label')).to.equal('Nan laughing');
    expect(page.text(entry)).to.contain('A far picture');
    expect((await TimelinePage.open(life)).root.querySelectorAll('img, audio, video').length).to.equal(0);
  });

  it('quotes a letter as each language quotes', async () => {
    const life = lifeOf({ a: { kind: 'messageForMe', words: 'Hello', by: { id: 'jo', role: 'supporter' } } });
    expect((await TimelinePage.open(life)).text()).to.contain('“Hello”');
    expect((await TimelinePage.open(life, { lang: 'ar', words: ar })).text()).to.contain('«\u2068Hello\u2069»');
  });

  it('gives a file that is read back and gives the same again', async () => {
    const file = async (page: TimelinePage): Promise<string> => {
      const kept: string[] = [];
      page.timeline.addEventListener('kith-export', (event) => { event.preventDefault(); kept.push(event.detail.text); });
      await page.press(/^Take it all with me/);
      await page.press('Yes, save them');
      return kept[0]!;
    };
    const page = await TimelinePage.open({ ...kayleigh, people: { ...kayleigh.people, odd: { name: 'Odd', futureField: { deep: [1] } } as never } }), first = await file(page);
    const { circle, problems } = readCircle(JSON.parse(first));
    expect(problems).to.deep.equal([]);
    const other = await TimelinePage.open({ ...circle, id: kayleigh.id });
    expect(other.text()).to.equal(page.text());
    expect(JSON.parse(await file(other))).to.deep.equal({ ...JSON.parse(first) as object, id: other.stored.id });
  });

  it('offers no home that was put away, and no gap beside one', async () => {
    const life = lifeOf({ a: { kind: 'livedAt', title: 'Elm', when: { edtf: '2009-03/2013-05' }, putAway: true, cover: 'before' }, b: { kind: 'livedAt', title: 'Pat’s', when: { edtf: '2014-02/..' } } });
    const page = await TimelinePage.open(life);
    expect(page.has('Keep a place for it')).to.equal(false);
    await page.press('Add to my story');
    await page.press(/^More: who, where/);
    expect([...page.field(/^Where did you live then/).querySelectorAll('option')].map(({ textContent }) => textContent)).to.deep.equal(['Not said', 'Pat’s']);
  });

  it('gives the whole circle to read: plans, what happened, how it felt, answers and days too', async () => {
    const page = await TimelinePage.open(kayleigh, { names: { dev: 'Dev' } }), kept: string[] = [];
    page.timeline.addEventListener('kith-export', (event) => { event.preventDefault(); kept.push(event.detail.text); });
    await page.press(/^Take it all with me/);
    await page.press('Yes, save them');
    const text = page.text(new DOMParser().parseFromString(kept[1]!, 'text/html').body).replace(/[\u2068\u2069]/g, '');
    for (const said of ['Going on. 8 March 2025. Where: Hull.', 'It didn’t happen. There was no lift', 'I’d already wrapped her card.', 'Dev is looking into it. I’m looking into it.', 'Mother’s Day', 'You asked Dev on 3 November 2026. Dev is looking.', 'I had my box on my knee.', 'close in my life, 14 March 2009 to about May 2013']) expect(text).to.contain(said);
    expect(text).not.to.match(/\.\. |undefined|\{/);
  });

  it('says in the book whose words they are, and what a picture shows', async () => {
    const page = await TimelinePage.open(lifeOf({
      a: { kind: 'memory', title: 'The sea', words: 'It was cold.', seenBy: ['me', 'dev'], media: { x: { kind: 'photo', ref: 'r', alt: 'Two feet in the sea' } } },
      b: { kind: 'decision', title: 'Why we moved', words: 'The house was sold.', by: { id: 'dev', role: 'worker' }, seenBy: ['me', 'team'], explained: 'Dev told me in the car.' },
      c: { kind: 'memory', title: 'A name', words: 'I was nearly called May.', certainty: 'iWasTold', toldBy: 'dev', seenBy: ['me', 'dev'] },
    }), { names: { dev: 'Dev' } });
    await page.press('Read it as a book');
    const text = page.text(page.root.querySelector('.book')!);
    expect(text).to.contain('Why we movedWritten about me, by Dev The house was sold.').and.contain('Dev told me in the car.').and.contain('Photo Two feet in the sea').and.contain('A nameDev told me I was nearly called May.').and.not.contain('My words');
  });

  it('names months shortly in the reader’s language', async () => {
    for (const [lang, words, name] of [['cy', cy, 'Maw'], ['ar', ar, 'مارس']] as const) {
      const page = await TimelinePage.open(kayleigh, { ...wide, lang, words });
      for (let n = 0; n < 5; n++) await page.press(words.own['timeline.picture.closer'] as string);
      expect([...page.root.querySelectorAll('.river .mo')].map((one) => one.textContent)).to.include(name);
    }
  });

  it('reads in forced colours: words, lines and soft edges have the colours of the system', async function () {
    const is = async (colours: string): Promise<boolean> => (await executeServerCommand<{ supported: boolean }, object>('engine:media', { 'forced-colors': colours })).supported;
    if (!await is('active')) { this.skip(); }
    try {
      const page = await TimelinePage.open(kayleigh, wide), at = (selector: string): CSSStyleDeclaration => getComputedStyle(page.root.querySelector(selector)!), { fill } = at('.river .nm');
      for (const one of ['.yr', '.ag', '.rowlab', '.call', '.bl', '.next-t', '.rib']) expect(at(`.river ${one}`).fill, one).to.equal(fill);
      for (const one of ['.soft', '.hole', '.hope']) expect(at(`.river ${one}`).strokeDasharray, one).not.to.equal('none');
      expect(at('.river .hair').stroke).to.equal(fill);
    } finally {
      await is('none');
    }
  });

  it('prints the picture and the whole story, without what is put away or pressed', async function () {
    if (!await emulated({ media: 'print' })) this.skip();
    try {
      const page = await TimelinePage.open(kayleigh);
      dispatchEvent(new Event('beforeprint'));
      await page.settled();
      expect(page.root.querySelector('.river')!.getBoundingClientRect().height).to.be.greaterThan(50);
      const shown = [...page.root.querySelectorAll<HTMLElement>('.entry, button')].filter((one) => one.checkVisibility());
      // A name is a name on paper, whatever a press on it does on a screen.
      expect(getComputedStyle(page.root.querySelector('.to .name')!).textDecorationLine).to.equal('none');
      expect(shown.length).to.be.greaterThan(10);
      expect(shown.filter((one) => one.matches('button:not(.to), .away')).map((one) => page.text(one))).to.deep.equal([]);
    } finally {
      await emulated({ media: 'screen' });
      dispatchEvent(new Event('afterprint'));
    }
  });

  it('moves nothing by itself where motion is not wanted', async function () {
    if (!await emulated({ reducedMotion: 'reduce' })) this.skip();
    try {
      const page = await TimelinePage.open(kayleigh, wide);
      await page.press('Closer');
      for (const one of page.root.querySelectorAll('*')) {
        const { transitionDuration, animationName } = getComputedStyle(one);
        expect([one.className, transitionDuration.split(', ').every((time) => time === '0s'), animationName]).to.deep.equal([one.className, true, 'none']);
      }
    } finally {
      await emulated({ reducedMotion: 'no-preference' });
    }
  });

  it('touches only the row that changed, among 2,000', async () => {
    const life = stressCircle(2000), page = await TimelinePage.open(life, { viewer: ken, width: 780 });
    await settled();
    const cards = [...page.root.querySelectorAll<HTMLElement>('.entry')], id = cards[1]!.dataset.e!, touched = new Set<string>();
    const watch = new MutationObserver((all) => { for (const { target } of all) touched.add((target instanceof Element ? target : target.parentElement!).closest<HTMLElement>('.entry, h4, svg')?.dataset.e ?? 'no card'); });
    watch.observe(page.root, { subtree: true, childList: true, characterData: true, attributes: true });
    page.timeline.circle = { ...page.timeline.circle!, entries: { ...page.timeline.circle!.entries, [id]: { ...life.entries[id]!, title: 'Changed just now' } } };
    await page.settled();
    watch.disconnect();
    expect(page.text(cards[1])).to.contain('Changed just now');
    expect([...touched]).to.deep.equal([id]);
  });

  it('draws along without drawing anew, and lets go of all it listened to after 100 visits', async () => {
    const page = await TimelinePage.open(kayleigh, wide), place = page.timeline.parentElement!;
    await page.press('Closer');
    const flow = page.root.querySelector('.flow')!, made: Node[] = [];
    const watch = new MutationObserver((all) => { for (const { addedNodes } of all) made.push(...addedNodes); });
    watch.observe(page.root.querySelector('.water')!, { subtree: true, childList: true });
    const send = (kind: string, clientX: number): boolean => flow.querySelector('.now, .tick')!.dispatchEvent(new PointerEvent(kind, { bubbles: true, composed: true, clientX, pointerId: 1 }));
    HTMLElement.prototype.setPointerCapture = () => undefined;
    send('pointerdown', 600);
    for (let x = 590; x > 400; x -= 10) send('pointermove', x);
    expect(flow.getAttribute('transform')).to.match(/^translate\(-\d/);
    expect(made).to.deep.equal([]);
    watch.disconnect();
    send('pointerup', 410);
    await waitUntil(() => !flow.hasAttribute('transform'));

    const live = new Set<AbortSignal>(), add = window.addEventListener.bind(window);
    let unsigned = 0;
    window.addEventListener = ((...args: Parameters<typeof add>) => {
      const signal = (args[2] as AddEventListenerOptions | undefined)?.signal;
      if (signal) live.add(signal);
      else unsigned++;
      add(...args);
    }) as typeof add;
    try {
      const before = document.querySelectorAll('*').length, { timeline } = page;
      for (let n = 0; n < 100; n++) {
        timeline.remove();
        place.append(timeline);
        if (n % 10 === 0) await timeline.updateComplete;
      }
      expect(document.querySelectorAll('*').length).to.equal(before);
      timeline.remove();
      await page.settled();
      expect([live.size > 0, [...live].filter((signal) => !signal.aborted).length, unsigned]).to.deep.equal([true, 0, 0]);
    } finally {
      Reflect.deleteProperty(window, 'addEventListener');
      Reflect.deleteProperty(HTMLElement.prototype, 'setPointerCapture');
    }
  });
});
