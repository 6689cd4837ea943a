// `npm run bench timeline`: runs one benchmark of test/bench, or names those there are. What follows `--` goes to it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const [name = '', ...rest] = process.argv.slice(2);
const names = readdirSync('test/bench').filter((one) => one.endsWith('.ts')).map((one) => one.slice(0, -3));
if (!names.includes(name)) {
  console.error(`Which one? There are: ${names.join(', ')}.`);
  process.exit(1);
}
// This one needs no browser and no peers.
if (name !== 'core') install();
process.exitCode = spawnSync(process.execPath, ['--import', 'tsx', `test/bench/${name}.ts`, ...rest], { stdio: 'inherit' }).status ?? 1;

/** The peers have a lock file of their own: they clash with one another and with nothing of ours. */
function install() {
  const stamp = 'test/bench/node_modules/.kith-lock', hash = createHash('sha256').update(readFileSync('test/bench/package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  const npm = process.env.npm_execpath;
  const { status } = spawnSync(npm ? process.execPath : 'npm', [...(npm ? [npm] : []), 'ci', '--prefix', 'test/bench'], { stdio: 'inherit' });
  if (status) {
    console.error('npm could not install the libraries that the benchmark compares with: check the connection to the npm registry.');
    process.exit(1);
  }
  writeFileSync(stamp, hash);
}
