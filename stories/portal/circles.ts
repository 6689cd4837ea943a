import { foldChange, readCircle, visibleTo, writeCircle, type Answer, type Change, type Circle, type Viewer } from 'kith-elements/core';
import type { Database, Queries } from './database.js';

/** A life as it is first put into the database: the circle, what the start page says of it, and who may open it. */
export interface Life {
  circle: Circle;
  title: string;
  about: string;
  viewers: { id: string; role: Viewer['role']; name: string }[];
}

/** Somebody who may open a circle, with the name the portal greets them by. */
export interface Visitor extends Viewer {
  name: string;
}

/** Every life with those who may open it, for the page on which one is chosen. */
export interface Choice {
  id: string;
  title: string;
  about: string;
  visitors: Visitor[];
}

/** The circles, and every change that was made to them. */
export interface Circles {
  choices(): Promise<Choice[]>;
  /** Whether there is a circle of this id. */
  exists(id: string): Promise<boolean>;
  /** The person behind a session in this circle; `undefined` when they may not open it. */
  visitor(id: string, viewer: string): Promise<Visitor | undefined>;
  /** What everyone who may open this circle is called, by id. */
  names(id: string): Promise<Record<string, string>>;
  /** What one viewer may be sent. */
  read(id: string, viewer: Viewer): Promise<{ circle: Circle; etag: string } | undefined>;
  /** Judges one change, once, and stores it if it holds. */
  judge(id: string, viewer: Viewer, claimed: Change): Promise<Answer>;
}

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' });
/** Today where the council is, as `YYYY-MM-DD`. */
const localDay = () => calendar.format(new Date());

/** Puts the first lives in. */
export async function plant(queries: Queries, lives: readonly Life[]): Promise<void> {
  for (const [place, { circle, title, about, viewers }] of lives.entries()) {
    const revision = circle.revision ?? 1;
    await queries.query('insert into circles (id, circle, revision, title, about, place) values ($1, $2, $3, $4, $5, $6)', [
      circle.id, JSON.stringify({ ...circle, revision }), revision, title, about, place,
    ]);
    for (const [at, { id, role, name }] of viewers.entries()) {
      await queries.query('insert into viewers (circle_id, id, role, name, place) values ($1, $2, $3, $4, $5)', [circle.id, id, role, name, at]);
    }
  }
}

export function circlesIn(database: Database): Circles {
  return {
    async choices() {
      const circles = await database.query<Omit<Choice, 'visitors'>>('select id, title, about from circles order by place');
      const viewers = await database.query<Visitor & { circle_id: string }>('select circle_id, id, role, name from viewers order by place');
      return circles.map((circle) => ({
        ...circle,
        visitors: viewers.filter((viewer) => viewer.circle_id === circle.id).map(({ id, role, name }) => ({ id, role, name })),
      }));
    },

    async exists(id) {
      return (await database.query('select 1 from circles where id = $1', [id])).length > 0;
    },

    async visitor(id, viewer) {
      const [row] = await database.query<Visitor>('select id, role, name from viewers where circle_id = $1 and id = $2', [id, viewer]);
      return row;
    },

    async names(id) {
      const rows = await database.query<{ id: string; name: string }>('select id, name from viewers where circle_id = $1 order by place', [id]);
      return Object.fromEntries(rows.map(({ id: viewer, name }) => [viewer, name]));
    },

    async read(id, viewer) {
      const [row] = await database.query<{ circle: unknown; revision: number }>('select circle, revision from circles where id = $1', [id]);
      const today = localDay();
      // What one may see depends on who looks, and on the day: some entries wait for theirs.
      return row && { circle: visibleTo(readCircle(row.circle).circle, viewer, today), etag: `"${row.revision}-${viewer.role}-${viewer.id}-${today}"` };
    },

    judge: (id, viewer, claimed) => database.transaction((queries) => fold(queries, id, viewer, claimed)),
  };
}

/**
 * The fold, the memory of the id and the log stand or fall together. The row lock makes two changes to one circle wait for each other,
 * so the second is folded onto what the first left.
 */
async function fold(queries: Queries, id: string, viewer: Viewer, claimed: Change): Promise<Answer> {
  const [row] = await queries.query<{ circle: unknown }>('select circle from circles where id = $1 for update', [id]);
  if (row === undefined) return { status: 'refused' };
  const [judged] = await queries.query<{ status: 'saved' | 'refused' | 'conflict'; revision: number | null }>(
    'select status, revision from judged where circle_id = $1 and change_id = $2', [id, claimed.id]);
  const seen: Answer | undefined = judged && (judged.revision === null ? { status: judged.status } : { status: judged.status, revision: judged.revision });

  // Who acts is what the session says, whatever the change claims.
  const change: Change = { ...claimed, circle: id, by: { id: viewer.id, role: viewer.role } };
  const { circle, answer } = foldChange(readCircle(row.circle).circle, change, { viewer, seen: () => seen, today: localDay() });
  if (seen !== undefined) return answer;

  if (answer.status === 'saved') {
    await queries.query('update circles set circle = $2, revision = $3 where id = $1', [id, JSON.stringify(writeCircle(circle)), circle.revision]);
    await queries.query('insert into changes (circle_id, change_id, change, viewer) values ($1, $2, $3, $4)', [id, change.id, JSON.stringify(change), viewer.id]);
    await forget(queries, change);
  }
  await queries.query('insert into judged (circle_id, change_id, status, revision) values ($1, $2, $3, $4)', [
    id, change.id, answer.status, answer.status === 'saved' ? circle.revision : null,
  ]);
  return answer;
}

/** Erased means erased in the log too: every logged change that touched the record keeps who and when, and loses its text. */
async function forget(queries: Queries, { id, circle, patch }: Change): Promise<void> {
  for (const record of Object.keys(patch.erased ?? {})) {
    const [collection, key] = [record.slice(0, record.indexOf('/')), record.slice(record.indexOf('/') + 1)];
    await queries.query(
      `update changes set change = change || '{"patch": {}, "was": {}}'
       where circle_id = $1 and change_id <> $2
         and (jsonb_exists(change -> 'patch' -> $3, $4) or jsonb_exists(change -> 'was' -> $3, $4))`, [circle, id, collection, key]);
    // The act of erasing itself holds only ids and dates in `patch`; what it says was there before goes.
    await queries.query(`update changes set change = change || '{"was": {}}' where circle_id = $1 and change_id = $2`, [circle, id]);
  }
}
