// Size budgets, in kB of 1,000 bytes, minified and gzipped as a page receives them. Fails when a hard budget is passed.
import { build } from 'esbuild';
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const kB = (text) => gzipSync(text, { level: 9 }).length / 1000;
const rows = [];
const budget = (name, size, hard, goal) => rows.push({ name, size: size.toFixed(2), hard, goal, ok: size <= hard });

budget('everything, one file (kith.js)', kB(readFileSync('dist/kith.js')), 44, 36);
for (const widget of ['picker', 'planner', 'timeline', 'review']) {
  const { outputFiles } = await build({
    entryPoints: [`dist/define/kith-${widget}.js`], bundle: true, minify: true, format: 'esm', target: 'es2022', write: false, legalComments: 'none', conditions: ['production'],
  });
  budget(`kith-${widget} with its circle, English and Lit`, kB(outputFiles[0].text), process.env.KITH_B2 ? 22 : Infinity, 16);
}
for (const file of readdirSync('dist/words').filter((name) => name.endsWith('.js') && name !== 'en.js')) {
  const { outputFiles } = await build({ entryPoints: [`dist/words/${file}`], bundle: true, minify: true, format: 'esm', write: false });
  budget(`words/${file}`, kB(outputFiles[0].text), 8, 6);
}

for (const { name, size, hard, goal, ok } of rows) console.log(`${ok ? 'ok  ' : 'OVER'} ${size.padStart(6)} kB  ${name} (budget ${hard}, goal ${goal})`);
const failed = rows.filter((row) => !row.ok).length;
console.log(`${rows.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
