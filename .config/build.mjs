// Everything that ships, made new: modules, one-file bundles, types, manifest, schemas, vectors, hashes.
// `node .config/build.mjs [folder]` builds elsewhere, so that a fresh build can be compared with what is tracked.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { register } from 'tsx/esm/api';

const root = resolve(import.meta.dirname, '..');
process.chdir(root);
const out = resolve(process.argv[2] ?? 'dist');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const bin = (name, ...args) => execFileSync(process.execPath, [join('node_modules', name), ...args], { stdio: ['ignore', 'ignore', 'inherit'] });

bin('rollup/dist/bin/rollup', '-c', '--silent', ...(out === join(root, 'dist') ? [] : ['--environment', `KITH_OUT:${out}`]));
bin('typescript/bin/tsc', '-p', '.config/tsconfig.build.json', '--outDir', out);

// The analyzer takes no folder outside the project.
// Another build may run beside this one.
const cem = join('node_modules', '.cache', `cem-${process.pid}`);
bin('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', '.config/cem.config.mjs', '--outdir', cem);
cpSync(join(cem, 'custom-elements.json'), join(out, 'custom-elements.json'));
rmSync(cem, { recursive: true });

// Types only, for hosts that have the framework they name.
cpSync(join('src', 'frameworks'), join(out, 'frameworks'), { recursive: true });

register();
const { circleSchema, changeSchema } = await import('../src/core/schema.ts');
const { vectors } = await import('../test/core/conformance.ts');
const write = (name, value) => {
  mkdirSync(join(out, name, '..'), { recursive: true });
  writeFileSync(join(out, name), `${JSON.stringify(value, null, 1)}\n`);
};
write('schema/circle.json', circleSchema('2020-12'));
write('schema/change.json', changeSchema('2020-12'));
write('schema/circle.draft-07.json', circleSchema('07'));
write('schema/change.draft-07.json', changeSchema('07'));
write('conformance.json', vectors());

const sri = (name) => `sha384-${createHash('sha384').update(readFileSync(join(out, name))).digest('base64')}`;
const scripts = (folder) => readdirSync(join(out, folder)).filter((name) => name.endsWith('.js')).map((name) => join(folder, name));
write('integrity.json', Object.fromEntries([...scripts('.').filter((name) => name.startsWith('kith')), ...scripts('words')].map((name) => [name, sri(name)])));
