import { expect } from 'chai';
import type { Circle } from 'kith-elements/core';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { lives } from '../../stories/portal/lives.js';
import { log, start, type Rig } from './rig.js';

const { chromiumPath } = (await import(new URL('../../.config/browser-paths.mjs', import.meta.url).href)) as { chromiumPath: () => string | undefined };
const KAYLEIGH = 'circle-kayleigh';

/** A person without a mouse: only the keys of a keyboard, and what has focus speaks its name. */
class Hands {
  constructor(readonly page: Page) {}

  /** What has focus: its own words, its label, the question it belongs to, and what kind of thing it is. */
  focused(): Promise<{ name: string; label: string; question: string; type: string; checked: boolean }> {
    return this.page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const words = (node: Element | null | undefined): string => {
        const copy = node?.cloneNode(true) as Element | undefined;
        copy?.querySelectorAll('[aria-hidden=true], .opt-word').forEach((hidden) => { hidden.remove(); });
        return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
      };
      const input = at as HTMLInputElement | null;
      return {
        name: at?.getAttribute('aria-label') ?? words(at), label: words(input?.labels?.[0]), question: words(at?.closest('fieldset')?.querySelector('legend')),
        type: input?.type ?? '', checked: Boolean(input?.checked),
      };
    });
  }
  async #tabUntil(found: (at: Awaited<ReturnType<Hands['focused']>>) => boolean, what: string): Promise<void> {
    const seen: string[] = [];
    for (let n = 0; n < 250; n++) {
      await this.page.keyboard.press('Tab');
      const at = await this.focused();
      seen.push(at.label || at.name);
      if (found(at)) return;
    }
    throw new Error(`Tab never reached ${what}. It went by: ${seen.slice(0, 80).join(' | ')}`);
  }
  async press(name: string | RegExp): Promise<void> {
    await this.#tabUntil((at) => at.type === 'submit' || at.type === 'button' ? (typeof name === 'string' ? at.name === name : name.test(at.name)) : false, String(name));
    await this.page.keyboard.press('Enter');
    await this.page.waitForTimeout(80);
  }
  async type(label: string, text: string): Promise<void> {
    await this.#tabUntil((at) => at.label.startsWith(label), label);
    await this.page.keyboard.type(text);
  }
  /** A radio: Tab to its question, arrows to the answer, Space where it is the first. */
  async choose(question: string, answer: string): Promise<void> {
    await this.#tabUntil((at) => at.type === 'radio' && at.question.startsWith(question), question);
    if ((await this.focused()).label === answer) {
      await this.page.keyboard.press('Space');
      return;
    }
    for (let n = 0; n < 40; n++) {
      await this.page.keyboard.press('ArrowDown');
      const at = await this.focused();
      if (at.label.startsWith(answer) && at.checked) return;
    }
    throw new Error(`${question} has no answer ${answer}`);
  }
  async tick(label: string): Promise<void> {
    await this.#tabUntil((at) => at.type === 'checkbox' && at.label === label, label);
    await this.page.keyboard.press('Space');
  }
  /** A native list: its first letters choose. */
  async pick(label: string, letters: string): Promise<void> {
    await this.#tabUntil((at) => at.label.startsWith(label) && at.type === 'select-one', label);
    await this.page.keyboard.type(letters);
  }
  /** From the top of the page again. */
  async top(): Promise<void> {
    await this.page.evaluate(() => {
      window.scrollTo(0, 0);
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      (at as HTMLElement | null)?.blur();
    });
  }
}

