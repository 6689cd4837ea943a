// `npm run mutate merge fold`: mutation testing, one core file after the other, each against the tests that are about it.
// What was found before is kept in node_modules/.cache/stryker, so that a second run only tries what has changed.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const names = process.argv.slice(2).map((name) => name.replace(/^.*\/|\.ts$/g, ''));
const files = readdirSync('src/core').map((file) => file.replace(/\.ts$/, ''));
if (!names.length || !names.every((name) => files.includes(name))) {
  console.error(`Which ones? There are: ${files.join(', ')}.`);
  process.exit(1);
}
for (const name of names) {
  const { status } = spawnSync(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '.config/stryker.config.mjs'], {
    stdio: 'inherit', env: { ...process.env, MUTATE: name },
  });
  process.exitCode ||= status ?? 1;
}
