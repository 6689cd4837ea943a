// Runs every kind of test, two lanes at a time on two cores, and says at the end how many passed and failed.
import { spawn } from 'node:child_process';
import { firefoxPath, webkitPath } from './browser-paths.mjs';

const all = process.argv.includes('--all');
const node = process.execPath;
const tool = (name) => `node_modules/${name}`;
const mocha = (...files) => [node, [tool('mocha/bin/mocha.js'), '--config', '.config/mocharc.json', ...files]];
const tsc = (project) => [node, [tool('typescript/bin/tsc'), '-p', project]];
const wtr = (env = {}) => [node, [tool('@web/test-runner/dist/bin.js')], env];

/** Each step: its name, the command, and the lane it runs in. Lane 2 drives browsers. */
const steps = [
  ['types: core without the DOM', 1, ...tsc('src/core')],
  ['types: everything', 1, ...tsc('.')],
  ['types: as a consumer sees them', 1, ...tsc('test/types')],
  ['lint', 1, node, [tool('eslint/bin/eslint.js'), '--config', '.config/eslint.config.mjs', '--cache', '--cache-location', 'node_modules/.cache/eslint/', '.']],
  ['core', 1, ...mocha('test/core/**/*.test.ts')],
  ['package', 1, ...mocha('test/package/**/*.test.ts')],
  ['portal', 1, ...mocha('test/portal/**/*.test.ts')],
  ['size', 2, node, ['.config/size.mjs']],
  ['widgets and tables in Chromium', 2, ...wtr()],
  ['stories in Chromium', 2, node, ['.config/stories.mjs']],
];
if (all) {
  steps.push(['applications in five frameworks: made', 1, node, ['test/hosts/prepare.mjs']]);
  steps.push(['applications in five frameworks', 1, ...mocha('test/hosts/*.test.ts')]);
  if (firefoxPath()) steps.push(['widgets and tables in Firefox', 2, ...wtr({ ENGINES: 'firefox' })]);
  if (webkitPath()) steps.push(['widgets and tables in WebKit', 2, ...wtr({ ENGINES: 'webkit' })]);
  steps.push(['200,000 schedules', 1, ...mocha('test/core/schedule.test.ts'), { SCHEDULES: '200000' }]);
}

const results = [];
const run = ([name, , command, args, env = {}]) => new Promise((done) => {
  const start = Date.now();
  let out = '';
  const child = spawn(command, args, { env: { ...process.env, FORCE_COLOR: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const take = (chunk) => { out += chunk; };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  child.on('close', (code) => {
    const result = { name, code, out, ...count(out, code), seconds: (Date.now() - start) / 1000 };
    results.push(result);
    const bad = result.failed > 0;
    console.log(`${bad ? 'FAIL' : 'ok  '} ${name}: ${result.passed} passed, ${result.failed} failed (${result.seconds.toFixed(0)} s)`);
    if (bad) console.log(out.slice(-12_000).replace(/^/gm, '     '));
    done();
  });
});

/** The runners' own last counts; a step without counts is one test by its exit code. Failing without a count is a failure. */
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'g');
function count(raw, code) {
  const out = raw.replace(colours, '');
  const number = (pattern) => Number([...out.matchAll(pattern)].at(-1)?.[1] ?? 0);
  const plain = [...out.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
  let passed = plain ? Number(plain[1]) : number(/(\d+) passing/g);
  let failed = plain ? Number(plain[2]) : number(/(\d+) failing/g);
  if (!passed && !failed) [passed, failed] = code === 0 ? [1, 0] : [0, 1];
  if (code !== 0 && !failed) failed = 1;
  return { passed, failed };
}

const lane = async (n) => {
  for (const step of steps.filter((one) => one[1] === n)) await run(step);
};
await Promise.all([lane(1), lane(2)]);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;
