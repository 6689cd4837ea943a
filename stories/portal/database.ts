import { PGlite } from '@electric-sql/pglite';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

/** Where SQL can be asked. Rows come back as plain objects, `jsonb` parsed. */
export interface Queries {
  query<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
}

/** PostgreSQL: a server, or the same engine inside this process. */
export interface Database extends Queries {
  /** All of `work` is stored, or (when it throws) none of it. */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const TABLES = [
  `create table if not exists settings (name text primary key, value text not null)`,
  `create table if not exists circles (
     id text primary key,
     circle jsonb not null,
     revision integer not null,
     title text not null,
     about text not null,
     place integer not null)`,
  `create table if not exists viewers (
     circle_id text not null references circles (id),
     id text not null,
     role text not null check (role in ('me', 'supporter', 'worker')),
     name text not null,
     place integer not null,
     primary key (circle_id, id))`,
  `create table if not exists changes (
     seq integer generated always as identity primary key,
     circle_id text not null references circles (id),
     change_id text not null,
     change jsonb not null,
     viewer text not null,
     at timestamptz not null default now(),
     unique (circle_id, change_id))`,
  `create table if not exists judged (
     circle_id text not null references circles (id),
     change_id text not null,
     status text not null check (status in ('saved', 'refused', 'conflict')),
     revision integer,
     primary key (circle_id, change_id))`,
];

/** Makes what is missing. Several portals may start at once on one server: the lock lets them do it one after the other. */
export async function prepare(database: Database, seed: (queries: Queries) => Promise<void>): Promise<void> {
  await database.transaction(async (queries) => {
    await queries.query('select pg_advisory_xact_lock(7105)');
    for (const table of TABLES) await queries.query(table);
    const [count] = await queries.query<{ n: number }>('select count(*)::int as n from circles');
    if (count?.n === 0) await seed(queries);
  });
}

/** A PostgreSQL server, by its connection string. */
export function serverDatabase(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5000 });
  // A server that goes away while a connection idles must not end the portal: the next question fails, and is answered with 503.
  pool.on('error', () => undefined);
  const ask = (client: pg.Pool | pg.PoolClient): Queries => ({
    query: async <Row>(sql: string, values?: unknown[]) => (await client.query(sql, values)).rows as Row[],
  });
  return {
    ...ask(pool),
    async transaction(work) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('begin');
        const result = await work(ask(client));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch((failure: unknown) => { broken = failure as Error; });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

/** PostgreSQL inside this process, kept in `folder`. One process at a time may open a folder. */
export async function folderDatabase(folder: string): Promise<Database> {
  const unlock = await lock(folder);
  const engine = await PGlite.create(join(folder, 'postgres')).catch(async (error: unknown) => {
    await unlock();
    throw error;
  });
  const ask = (client: Pick<PGlite, 'query'>): Queries => ({
    query: async <Row>(sql: string, values?: unknown[]) => (await client.query<Row>(sql, values)).rows,
  });
  return {
    ...ask(engine),
    transaction: async <T>(work: (queries: Queries) => Promise<T>) => engine.transaction((transaction) => work(ask(transaction as Pick<PGlite, 'query'>))),
    async close() {
      await engine.close();
      await unlock();
    },
  };
}

/** Folders this process has open. */
const mine = new Set<string>();

/** Two engines on one folder would spoil it. A lock left by a process that has ended does not count. */
async function lock(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'lock');
  for (;;) {
    try {
      const file = await open(path, 'wx', 0o600);
      await file.writeFile(String(process.pid));
      await file.close();
      mine.add(path);
      return async () => {
        mine.delete(path);
        await rm(path, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(await readFile(path, 'utf8').catch(() => ''));
      if (holder === process.pid ? mine.has(path) : isRunning(holder)) {
        throw new Error(`The folder ${folder} is in use by process ${holder}. Stop that portal first, or choose another folder with KITH_DATA; if no portal runs there, delete ${path}.`, { cause: error });
      }
      await rm(path, { force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
