import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import * as browsers from './.config/browsers.mjs';

// ENGINES=chromium,firefox,webkit: one run over all of them.
const wanted = (process.env.ENGINES ?? 'chromium').split(',');
// WebKit draws by the processor alone, three to four times slower than the others.
const patience = wanted.includes('webkit') ? 6 : 1;

export default {
  files: ['test/ui/**/*.test.ts', 'test/widgets/**/*.test.ts', 'test/core/**/*.table.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  browsers: wanted.map((name) => browsers[name]()),
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
    browsers.engineCommands(),
  ],
  // WebKit's driver then gives each file a window of its own, and no frame.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000 * patience,
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['text-summary', 'lcovonly'] },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { timeout: 20_000 * patience } },
};
