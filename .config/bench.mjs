// `npm run bench core`: runs one benchmark of test/bench, or names those there are.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const [name = ''] = process.argv.slice(2);
const file = `test/bench/${name}.ts`;
if (!/^[a-z]+$/.test(name) || !existsSync(file)) {
  console.error(`Which one? There are: ${readdirSync('test/bench').map((one) => one.replace(/\.ts$/, '')).join(', ')}.`);
  process.exit(1);
}
process.exitCode = spawnSync(process.execPath, ['--import', 'tsx', file], { stdio: 'inherit' }).status ?? 1;
