import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { portalSuite } from './suite.js';

portalSuite('PGlite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kith-portal-'));
  return { settings: { folder }, end: () => rm(folder, { recursive: true, force: true }) };
});
