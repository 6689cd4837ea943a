import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { portalSuite } from './suite.js';

const run = promisify(execFile);

/** The folder of `initdb` and `pg_ctl`, newest version first. */
function programs(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
  return found ?? process.env.PATH?.split(':').find((bin) => existsSync(join(bin, 'initdb')));
}

/** The server does not run as root: there it takes the account its package made. */
function account(): { uid: number; gid: number } | undefined {
  try {
    const ask = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return undefined;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => { server.close(resolve); });
  return port;
}

/** Waits until the server takes questions. */
async function answering(url: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`The PostgreSQL server ended with ${server.exitCode}.`);
    const client = new pg.Client({ connectionString: url });
    const there = await client.connect().then(() => true, () => false);
    await client.end().catch(() => undefined);
    if (there) return;
    await pause(50);
  }
}

portalSuite('a PostgreSQL server', async () => {
  const bin = programs();
  if (bin === undefined) return 'no PostgreSQL server is installed (initdb was not found).';
  const root = process.getuid?.() === 0;
  const user = root ? account() : undefined;
  if (root && user === undefined) return 'a PostgreSQL server cannot be started as root, and there is no account "postgres".';

  const folder = await mkdtemp(join(tmpdir(), 'kith-server-'));
  const data = join(folder, 'data');
  if (user !== undefined) {
    chownSync(folder, user.uid, user.gid);
    mkdirSync(data);
    chownSync(data, user.uid, user.gid);
  }
  const port = await freePort();
  const options = { ...user, cwd: folder };
  await run(join(bin, 'initdb'), ['-D', data, '-U', 'portal', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'], options);
  // A child of this process, not a daemon: its end is seen at once, wherever the tests run.
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'], { ...options, stdio: 'ignore' });
  const ended = once(server, 'exit');
  const url = `postgres://portal@127.0.0.1:${port}/postgres`;
  await answering(url, server);
  return {
    settings: { folder, databaseUrl: url },
    async end() {
      server.kill('SIGINT');
      const impatient = setTimeout(() => server.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(impatient);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
});
