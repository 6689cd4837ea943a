// A fresh clone needs nothing else: installs what the lock file names when it changed, and finds or installs a browser.
// Imports node: modules only, since node_modules may not be there yet.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chromiumPath, firefoxPath, webkitPath } from './browser-paths.mjs';

const root = new URL('..', import.meta.url);
process.chdir(root.pathname);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) fail(`Node 20.19 or later is needed; this is ${process.versions.node}.`);

const stamp = 'node_modules/.kith-lock';
const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
  const npm = process.env.npm_execpath; // set where npm runs this
  console.log('Installing the packages that the lock file names…');
  try {
    execFileSync(npm ? process.execPath : 'npm', [...(npm ? [npm] : []), 'ci', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  } catch {
    fail('npm could not install the packages: check the connection to the npm registry and try again.');
  }
  writeFileSync(stamp, hash);
}

if (process.argv.includes('--browser')) {
  if (!chromiumPath()) apt('chromium');
  if (!chromiumPath()) fail('No Chromium, Chrome or Edge was found: install one, or set CHROME_PATH to its program.');
}
if (process.argv.includes('--all')) {
  if (!firefoxPath()) apt('firefox-esr');
  if (!webkitPath()) apt('webkit2gtk-driver', 'xvfb', 'xauth');
  if (!firefoxPath()) console.log('Firefox was not found: its tests are left out. Install it, or set FIREFOX_PATH.');
  if (!webkitPath()) console.log('WebKitGTK was not found: its tests are left out. Install webkit2gtk-driver, xvfb and xauth.');
}

/** Debian and Ubuntu, as root: anything else is left to the person whose machine it is. */
function apt(...names) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing ${names.join(', ')}…`);
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { stdio: ['ignore', 'ignore', 'inherit'], env });
  } catch {
    // Said below in one sentence, where it matters.
  }
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
