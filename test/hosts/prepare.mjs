// Makes the applications as their developers would: a fresh build, packed and installed from its tarball, then each framework's own build.
// `node test/hosts/prepare.mjs [dist]` packs an existing build instead.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..');
const given = process.argv[2] && resolve(process.argv[2]);
process.chdir(import.meta.dirname);
export const cache = join(import.meta.dirname, 'node_modules', '.cache');

const npm = (...args) => process.env.npm_execpath
  ? execFileSync(process.execPath, [process.env.npm_execpath, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  : execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });

const stamp = 'node_modules/.kith-lock';
const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
  npm('ci', '--loglevel=error');
  writeFileSync(stamp, hash);
}

const pack = join(cache, 'pack');
rmSync(pack, { recursive: true, force: true });
mkdirSync(pack, { recursive: true });
for (const name of ['package.json', 'README.md', 'LICENSE']) cpSync(join(root, name), join(pack, name));
if (given) cpSync(given, join(pack, 'dist'), { recursive: true });
else execFileSync(process.execPath, ['--import', 'tsx', '.config/build.mjs', join(pack, 'dist')], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
npm('pack', pack, '--pack-destination', cache, '--loglevel=error');
const tarball = readdirSync(cache).find((name) => name.endsWith('.tgz'));
rmSync('node_modules/kith-elements', { recursive: true, force: true });
npm('install', '--no-save', '--prefer-offline', '--loglevel=error', join(cache, tarball));

execFileSync(process.execPath, ['node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'angular'], { stdio: ['ignore', 'inherit', 'inherit'] });

const require = createRequire(import.meta.url);
const { build } = await import('vite');
const { default: vue } = await import('@vitejs/plugin-vue');
const { svelte } = await import('@sveltejs/vite-plugin-svelte');
const { transformAsync } = await import('@babel/core');

/** What the Angular CLI does to libraries: they come half compiled. */
const link = () => ({
  name: 'angular-link',
  async transform(code, id) {
    if (!id.includes('@angular') || !code.includes('ɵɵngDeclare')) return null;
    const { code: linked } = await transformAsync(code, { filename: id, configFile: false, babelrc: false, compact: false, plugins: [require('@angular/compiler-cli/linker/babel').default] });
    return { code: linked, map: null };
  },
});
const hosts = { react: [], 'react-18': [], vue: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('kith-') } } })], svelte: [svelte()], angular: [link()] };
for (const [host, plugins] of Object.entries(hosts)) {
  await build({ root: host, base: './', configFile: false, logLevel: 'warn', plugins, build: { outDir: join(cache, 'pages', host), emptyOutDir: true, chunkSizeWarningLimit: 2000 } });
}
