import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { circlesIn, plant, type Life } from './circles.js';
import { folderDatabase, prepare, serverDatabase, type Database } from './database.js';
import { portal } from './server.js';

export interface Settings {
  /** The embedded database's folder; used when there is no `databaseUrl`. */
  folder: string;
  /** A PostgreSQL server. */
  databaseUrl?: string | undefined;
  /** What session cookies are signed with; made once and kept in the database when not given. */
  secret?: string | undefined;
  lives: readonly Life[];
}

/** A portal with its database, ready to listen. `close` ends both. */
export async function openPortal({ folder, databaseUrl, secret, lives }: Settings): Promise<{ app: FastifyInstance; database: Database }> {
  const database = databaseUrl === undefined ? await folderDatabase(folder) : serverDatabase(databaseUrl);
  try {
    await prepare(database, (queries) => plant(queries, lives));
    const app = await portal(circlesIn(database), secret ?? (await keptSecret(database)));
    app.addHook('onClose', () => database.close());
    return { app, database };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function keptSecret(database: Database): Promise<string> {
  await database.query(`insert into settings (name, value) values ('session-secret', $1) on conflict do nothing`, [randomBytes(32).toString('base64url')]);
  const [row] = await database.query<{ value: string }>(`select value from settings where name = 'session-secret'`);
  return row!.value;
}
