import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import { kayleigh } from '../../stories/circles/kayleigh.js';

const { chromiumPath } = (await import(new URL('../../.config/browser-paths.mjs', import.meta.url).href)) as { chromiumPath: () => string | undefined };
const { 'kith.iife.js': hash } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
const circle = JSON.stringify(kayleigh).replaceAll('<', '\\u003c');
const page = (body: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${body}</body></html>`;
const pages: Record<string, string> = {
  // An old CMS: no modules, no unknown tags, its own root font size.
  '/classic': page(`<div data-kith="planner" data-viewer="me kayleigh" data-today="2026-11-21" id="place"><p>Ring us on 0113 000 000.</p><script type="application/json">${circle}</script></div><script src="/kith.iife.js" integrity="${hash!}" crossorigin="anonymous"></script>`),
  '/module': page(`<kith-circle viewer="me kayleigh" today="2026-11-21"><script type="application/json">${circle}</script><kith-picker></kith-picker><kith-review></kith-review></kith-circle><script type="module" src="/kith.js"></script>`),
  '/alone': page(`<div data-kith="review" data-viewer="me kayleigh" data-today="2026-11-21"><script type="application/json">${circle}</script></div><script type="module" src="/kith-review.js"></script>`),
  '/welsh': page(`<kith-circle lang="cy" viewer="me kayleigh" today="2026-11-21"><script type="application/json">${circle}</script><kith-planner></kith-planner></kith-circle><script type="module" src="/kith.js"></script><script type="module" src="/words/cy.js"></script>`),
};
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types kith";

/** The one-file bundles as a page without a build chain has them, under the strictest policy they ask for. */
describe('the bundles in a page', function () {
  this.timeout(60_000);
  let server: Server, browser: Browser, base: string;
  before(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? '/';
      const body = pages[path];
      if (body !== undefined) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY }).end(body);
      else if (/^\/[\w./-]+\.js$/.test(path) && !path.includes('..')) response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(`dist${path}`));
      else response.writeHead(404).end();
    });
    await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const executablePath = chromiumPath();
    browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  const read = async (path: string, tag: string): Promise<{ text: string; amiss: string[] }> => {
    const tab = await browser.newPage();
    const amiss: string[] = [];
    tab.on('pageerror', (error) => amiss.push(String(error)));
    tab.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('404')) amiss.push(message.text()); });
    await tab.goto(base + path);
    await tab.waitForFunction((name) => (document.querySelector(name)?.shadowRoot?.querySelector('.t-title')?.textContent ?? '') !== '', tag);
    const text = await tab.evaluate((name) => document.querySelector(name)!.shadowRoot!.textContent, tag);
    await tab.close();
    return { text: text.replace(/\s+/g, ' '), amiss };
  };

  it('mounts in an old page by a classic script, whose hash is checked', async () => {
    const { text, amiss } = await read('/classic', 'kith-planner');
    expect(text).to.include('Keeping in touch').and.include('Time with Mum');
    expect(amiss).to.deep.equal([]);
  });
  it('works as one module, with no style, script or policy that the page did not allow', async () => {
    for (const [tag, title] of [['kith-picker', 'Who I want to stay in touch with'], ['kith-review', 'What I want my review to know']] as const) {
      const { text, amiss } = await read('/module', tag);
      expect(text).to.include(title);
      expect(amiss).to.deep.equal([]);
    }
  });
  it('works as one widget in one file', async () => {
    const { text, amiss } = await read('/alone', 'kith-review');
    expect(text).to.include('What I want my review to know').and.include('Ellie-Mae');
    expect(amiss).to.deep.equal([]);
  });
  it('speaks Welsh once the language file stands beside it', async () => {
    const { text, amiss } = await read('/welsh', 'kith-planner');
    expect(text).to.match(/Tachwedd/);
    expect(amiss).to.deep.equal([]);
  });
});
