// Builds Storybook and opens every story in Chromium: no page error, nothing undefined, axe without a violation.
// SHOTS=folder keeps a picture of each, at 390 and 1100 px, light and dark.
import axe from 'axe-core';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath } from './browser-paths.mjs';

const dir = resolve('node_modules/.cache/storybook-static');
if (!process.env.KEEP_STORYBOOK) {
  execFileSync(process.execPath, ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '-o', dir, '--quiet', '--disable-telemetry'], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, CI: '1' } });
}
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.png': 'image/png' };
const server = createServer(async (request, response) => {
  try {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://local').pathname));
    const body = await readFile(join(dir, path === '/' ? 'index.html' : path));
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const base = `http://127.0.0.1:${server.address().port}`;
const stories = Object.values(JSON.parse(readFileSync(join(dir, 'index.json'), 'utf8')).entries).filter((entry) => entry.type === 'story' && (!process.env.ONLY || entry.id.includes(process.env.ONLY)));
const shots = process.env.SHOTS;
if (shots) mkdirSync(shots, { recursive: true });

const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-quic', '--disable-background-networking'] });
let passed = 0;
let failed = 0;

async function visit(story) {
  const page = await browser.newPage({ viewport: { width: 1100, height: 800 }, reducedMotion: 'reduce' });
  const wrong = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => { if (message.type() === 'error' && !/favicon|404/.test(message.text())) wrong.push(message.text()); });
  try {
    await page.goto(`${base}/iframe.html?id=${story.id}&viewMode=story`);
    const end = await page.waitForFunction(() => {
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
      return channel?.last('storyFinished')?.[0] ?? (channel?.last('storyErrored') || channel?.last('storyThrewException') ? { status: 'error' } : false);
    }, null, { timeout: 30_000 }).then((handle) => handle.jsonValue());
    if (end.status !== 'success') wrong.push(`story ended with ${end.status}`);
    const bare = await page.evaluate(() => [...document.querySelectorAll('#storybook-root *')].filter((one) => one.localName.includes('-') && !one.matches(':defined')).map((one) => one.localName));
    if (bare.length) wrong.push(`not defined: ${bare}`);
    await page.evaluate(axe.source);
    for (const width of [1100, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await page.evaluate(() => globalThis.axe.run('#storybook-root', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
      for (const violation of violations) wrong.push(`axe at ${width}: ${violation.id}: ${violation.nodes.slice(0, 3).map((node) => `${node.target.flat().join(' ')} ${node.failureSummary ?? ''}`).join(' | ')}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
      if (wide) wrong.push(`scrolls sideways at ${width}`);
      if (shots) {
        await page.screenshot({ path: join(shots, `${story.id}-${width}.png`), fullPage: true });
        await page.evaluate(() => { document.documentElement.style.colorScheme = 'dark'; document.body.style.background = '#15191d'; });
        await page.screenshot({ path: join(shots, `${story.id}-${width}-dark.png`), fullPage: true });
        await page.evaluate(() => { document.documentElement.style.colorScheme = ''; document.body.style.background = ''; });
      }
    }
  } catch (error) {
    wrong.push(String(error).split('\n')[0]);
  }
  await page.close();
  if (wrong.length) {
    failed++;
    console.log(`FAIL ${story.id}\n     ${wrong.join('\n     ')}`);
  } else passed++;
}

// Two pages side by side: as many as there are cores.
const queue = [...stories];
await Promise.all([1, 2].map(async () => {
  for (let story = queue.shift(); story; story = queue.shift()) await visit(story);
}));
await browser.close();
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