/** The main job as a seventeen-year-old without a mouse does it, in the real portal with a real database. */
describe('the main job by keyboard', function () {
  this.timeout(180_000);
  let rig: Rig, folder: string, chrome: Browser, context: BrowserContext, page: Page, hands: Hands;
  const amiss: string[] = [];

  const serve = async (): Promise<void> => { rig = await start({ folder, lives }); };
  const open = async (name: string): Promise<void> => {
    await context.request.post(`${rig.base}/sign-in`, { form: { as: `${KAYLEIGH} kayleigh` }, maxRedirects: 0 });
    await page.goto(`${rig.base}/lives/${KAYLEIGH}/${name}`);
    await page.waitForFunction(() => (document.querySelector('kith-circle') as { circle?: unknown } | null)?.circle !== undefined);
    await page.waitForTimeout(200);
  };
  const stored = async (): Promise<Circle> => (await (await context.request.get(`${rig.base}/api/circles/${KAYLEIGH}`)).json()) as Circle;
  /** Waits until the database has so many acts, and the page has said saved for each. */
  const acts = async (n: number): Promise<void> => {
    for (let tries = 0; tries < 200 && (await log(rig, KAYLEIGH)).length < n; tries++) await page.waitForTimeout(50);
    expect(await log(rig, KAYLEIGH)).to.have.length(n);
  };
  const text = (): Promise<string> => page.evaluate(() => [...document.querySelectorAll('kith-picker, kith-planner, kith-timeline, kith-review')].map((one) => one.shadowRoot?.textContent ?? '').join(' ').replace(/\s+/g, ' '));

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kith-journey-'));
    await serve();
    const executablePath = chromiumPath();
    chrome = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
    context = await chrome.newContext({ viewport: { width: 1100, height: 900 }, locale: 'en-GB', timezoneId: 'Europe/London' });
    // The runner names functions for its own sake; a page has no such helper.
    await context.addInitScript('globalThis.__name = (one) => one');
    await context.addInitScript(() => { addEventListener('securitypolicyviolation', (event) => { console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`); }); });
    page = await context.newPage();
    page.on('pageerror', (error) => amiss.push(String(error)));
    page.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('Failed to load resource')) amiss.push(message.text()); });
    page.on('request', (request) => { if (!request.url().startsWith(rig.base)) amiss.push(`leaves the origin: ${request.url()}`); });
    hands = new Hands(page);
  });
  after(async () => {
    await chrome.close();
    await rig.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('adds a person and makes a wish', async () => {
    await open('people');
    await hands.press('Add someone');
    await hands.type('What do you call them?', 'Auntie Bev');
    await hands.press('Add Auntie Bev');
    await acts(1);
    const [id] = Object.entries((await stored()).people).find(([, person]) => person.name === 'Auntie Bev')!;
    await hands.top();
    await hands.press(/^Auntie Bev/);
    await hands.choose('How is it with Auntie Bev now?', 'Too little');
    await hands.type('In your own words', 'A cup of tea and a proper talk.');
    await hands.press('Save');
    await acts(2);
    const wish = Object.values((await stored()).wishes).find((one) => one.person === id)!;
    expect(wish).to.include({ amount: 'tooLittle', words: 'A cup of tea and a proper talk.' });
    expect(await text()).to.include('Auntie Bev');
  });

  it('plans every other Saturday', async () => {
    await open('plans');
    await hands.press('Add a plan');
    await hands.tick('Auntie Bev');
    await hands.choose('How?', 'See each other');
    await hands.choose('When?', 'On a day');
    // A Saturday and an hour that are typed the same whichever country the browser thinks it is in.
    await hands.type('What day?', '12122026');
    await hands.type('What time?', '1100AM');
    await hands.pick('Does it happen again?', 'every other Sat');
    await hands.press('Add this plan');
    await acts(3);
    const plan = Object.values((await stored()).plans).find((one) => one.starts === '2026-12-12T11:00' && one.people.length === 1 && one.repeats?.includes('INTERVAL=2'));
    expect(plan).to.include({ way: 'inPerson' });
    expect(plan!.repeats).to.equal('FREQ=WEEKLY;INTERVAL=2;BYDAY=SA');
  });

  it('marks one that did not happen because nobody arranged it', async () => {
    await open('plans');
    await hands.press('It didn’t happen');
    await acts(4);
    await hands.tick('Nobody arranged it');
    await hands.press('Save');
    await acts(5);
    const { change } = (await log(rig, KAYLEIGH)).at(-1)!;
    const [[id, time] = ['']] = Object.entries((await stored()).times).filter(([key]) => key in (change.patch.times as object));
    expect(id).to.match(/@2026-11-\d\d$/);
    expect(time).to.deep.include({ outcome: 'didntHappen', because: ['nobodyArranged'], side: ['workers'] });
  });

  it('tells something of summer 2018', async () => {
    await open('story');
    await hands.press('Add to my story');
    await hands.type('What happened?', 'Paddling at Hornsea');
    await hands.choose('When was it?', 'I know the time of year');
    await hands.choose('What time of year?', 'Summer');
    await hands.type('Year', '2018');
    await hands.press('Save');
    await acts(6);
    const entry = Object.values((await stored()).entries).find((one) => one.title === 'Paddling at Hornsea' || one.words === 'Paddling at Hornsea');
    expect(entry?.when).to.deep.equal({ edtf: '2018-22' });
  });

  it('keeps five acts while the network is away, stores each once and in order, and says Saved no sooner', async () => {
    await open('people');
    await page.evaluate(() => {
      const root = document.querySelector('kith-picker')!.shadowRoot!;
      const seen: string[] = [];
      (globalThis as { seen?: string[] }).seen = seen;
      new MutationObserver(() => { if (/Saved(?! yet)/.test(root.textContent)) seen.push('Saved'); }).observe(root, { subtree: true, childList: true, characterData: true });
    });
    await context.setOffline(true);
    const names = ['Amma', 'Bashir', 'Carys', 'Delroy', 'Eilidh'];
    for (const name of names) {
      await hands.top();
      await hands.press('Add someone');
      await hands.type('What do you call them?', name);
      await hands.press(`Add ${name}`);
    }
    await page.waitForTimeout(500);
    expect(await text()).to.include('Not saved yet').and.include('Eilidh');
    expect(await page.evaluate(() => (globalThis as { seen?: string[] }).seen)).to.deep.equal([]);
    expect(await log(rig, KAYLEIGH)).to.have.length(6);
    await context.setOffline(false);
    await acts(11);
    const rows = (await log(rig, KAYLEIGH)).slice(6);
    expect(rows.map(({ change }) => Object.values(change.patch.people as Record<string, { name: string }>)[0]!.name)).to.deep.equal(names);
    expect(new Set(rows.map((row) => row.change_id)).size).to.equal(5);
    await page.waitForFunction(() => (document.querySelector('kith-circle') as unknown as { unsaved(): unknown[] }).unsaved().length === 0);
  });

  it('has it all again after the server was stopped and started', async () => {
    const before = await stored();
    await rig.close();
    await serve();
    await open('people');
    expect(await text()).to.include('Auntie Bev');
    await open('plans');
    expect(await text()).to.include('Auntie Bev');
    await open('story');
    expect(await text()).to.include('Paddling at Hornsea').and.include('summer 2018');
    expect(await stored()).to.deep.equal(before);
    expect((await log(rig, KAYLEIGH)).map((row) => row.change.type)).to.deep.equal(['person-added', 'wish-made', 'plan-asked', 'time-marked', 'time-marked', 'entry-added', ...Array<string>(5).fill('person-added')]);
  });

  it('met no policy violation, no error, and no request to anywhere else', () => {
    expect(amiss).to.deep.equal([]);
  });
});
