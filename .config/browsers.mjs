// The browsers the tests run in, where each is found, and the commands the test runner lacks.
import { spawn } from 'node:child_process';
import { chromeLauncher } from '@web/test-runner-chrome';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { chromiumPath, firefoxPath, webkitPath } from './browser-paths.mjs';

const headlessArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

// One page at a time: a page behind another is hidden, and a hidden page draws no frame and takes no key.
export const chromium = () => chromeLauncher({ concurrency: 1, launchOptions: { executablePath: chromiumPath(), args: headlessArgs } });

export const firefox = () => chromeLauncher({ puppeteer, concurrency: 1, launchOptions: { browser: 'firefox', executablePath: firefoxPath() } });

/** WebKitGTK's own browser through its driver; under xvfb where there is no screen. */
class WebKitLauncher extends WebdriverLauncher {
  constructor(port = 4555) {
    super({
      hostname: '127.0.0.1', port, path: '/',
      capabilities: {
        'wdio:enforceWebDriverClassic': true,
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: webkitPath(), args: ['--automation'] },
      },
    });
    this.port = port;
  }
  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
    const driver = ['WebKitWebDriver', `--port=${this.port}`, '--host=127.0.0.1'];
    const [bin, ...args] = process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? driver : ['xvfb-run', '-a', '-s', '-screen 0 1400x1000x24', ...driver];
    this.child = spawn(bin, args, { detached: true, stdio: 'ignore' });
    process.once('exit', () => this.kill());
    for (let tries = 0; tries < 100; tries++) {
      try {
        if ((await fetch(`http://127.0.0.1:${this.port}/status`)).ok) return;
      } catch { /* not up yet */ }
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error('WebKitWebDriver did not start');
  }
  kill() {
    try { process.kill(-this.child.pid, 'SIGTERM'); } catch { /* gone */ }
  }
  async stop() {
    await super.stop();
    this.kill();
  }
}
export const webkit = () => new WebKitLauncher();

/** engine:viewport in every engine; engine:media for colour scheme, motion, contrast and forced colours (Chromium only: others answer supported: false). */
export const engineCommands = () => ({
  name: 'engine-commands',
  async executeCommand({ command, payload, session }) {
    const { browser } = session;
    if (command === 'engine:viewport') {
      if (browser.type === 'webdriver') {
        for (let tries = 0; tries < 4; tries++) {
          const [width, height] = await browser.driver.execute('return [window.innerWidth, window.innerHeight]');
          if (width === payload.width && height === payload.height) break;
          const rect = await browser.driver.getWindowRect();
          await browser.driver.setWindowRect(null, null, rect.width + payload.width - width, rect.height + payload.height - height);
        }
        return { size: await browser.driver.execute('return [window.innerWidth, window.innerHeight]') };
      }
      await browser.getPage(session.id).setViewport(payload);
      return true;
    }
    if (command === 'engine:media' || command === 'engine:zone') {
      if (browser.type !== 'puppeteer' || browser.name === 'Firefox') return { supported: false };
      const cdp = await browser.getPage(session.id).createCDPSession();
      if (command === 'engine:zone') await cdp.send('Emulation.setTimezoneOverride', { timezoneId: payload.zone });
      else await cdp.send('Emulation.setEmulatedMedia', { features: Object.entries(payload).map(([name, value]) => ({ name, value })) });
      return { supported: true };
    }
    return undefined;
  },
});
