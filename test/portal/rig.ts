import type { AddressInfo } from 'node:net';
import type { Change, Circle, Patch, Viewer } from 'kith-elements/core';
import type { Life } from '../../stories/portal/circles.js';
import type { Database } from '../../stories/portal/database.js';
import { openPortal, type Settings } from '../../stories/portal/open.js';

/** A portal that listens on a port of its own, and the database behind it. */
export interface Rig {
  base: string;
  database: Database;
  close(): Promise<void>;
}

export async function start(settings: Settings): Promise<Rig> {
  const { app, database } = await openPortal(settings);
  await app.listen({ port: 0, host: '127.0.0.1' });
  return { base: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`, database, close: () => app.close() };
}

export const me = { id: 'kay', role: 'me' } satisfies Viewer;
export const dev = { id: 'dev', role: 'worker' } satisfies Viewer;

/** A small circle with something private, something shared, and a plan. Each test takes one of its own. */
export function life(id: string): Life {
  const at = '2026-11-01T10:00:00Z';
  const circle: Circle = {
    kith: 1, id, revision: 5, me: { name: 'Kay', stage: 'inCare' },
    people: { ellie: { name: 'Ellie', by: me, at }, tyler: { name: 'Tyler', by: me, at } },
    placings: {}, replies: {}, days: {}, limits: {}, reviews: {}, erased: {}, times: {},
    wishes: {
      secret: { person: 'tyler', want: 'less', words: 'Only I read this', by: me, at },
      shared: { person: 'ellie', want: 'more', words: 'Every month', by: me, at, seenBy: ['me', 'team'] },
    },
    plans: { p1: { people: ['ellie'], way: 'inPerson', status: 'happening', starts: '2026-10-03T11:00', zone: 'Europe/London', repeats: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA', by: dev, at } },
    feelings: { f1: { about: 'plans/p1', words: 'Sad after', by: me, at } },
    entries: {
      e1: { kind: 'memory', title: 'The caravan', when: { edtf: '2018-22', said: 'summer 2018' }, by: me, at },
      later: { kind: 'memory', title: 'For when it is time', notBefore: '2999-01-01', seenBy: ['everyone'], by: dev, at },
      opened: { kind: 'memory', title: 'It is time', notBefore: '2020-01-01', seenBy: ['everyone'], by: dev, at },
    },
  };
  return {
    circle, title: `Kay in ${id}`, about: 'For a test.',
    viewers: [{ ...me, name: 'Kay' }, { ...dev, name: 'Dev' }],
  };
}

let count = 0;
/** A change as a device writes it. */
export function change(circle: string, patch: Patch, was: Patch, more: Partial<Change> = {}): Change {
  return { kith: 1, id: `change-${++count}`, circle, type: 'person-changed', at: '2026-11-21T10:15:00.000Z', by: me, patch, was, ...more };
}

export const adds = (circle: string, id: string, name: string, more: Partial<Change> = {}): Change =>
  change(circle, { people: { [id]: { name } } }, { people: { [id]: null } }, { type: 'person-added', ...more });

/** A browser: keeps its cookies, follows nothing by itself. */
export class Browser {
  readonly #base: string;
  readonly #cookies = new Map<string, string>();
  constructor(base: string) {
    this.#base = base;
  }

  async fetch(path: string, { headers = {}, ...rest }: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(this.#base + path, { redirect: 'manual', ...rest, headers: cookie === '' ? headers : { cookie, ...headers } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) this.#cookies.delete(pair.slice(0, at));
      else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }

  cookie(name: string, value?: string): string | undefined {
    if (value !== undefined) this.#cookies.set(name, value);
    return this.#cookies.get(name);
  }

  form(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    return this.fetch(path, { method: 'POST', body: new URLSearchParams(fields), headers });
  }

  /** Sends one change, or any bytes in its place. */
  send(circle: string, body: Change | string | Uint8Array, headers: Record<string, string> = {}): Promise<Response> {
    return this.fetch(`/api/circles/${circle}/changes`, {
      method: 'POST', headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' || body instanceof Uint8Array ? body as BodyInit : JSON.stringify(body),
    });
  }

  async circle(id: string): Promise<Circle> {
    return (await this.fetch(`/api/circles/${id}`)).json() as Promise<Circle>;
  }
}

export async function signedIn({ base }: Pick<Rig, 'base'>, circle: string, viewer: Viewer = me): Promise<Browser> {
  const browser = new Browser(base);
  const response = await browser.form('/sign-in', { as: `${circle} ${viewer.id}` });
  if (response.status !== 303) throw new Error(`Signing in answered ${response.status}`);
  return browser;
}

export interface LogRow {
  seq: number;
  change_id: string;
  change: Change;
  viewer: string;
}
export const log = ({ database }: Rig, circle: string): Promise<LogRow[]> =>
  database.query('select seq, change_id, change, viewer from changes where circle_id = $1 order by seq', [circle]);

/** Everything stored about one circle, to show that nothing of it moved. */
export async function stored({ database }: Rig, circle: string): Promise<string> {
  return JSON.stringify([
    await database.query('select circle, revision from circles where id = $1', [circle]),
    await database.query('select * from changes where circle_id = $1 order by seq', [circle]),
    await database.query('select * from judged where circle_id = $1 order by change_id', [circle]),
  ]);
}
