import { expect } from 'chai';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser as Chromium, type BrowserContext, type Page } from 'playwright-core';
import type { Change } from 'kith-elements/core';
import { lives } from '../../stories/portal/lives.js';
import { adds, life, log, start, type Rig } from './rig.js';

const { chromiumPath } = (await import(new URL('../../.config/browser-paths.mjs', import.meta.url).href)) as { chromiumPath: () => string | undefined };
const NAMES = ['people', 'plans', 'story', 'review', 'form'];

/** What a test asks of the element in the page. */
interface Element {
  restore(changes: readonly Change[]): void;
  resend(): void;
  unsaved(): Change[];
  circle?: { id: string };
}

/** The portal's pages in a real browser, with the widgets as they ship. */
describe('the portal in Chromium', function () {
  this.timeout(60_000);
  let rig: Rig, folder: string, chrome: Chromium, context: BrowserContext, page: Page;
  let amiss: string[];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kith-browser-'));
    rig = await start({ folder, lives: [...lives, ...['cut', 'move', 'broken', 'form', 'side', 'out'].map(life)] });
    const executablePath = chromiumPath();
    chrome = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
  });
  after(async () => {
    await chrome.close();
    await rig.close();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    amiss = [];
    context = await chrome.newContext({ viewport: { width: 1100, height: 900 } });
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => { console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`); });
    });
    page = await context.newPage();
    page.on('pageerror', (error) => amiss.push(String(error)));
    page.on('console', (message) => { if (/error|warning/.test(message.type()) && !message.text().includes('Failed to load resource')) amiss.push(message.text()); });
    page.on('response', (response) => { if (response.status() === 404) amiss.push(`not there: ${response.url()}`); });
    page.on('request', (request) => { if (!request.url().startsWith(rig.base)) amiss.push(`leaves the origin: ${request.url()}`); });
  });
  afterEach(async () => { await context.close(); });

  const open = async (id: string, viewer: string, name = 'people') => {
    await context.request.post(`${rig.base}/sign-in`, { form: { as: `${id} ${viewer}` }, maxRedirects: 0 });
    await page.goto(`${rig.base}/lives/${id}/${name}`);
    await ready();
  };
  const ready = () => page.waitForFunction(() => (document.querySelector('kith-circle') as unknown as Element | null)?.circle !== undefined);
  /** Acts as a person would leave them behind, through the element's own queue and the portal's own script. */
  const act = (changes: Change[]) => page.evaluate((list) => {
    const circle = document.querySelector('kith-circle') as unknown as Element;
    circle.restore(JSON.parse(list) as Change[]);
    circle.resend();
  }, JSON.stringify(changes));
  const unsaved = () => page.evaluate(() => (document.querySelector('kith-circle') as unknown as Element).unsaved().map(({ id }) => id));
  const until = async (test: () => Promise<boolean>) => {
    for (let n = 0; n < 200 && !(await test()); n++) await page.waitForTimeout(50);
  };

  it('shows its pages, and every life, with no violation, error or request elsewhere', async function () {
    this.timeout(120_000);
    // Every page to everyone in the first life; in the others a page each, in turn, so that every circle is drawn.
    const visits = lives.flatMap(({ circle: { id }, viewers }, n) => viewers.flatMap((viewer, k) =>
      (n === 0 ? NAMES : [NAMES[(n + k) % NAMES.length]!]).map((name) => ({ id, viewer: viewer.id, name }))));
    for (const { id, viewer, name } of visits) {
      await open(id, viewer, name);
      const undefinedTags = await page.evaluate(() => [...document.querySelectorAll(':not(:defined)')].map((element) => element.localName));
      expect(undefinedTags, `${id} ${viewer} ${name}`).to.deep.equal([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${id} ${name} is not wider than the page`).to.equal(true);
    }
    expect(amiss).to.deep.equal([]);
  });

  it('speaks Welsh in its own words and in the widgets’', async () => {
    await open('circle-mali', 'mali', 'people?lang=cy');
    await page.getByRole('heading', { name: 'Efo pwy dw i eisiau cadw mewn cysylltiad' }).waitFor();
    await page.getByRole('button', { name: 'Ychwanegu rhywun' }).waitFor();
    expect(amiss).to.deep.equal([]);
  });

  it('reads back the file somebody took with them: the same is shown, and the same comes out', async () => {
    const take = async (): Promise<unknown> => {
      const [file] = await Promise.all([
        page.waitForEvent('download', (download) => download.suggestedFilename().endsWith('.json')),
        (async () => {
          await page.getByRole('button', { name: 'Take it all with me' }).click();
          await page.getByRole('button', { name: 'Yes, save them' }).click();
        })(),
      ]);
      path = join(folder, 'my-circle.json');
      await file.saveAs(path);
      return JSON.parse(await readFile(path, 'utf8')) as unknown;
    };
    let path = '';
    await open('circle-kayleigh', 'kayleigh', 'story');
    const first = await take();

    await page.goto(`${rig.base}/file`);
    await page.getByLabel('Your file').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('[1, 2') });
    await page.getByRole('alert').getByText('This file could not be read.').waitFor();
    expect(await page.locator('kith-timeline').isVisible()).to.equal(false);

    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByLabel('Your file').setInputFiles(path);
    await page.locator('kith-timeline').getByText('Swimming gala').first().waitFor();
    await page.locator('kith-picker').getByText('Ellie-Mae').first().waitFor();
    expect(await take()).to.deep.equal(first);
    expect(asked.filter((url) => !url.startsWith('blob:'))).to.deep.equal([]);
    expect(amiss).to.deep.equal([]);
  });

  it('stores five acts once and in order when the network comes back', async () => {
    await open('cut', 'kay');
    await context.setOffline(true);
    const acts = ['ada', 'ben', 'cat', 'dan', 'eve'].map((id) => adds('cut', id, id));
    await act(acts);
    await page.waitForTimeout(300);
    expect(await unsaved()).to.deep.equal(acts.map(({ id }) => id));
    expect(await log(rig, 'cut')).to.deep.equal([]);
    await context.setOffline(false);
    await until(async () => (await unsaved()).length === 0);
    expect((await log(rig, 'cut')).map((row) => row.change_id)).to.deep.equal(acts.map(({ id }) => id));
    expect(amiss).to.deep.equal([]);
  });

  it('carries what is not stored yet to the next page, and stores it once', async () => {
    await open('move', 'kay');
    await context.route('**/api/**', (route) => (route.request().method() === 'POST' ? route.fulfill({ status: 503 }) : route.continue()));
    const acts = [adds('move', 'ada', 'Ada'), adds('move', 'ben', 'Ben')];
    await act(acts);
    await page.waitForTimeout(300);
    await page.goto(`${rig.base}/lives/move/plans`);
    await ready();
    expect(await unsaved()).to.deep.equal(acts.map(({ id }) => id));
    await context.unroute('**/api/**');
    await page.goto(`${rig.base}/lives/move/people`);
    await ready();
    await until(async () => (await unsaved()).length === 0);
    await until(async () => (await log(rig, 'move')).length >= 2);
    expect((await log(rig, 'move')).map((row) => row.change_id)).to.deep.equal(acts.map(({ id }) => id));
    await page.reload();
    await ready();
    expect(await unsaved()).to.deep.equal([]);
  });

  it('sends nothing for one person once another has signed in beside them, and keeps the words', async () => {
    await open('side', 'kay');
    await context.request.post(`${rig.base}/sign-in`, { form: { as: 'side dev' }, maxRedirects: 0 });
    const [sent] = [adds('side', 'ada', 'Ada')];
    await act([sent]);
    await page.waitForTimeout(500);
    expect(await unsaved()).to.deep.equal([sent.id]);
    expect(await log(rig, 'side')).to.deep.equal([]);
    await context.request.post(`${rig.base}/sign-in`, { form: { as: 'side kay' }, maxRedirects: 0 });
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await until(async () => (await unsaved()).length === 0);
    expect((await log(rig, 'side')).map(({ viewer }) => viewer)).to.deep.equal(['kay']);
  });

  it('leaves nothing in the tab after signing out, and lets three presses of Shift leave from anywhere', async () => {
    await open('out', 'kay');
    await context.route('**/api/**', (route) => (route.request().method() === 'POST' ? route.fulfill({ status: 503 }) : route.continue()));
    await act([adds('out', 'ada', 'Ada')]);
    await until(async () => page.evaluate(() => sessionStorage.length === 1));
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL('**/signed-out');
    expect(await page.evaluate(() => sessionStorage.length)).to.equal(0);

    await open('out', 'kay', 'plans');
    await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'weather' }));
    await page.locator('button, a, input').last().focus();
    for (let n = 0; n < 3; n++) await page.keyboard.press('Shift');
    await page.waitForURL('https://www.bbc.co.uk/weather');
  });

  it('takes a form: what was done goes with it, and what was not stored comes back into it', async () => {
    await open('form', 'kay', 'form');
    const acts = [adds('form', 'ada', 'Ada'), adds('form', 'ellie', 'Somebody else')];
    await act(acts);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForSelector('.govuk-error-summary');
    await ready();
    expect((await log(rig, 'form')).map((row) => row.change_id)).to.deep.equal([acts[0]!.id]);
    await until(async () => (await unsaved()).length === 1);
    expect(await unsaved()).to.have.length(1);
    expect(amiss).to.deep.equal([]);
  });
});
