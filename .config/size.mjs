// Sizes in kB of 1,000 bytes, minified and gzipped as a page receives them. Each limit stands a little above what was
// measured when it was set, so that nothing grows unseen; the goal is where it should come down to.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const kB = (text) => gzipSync(text, { level: 9 }).length / 1000;
const rows = [];
const limit = (name, size, most, goal) => rows.push({ name, size: size.toFixed(2), most, goal, ok: size <= most });

limit('everything, one file (kith.js)', kB(readFileSync('dist/kith.js')), 169.5, 44);
for (const [widget, most] of Object.entries({ picker: 77.5, planner: 90.5, timeline: 93, review: 74 })) limit(`kith-${widget} alone, one file`, kB(readFileSync(`dist/kith-${widget}.js`)), most, 22);
for (const file of readdirSync('dist/words').filter((name) => name.endsWith('.js') && name !== 'en.js')) {
  // A language, or a layer over one.
  limit(`words/${file}`, kB(readFileSync(`dist/words/${file}`)), ...(file.includes('-') ? [2.5, 2] : [27, 8]));
}

for (const { name, size, most, goal, ok } of rows) console.log(`${ok ? 'ok  ' : 'OVER'} ${size.padStart(6)} kB  ${name} (limit ${most}, goal ${goal})`);
const failed = rows.filter((row) => !row.ok).length;
console.log(`${rows.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
