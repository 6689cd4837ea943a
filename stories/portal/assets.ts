import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One file of the portal, ready to send. */
export interface Asset {
  type: string;
  etag: string;
  body: Buffer;
  zipped: Buffer;
}

const TYPES: Record<string, string> = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml' };
const ROOT = new URL('../../', import.meta.url);

/**
 * Every file the portal serves, by its path: a closed list, so no address can reach another file.
 * Throws one sentence when the library has not been built.
 */
export function readAssets(): Map<string, Asset> {
  const assets = new Map<string, Asset>();
  const add = (path: string, file: string, change: (text: string) => string = (text) => text) => {
    const body = Buffer.from(change(readFileSync(new URL(file, ROOT), 'utf8')));
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    assets.set(path, { type: TYPES[extname(path)] ?? 'text/plain; charset=utf-8', etag, body, zipped: gzipSync(body) });
  };

  if (!existsSync(new URL('dist/kith.js', ROOT))) throw new Error('dist/kith.js is missing: run "npm run build" first.');
  add('/kith.js', 'dist/kith.js', withoutMap);
  for (const file of wordFiles()) add(`/words/${file}`, `dist/words/${file}`, withoutMap);

  const govuk = createRequire(import.meta.url).resolve('govuk-frontend/dist/govuk/govuk-frontend.min.js');
  add('/govuk-frontend.js', govuk, withoutMap);
  add('/govuk-frontend.css', govuk.replace(/js$/, 'css'), (css) => withoutMap(ownFont(css)));
  for (const name of ['host.js', 'file.js', 'portal.js', 'js-enabled.js', 'portal.css', 'icon.svg']) add(`/${name}`, `stories/portal/public/${name}`);
  return assets;
}

const wordFiles = (): string[] => readdirSync(new URL('dist/words/', ROOT)).filter((name) => name.endsWith('.js'));

/** The languages that were built, and the layers over them. */
export const packs = (): string[] => wordFiles().map((name) => name.slice(0, -3));

const withoutMap = (text: string) => text.replace(/\n?\/[/*]# sourceMappingURL=[^\n]*/g, '');

/** The typeface GDS Transport and the crown may be used on GOV.UK alone: a council's pages stand in Arial, as the design system advises. */
const ownFont = (css: string) => css.replace(/@font-face\{[^}]*\}/g, '').replaceAll('GDS Transport,', '');
