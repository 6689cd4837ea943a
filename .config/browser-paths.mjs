import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const first = (paths) => paths.find((path) => path && existsSync(path));
const onPath = (name) => first((process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
const windows = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LocalAppData].filter(Boolean);

/** A Chromium, Chrome or Edge on this machine, or nothing. */
export const chromiumPath = () => first([
  process.env.CHROME_PATH,
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge', '/usr/bin/brave-browser', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...windows.flatMap((dir) => [`${dir}\\Google\\Chrome\\Application\\chrome.exe`, `${dir}\\Microsoft\\Edge\\Application\\msedge.exe`]),
]);
export const firefoxPath = () => first([process.env.FIREFOX_PATH, onPath('firefox-esr'), onPath('firefox'), '/Applications/Firefox.app/Contents/MacOS/firefox']);

/** WebKitGTK's browser where its driver and a screen, real or virtual, are there too; else nothing. */
export const webkitPath = () => onPath('WebKitWebDriver') && (process.env.DISPLAY || process.env.WAYLAND_DISPLAY || (onPath('xvfb-run') && onPath('xauth')))
  ? first([process.env.WEBKIT_PATH, ...['x86_64', 'aarch64'].flatMap((cpu) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((name) => `/usr/lib/${cpu}-linux-gnu/${name}/MiniBrowser`))])
  : undefined;
