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

const KEYS = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C', Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F',
  End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017', Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** What the test runner's commands ask of a Puppeteer page, done by WebDriver actions: its own way lacks held keys and windows, and loses keys typed at once. */
class WebKitPage {
  constructor(driver) {
    this.driver = driver;
  }
  act(type, ...actions) {
    return this.driver.performActions([{ type, id: type, actions }]);
  }
  keyboard = {
    down: (key) => this.act('key', { type: 'keyDown', value: KEYS[key] ?? key }),
    up: (key) => this.act('key', { type: 'keyUp', value: KEYS[key] ?? key }),
    press: async (key) => {
      await this.keyboard.down(key);
      await this.keyboard.up(key);
    },
    type: async (text) => {
      for (const key of text) await this.keyboard.press(key);
    },
  };
  mouse = {
    move: (x, y) => this.act('pointer', { type: 'pointerMove', duration: 0, x, y }),
    down: ({ button = 'left' } = {}) => this.act('pointer', { type: 'pointerDown', button: BUTTONS[button] }),
    up: ({ button = 'left' } = {}) => this.act('pointer', { type: 'pointerUp', button: BUTTONS[button] }),
    click: async (x, y, options) => {
      await this.mouse.move(x, y);
      await this.mouse.down(options);
      await this.mouse.up(options);
    },
    reset: () => this.driver.releaseActions(),
  };
  /** By the window, whose least width is MiniBrowser's own: 447 pixels. */
  async setViewport({ width, height }) {
    for (let tries = 0; tries < 4; tries++) {
      const [w, h] = await this.driver.execute('return [window.innerWidth, window.innerHeight]');
      if (w === width && h === height) return;
      const rect = await this.driver.getWindowRect();
      await this.driver.setWindowRect(null, null, rect.width + width - w, rect.height + height - h);
    }
  }
}

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
    this.type = 'puppeteer'; // as far as commands go
  }
  getPage() {
    return new WebKitPage(this.driver);
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

/** engine:media for colour scheme, motion, contrast and forced colours, engine:zone for the clock's zone, engine:tap for a finger, engine:kept for what is left in memory, engine:tree for what assistive technology is told, in reading order (Chromium only: others answer supported: false). */
export const engineCommands = () => ({
  name: 'engine-commands',
  async executeCommand({ command, payload, session }) {
    const { browser } = session;
    if (!/^engine:(media|zone|tap|kept|tree)$/.test(command)) return undefined;
    if (!/chrom/i.test(browser.name)) return { supported: false };
    const page = browser.getPage(session.id);
    const cdp = await page.createCDPSession();
    if (command === 'engine:kept') {
      await cdp.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
      return { supported: true, nodes, listeners: jsEventListeners };
    }
    if (command === 'engine:tree') {
      const { nodes } = await cdp.send('Accessibility.getFullAXTree');
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const walk = ({ ignored, role, name, properties = [], childIds = [] }) => [
        ...(ignored || role?.value === 'InlineTextBox' ? [] : [{ role: role?.value, name: name?.value ?? '', ...Object.fromEntries(properties.map(({ name: key, value }) => [key, value.value])) }]),
        ...childIds.flatMap((id) => (byId.has(id) ? walk(byId.get(id)) : [])),
      ];
      return { supported: true, nodes: walk(nodes[0]) };
    }
    if (command === 'engine:tap') {
      await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      await page.touchscreen.tap(payload.x, payload.y);
      await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    } else if (command === 'engine:zone') await page.emulateTimezone(payload.zone || undefined);
    else await cdp.send('Emulation.setEmulatedMedia', { features: Object.entries(payload).map(([name, value]) => ({ name, value })) });
    return { supported: true };
  },
});
