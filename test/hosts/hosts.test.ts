import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { en } from 'kith-elements/words/en';
import { HostServer } from './server.js';

const { chromiumPath } = (await import(new URL('../../.config/browser-paths.mjs', import.meta.url).href)) as { chromiumPath: () => string | undefined };
const here = import.meta.dirname;
const say = (key: keyof typeof en.own): string => en.own[key] as string;
const until = async (holds: () => boolean, what: string): Promise<void> => {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 200) throw new Error(`Not within 10 seconds: ${what}`);
    await new Promise((done) => { setTimeout(done, 50); });
  }
};

const server = new HostServer();
let browser: Browser, base: string;
before(async function () {
  this.timeout(60_000);
  base = await server.start();
  const executablePath = chromiumPath();
  browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--js-flags=--expose-gc'] });
});
after(async () => {
  await browser.close();
  server.stop();
});

/** A tab with one application in it, worked by keyboard alone. */
class Tab {
  readonly amiss: string[] = [];
  private constructor(readonly page: Page) {}
  static async open(path: string): Promise<Tab> {
    const tab = new Tab(await browser.newPage());
    tab.page.on('pageerror', (error) => tab.amiss.push(String(error)));
    // What the network says about an answer of 4xx or 5xx is not the page's doing.
    tab.page.on('console', (message) => { if (['error', 'warning'].includes(message.type()) && !message.text().startsWith('Failed to load resource')) tab.amiss.push(message.text()); });
    await tab.page.goto(base + path);
    await tab.page.getByRole('button', { name: say('picker.add') }).first().waitFor();
    return tab;
  }
  async close(): Promise<void> {
    await this.page.close();
  }
  /** The name of what has focus, in whatever shadow it stands. */
  async #focused(): Promise<string> {
    return this.page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const label = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0]?.textContent : at?.textContent;
      return (label ?? '').replace(/\s+/g, ' ').trim();
    });
  }
  async tabTo(name: string | RegExp): Promise<void> {
    const met: string[] = [];
    for (let key = 0; key < 150; key++) {
      const now = await this.#focused();
      if (typeof name === 'string' ? now === name : name.test(now)) return;
      met.push(now);
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`No way by Tab to ${String(name)}; there were ${[...new Set(met)].join(' | ')}`);
  }
  async press(name: string | RegExp): Promise<void> {
    await this.tabTo(name);
    await this.page.keyboard.press('Enter');
  }
  /** Opens "Add someone" and types a name. */
  async type(name: string): Promise<void> {
    await this.press(say('picker.add'));
    await this.tabTo(new RegExp(`^${say('add.name')}`));
    await this.page.keyboard.type(name);
  }
  async add(name: string): Promise<void> {
    await this.type(name);
    await this.press(say('add.save').replace('{p}', name));
  }
  /** A button of the application itself. */
  async host(name: RegExp): Promise<void> {
    await this.page.locator('#app button').filter({ hasText: name }).first().press('Enter');
  }
  async text(tag = 'kith-picker'): Promise<string> {
    return this.page.evaluate((name) => (document.querySelector(name)?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '), tag);
  }
  async sees(text: string, tag = 'kith-picker'): Promise<void> {
    try {
      await this.page.waitForFunction(([name, words]) => (document.querySelector(name)?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').includes(words), [tag, text] as const, { timeout: 15_000 });
    } catch {
      throw new Error(`“${text}” is not in ${tag}: ${await this.text(tag)}`);
    }
  }
}

const frameworks = {
  react: 'React 19, in StrictMode', 'react-18': 'React 18, in StrictMode', vue: 'Vue 3', svelte: 'Svelte 5', angular: 'Angular 20, compiled ahead of time',
} as const;
const start = server.names.length;

for (const [host, name] of Object.entries(frameworks)) {
  describe(name, function () {
    this.timeout(60_000);
    let tab: Tab;
    beforeEach(async () => {
      server.reset();
      tab = await Tab.open(`/${host}/`);
    });
    afterEach(async () => {
      const { amiss } = tab;
      await tab.close();
      expect(amiss).to.deep.equal([]);
    });

    it('adds a person by keyboard: stored, in the application’s own state, and said to be saved', async () => {
      await tab.add('Aunty Bev');
      await tab.sees(say('status.saved'));
      expect(server.names).to.include('Aunty Bev');
      expect(server.came.map(({ type }) => type)).to.deep.equal(['person-added']);
      await tab.page.getByText(`${start + 1} people`, { exact: true }).waitFor();
    });

    it('keeps the words where the server refuses, with its reason', async () => {
      server.refuse = 'Ask Dev about this one first.';
      await tab.add('Aunty Bev');
      await tab.sees('Ask Dev about this one first.');
      await tab.sees('“Aunty Bev”');
      expect(server.names).not.to.include('Aunty Bev');
      await tab.page.getByText(`${start} people`, { exact: true }).waitFor();
      server.refuse = undefined;
      await tab.press(say('status.change'));
      await tab.press(say('save'));
      await tab.sees(say('status.saved'));
      expect(server.names.filter((one) => one === 'Aunty Bev')).to.have.length(1);
    });

    it('loses nothing that is half typed when the application draws again or changes the order of a list', async () => {
      await tab.type('Aunty B');
      await tab.host(/^Drawn/);
      await tab.host(/^Drawn 1/);
      await tab.host(/^Turn/);
      await tab.page.locator('#app main > *', { hasText: 'diary' }).first().waitFor();
      await tab.page.getByLabel(say('add.name')).first().focus();
      await tab.page.keyboard.press('End');
      await tab.page.keyboard.type('ev');
      await tab.press(say('add.save').replace('{p}', 'Aunty Bev'));
      await tab.sees(say('status.saved'));
      expect(server.names).to.include('Aunty Bev');
      expect(server.came).to.have.length(1);
    });

    it('loses nothing that is on its way when the view changes, and sends it once', async () => {
      let open!: () => void;
      server.gate = new Promise((done) => { open = done; });
      await tab.add('Aunty Bev');
      await until(() => server.came.length === 1, 'the change came');
      await tab.host(/^Away/);
      await tab.page.locator('kith-circle').waitFor({ state: 'detached' });
      await tab.host(/^Back/);
      await tab.sees('Aunty Bev');
      open();
      await tab.page.getByText(`${start + 1} people`, { exact: true }).waitFor();
      await tab.sees(say('status.saved'));
      expect(server.came).to.have.length(1);
    });

    it('sends again, under the same id, what a server that was down did not take while the view was away', async () => {
      server.down = true;
      await tab.add('Aunty Bev');
      await tab.sees(say('status.pending'));
      await tab.host(/^Away/);
      server.down = false;
      await tab.host(/^Back/);
      await tab.sees('Aunty Bev');
      await until(() => server.names.includes('Aunty Bev'), 'the change is stored');
      await tab.page.getByText(`${start + 1} people`, { exact: true }).waitFor({ timeout: 15_000 });
      expect(new Set(server.came.map(({ id }) => id)).size).to.equal(1);
      expect(server.names.filter((one) => one === 'Aunty Bev')).to.have.length(1);
    });

    it('passes objects as properties and text as attributes', async () => {
      const given = await tab.page.evaluate(() => {
        const circle = document.querySelector('kith-circle')!, planner = document.querySelector('kith-planner')!;
        return { id: circle.circle?.id, viewer: circle.viewer, attributes: circle.getAttributeNames(), view: planner.view };
      });
      expect(given.id).to.equal('circle-kayleigh');
      expect(given.viewer).to.deep.equal({ role: 'me', id: 'kayleigh' });
      expect(given.attributes).not.to.include.members(['circle']);
      expect(given.view).to.equal('month');
    });

    it('leaves nothing behind when it is taken down', async () => {
      await tab.add('Aunty Bev');
      await tab.sees(say('status.saved'));
      await tab.page.evaluate(() => { Object.assign(window, { held: [...document.querySelectorAll('kith-circle, kith-picker, kith-planner')].map((element) => new WeakRef(element)) }); });
      await tab.page.evaluate(() => (window as unknown as { leave: () => unknown }).leave());
      expect(await tab.page.evaluate(() => document.querySelectorAll('kith-circle, kith-picker, kith-planner').length)).to.equal(0);
      const alive = (): Promise<string[]> => tab.page.evaluate(async () => {
        const { gc, held } = window as unknown as { gc: () => void; held: WeakRef<Element>[] };
        await new Promise((done) => { setTimeout(done, 200); });
        gc();
        return held.flatMap((one) => one.deref()?.localName ?? []);
      });
      let left = await alive();
      // "Saved" is taken away four seconds after it came; then nothing is due, and all of it can go.
      for (let tries = 0; left.length && tries < 100; tries++) left = await alive();
      expect(left).to.deep.equal([]);
    });
  });
}

describe('a page without a build chain', function () {
  this.timeout(60_000);
  beforeEach(() => { server.reset(); });
  for (const [path, how] of [['/plain/module.html', 'one module and the portal’s script'], ['/plain/importmap.html', 'an import map'], ['/old', 'two classic scripts in an old CMS']] as const) {
    it(`works by ${how}`, async () => {
      const page = (body: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Old</title><body>${body}</body></html>`;
      server.extra['/old'] = page(readFileSync(join(here, 'plain/classic.html'), 'utf8').replace(/\{ "kith".*\}/, JSON.stringify(server.circle).replaceAll('<', '\\u003c')));
      const tab = await Tab.open(path);
      await tab.add('Aunty Bev');
      await tab.sees(say('status.saved'));
      expect(server.names).to.include('Aunty Bev');
      const { amiss } = tab;
      await tab.close();
      expect(amiss).to.deep.equal([]);
    });
  }
});

describe('two copies of the library on one page', function () {
  this.timeout(60_000);
  beforeEach(() => { server.reset(); });
  const app = readFileSync(join(here, 'node_modules/.cache/pages/react/index.html'), 'utf8').replaceAll('./assets', '/react/assets');
  const bundle = '<script type="module" src="/kith.js"></script>';
  for (const [path, order, page] of [
    ['/app-first', 'the application’s own, then the bundle', app.replace('</html>', `${bundle}</html>`)],
    ['/bundle-first', 'the bundle, then the application’s own', app.replace('<meta charset', `${bundle}<meta charset`)],
  ] as const) {
    it(`do not meet in a clash: ${order}`, async () => {
      server.extra[path] = page;
      const tab = await Tab.open(path);
      await tab.add('Aunty Bev');
      await tab.sees(say('status.saved'));
      await tab.page.getByText(`${start + 1} people`, { exact: true }).waitFor();
      expect(server.came).to.have.length(1);
      const { amiss } = tab;
      await tab.close();
      expect(amiss).to.deep.equal([]);
    });
  }
});

describe('two one-widget files on one page', function () {
  this.timeout(60_000);
  it('stand in one circle, each with its own words', async () => {
    server.reset();
    server.extra['/pieces'] = readFileSync(join(here, 'plain/module.html'), 'utf8').replace('<script type="module" src="/kith.js"></script>', '<script type="module" src="/kith-picker.js"></script><script type="module" src="/kith-planner.js"></script>');
    const tab = await Tab.open('/pieces');
    await tab.sees(say('planner.title'), 'kith-planner');
    await tab.add('Aunty Bev');
    await tab.sees(say('status.saved'));
    const bare = /\b(planner|picker|add|plan)\.[a-z]+/;
    for (const tag of ['kith-picker', 'kith-planner']) expect(await tab.text(tag)).not.to.match(bare);
    const { amiss } = tab;
    await tab.close();
    expect(amiss).to.deep.equal([]);
  });
});

describe('on a server', () => {
  const run = (code: string): string => execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8', cwd: here }).trim();
  it('is imported by Node without a DOM, the definitions too', () => {
    expect(run("const k = await import('kith-elements'); await import('kith-elements/define'); console.log(typeof k.KithPicker, typeof globalThis.document)")).to.equal('function undefined');
  });
  it('is rendered by React as plain tags, to be filled in the browser', () => {
    expect(run(`
      import 'kith-elements/define';
      import { createElement as h } from 'react';
      import { renderToString } from 'react-dom/server';
      console.log(renderToString(h('kith-circle', { viewer: { role: 'me', id: 'kayleigh' } }, h('kith-picker', null, 'Soon.'))));`)).to.equal('<kith-circle><kith-picker>Soon.</kith-picker></kith-circle>');
  });
});

/** The application as it stands has to pass its framework's own checker, and what is wrong has to be found. */
describe('types in each framework', function () {
  this.timeout(300_000);
  const check = (args: string[]): string => {
    try {
      execFileSync(process.execPath, args.map((arg, index) => (index ? arg : `node_modules/${arg}`)), { cwd: here, encoding: 'utf8', stdio: 'pipe' });
      return '';
    } catch (error) {
      return String((error as { stdout: string }).stdout) + String((error as { stderr: string }).stderr);
    }
  };
  const hosts: [string, string, string[]][] = [
    ['react', 'People.tsx', ['typescript/bin/tsc', '-p', 'react']],
    ['react-18', 'People.tsx', ['typescript/bin/tsc', '-p', 'react-18']],
    ['vue', 'People.vue', ['vue-tsc/bin/vue-tsc.js', '-p', 'vue']],
    ['svelte', 'People.svelte', ['svelte-check/bin/svelte-check', '--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--output', 'machine']],
    ['angular', 'people.ts', ['@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'angular', '--noEmit']],
  ];
  for (const [host, file, args] of hosts) {
    it(`hold in ${frameworks[host as keyof typeof frameworks]}`, () => {
      expect(check(args)).to.equal('');
      const path = join(here, host, file);
      const right = readFileSync(path, 'utf8');
      try {
        writeFileSync(path, right.replace('event.detail', 'event.nonsense').replace(/viewer: Viewer = .*/, "viewer = { role: 'admin', id: 'kayleigh' };"));
        const said = check(args);
        expect(said).to.include('nonsense');
        // React 18 and Angular let any property of an unknown tag pass.
        if (host !== 'react-18' && host !== 'angular') expect(said, 'a role there is not').to.include('role');
      } finally {
        writeFileSync(path, right);
      }
    });
  }
  it('hold for every way of resolving modules that has types', () => {
    const said = check(['@arethetypeswrong/cli/dist/index.js', '--pack', 'node_modules/.cache/pack', '--profile', 'esm-only', '--exclude-entrypoints', './kith.iife.js', '--format', 'ascii']);
    expect(said).to.equal('');
  });
});
