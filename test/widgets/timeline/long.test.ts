import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { stressCircle } from '../../../stories/circles.js';
import { TimelinePage } from './timeline-page.js';

const ken = { id: 'ken', role: 'me' } as const;
const later = (): Promise<void> => new Promise((done) => { setTimeout(done, 250); });
const cards = (page: TimelinePage): HTMLElement[] => [...page.root.querySelectorAll<HTMLElement>('.entry')];
const onScreen = (page: TimelinePage): HTMLElement[] => cards(page).filter((card) => { const box = card.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight; });

describe('kith-timeline: a long story', () => {
  before(() => setViewport({ width: 800, height: 700 }));

  it('draws all of up to 200 entries', async () => {
    const page = await TimelinePage.open(stressCircle(190), { viewer: ken });
    expect(page.has(/^Show all/)).to.equal(false);
    expect(page.titles.length).to.be.greaterThan(150);
    expect(cards(page)[0]!.hasAttribute('aria-setsize')).to.equal(false);
  });

  it('draws what is near of 3,000, with every year’s heading, and says where in its list each stands', async () => {
    const page = await TimelinePage.open(stressCircle(3000), { viewer: ken, width: 780 });
    await later();
    expect(cards(page).length).to.be.within(3, 60);
    const years = new Set([...page.root.querySelectorAll('h4')].map((year) => page.text(year).slice(0, 4)));
    for (let year = 1956; year <= 2045; year++) expect(years.has(String(year)), String(year)).to.equal(true);
    for (const share of [0.3, 0.8]) {
      scrollTo(0, document.documentElement.scrollHeight * share);
      await waitUntil(() => onScreen(page).length > 1, `nothing is drawn at ${share}`, { timeout: 8000 });
      await later();
      expect(cards(page).length).to.be.below(80);
    }
    const [card] = onScreen(page);
    const size = Number(card!.getAttribute('aria-setsize')), at = Number(card!.getAttribute('aria-posinset'));
    expect(at).to.be.within(1, size);
    scrollTo(0, 0);
    await expect(page.timeline).to.be.accessible();
  });

  it('keeps a part that has focus, wherever one scrolls', async () => {
    const page = await TimelinePage.open(stressCircle(1500), { viewer: ken });
    await later();
    const button = cards(page)[0]!.querySelector('button')!;
    button.focus();
    scrollTo(0, document.documentElement.scrollHeight);
    await later();
    await later();
    expect(page.root.activeElement).to.equal(button);
    scrollTo(0, 0);
  });

  it('draws all when asked, and on paper', async () => {
    const page = await TimelinePage.open(stressCircle(400), { viewer: ken });
    await page.press(/^Show all \d+$/);
    await waitUntil(() => new Set(cards(page).map((card) => card.dataset.e)).size > 380, 'all are drawn', { timeout: 50_000 });
    expect(page.has(/^Show all/)).to.equal(false);
    const paper = await TimelinePage.open(stressCircle(400), { viewer: ken });
    expect(cards(paper).length).to.be.below(60);
    dispatchEvent(new Event('beforeprint'));
    expect(cards(paper).length).to.be.greaterThan(380);
    expect(paper.root.querySelector('svg.river')).not.to.equal(null);
    dispatchEvent(new Event('afterprint'));
    await waitUntil(() => cards(paper).length < 60);
    expect(paper.root.querySelector('svg.river')).to.equal(null);
  }).timeout(60_000);

  it('finds and shows what is far away', async () => {
    const page = await TimelinePage.open(stressCircle(1500), { viewer: ken });
    await page.press(/^Find something/);
    await page.type('A word in it', 'dovetailed');
    expect(page.titles).to.deep.equal(['The dovetailed box']);
    await page.press('Show everything again');
    await page.press('Add to my story');
    await page.type('What happened?', 'Far back');
    await page.choose(/^I know about what year/);
    await page.type('Year', '1958');
    await page.press('Save');
    expect(page.focused).to.equal('Far back');
  });

  it('leaves nothing behind', async () => {
    const page = await TimelinePage.open(stressCircle(300), { viewer: ken });
    page.timeline.remove();
    const before = cards(page).length;
    dispatchEvent(new Event('beforeprint'));
    expect(cards(page).length).to.equal(before);
  });
});
