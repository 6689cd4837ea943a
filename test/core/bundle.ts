import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type * as Schedule from './schedule.js';

/**
 * The core and the schedules as one file: a quarter faster than module by module, which counts where they run by the thousand.
 * @param changed the text to take for a file of the core
 */
export async function bundled(changed?: { file: string; source: string }): Promise<Schedule.Core & typeof Schedule> {
  const names = ['answer', 'change', 'fold', 'outbox', 'visible'].map((name) => `../../src/core/${name}.js`);
  const { outputFiles } = await build({
    stdin: { contents: [...names, './schedule.js'].map((name) => `export * from '${name}';`).join('\n'), resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true, format: 'esm', target: 'es2022', write: false, logLevel: 'error',
    plugins: changed ? [{
      name: 'changed',
      setup: (plugin) => { plugin.onLoad({ filter: new RegExp(`src/core/${changed.file.replace('.', '\\.')}$`) }, () => ({ contents: changed.source, loader: 'ts' })); },
    }] : [],
  });
  return await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`) as Schedule.Core & typeof Schedule;
}
