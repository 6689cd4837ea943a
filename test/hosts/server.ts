import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Answer, Change, Circle } from 'kith-elements/core';
import { foldChange, readCircle } from 'kith-elements/core';
import { kayleigh } from '../../stories/circles/kayleigh.js';

const here = import.meta.dirname;
const pages = join(here, 'node_modules/.cache/pages');
const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json' };
const dist = join(here, 'node_modules/kith-elements/dist');

/** What a host's server does, and what a test makes it do. */
export class HostServer {
  circle: Circle = readCircle(structuredClone(kayleigh)).circle;
  /** Every change that came, by id, in order. */
  came: Change[] = [];
  refuse: string | undefined;
  /** Answers wait until this is settled. */
  gate: Promise<void> | undefined;
  down = false;
  extra: Record<string, string> = {};
  readonly #server = createServer((request, response) => {
    const reply = (status: number, type: string, body: string | Buffer): void => { response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body); };
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    if (pathname === '/api/circles/kayleigh') { reply(200, types['.json']!, JSON.stringify(this.circle)); return; }
    if (pathname === '/api/circles/kayleigh/changes') {
      void this.#take(request).then(([status, answer]) => { reply(status, types['.json']!, JSON.stringify(answer)); });
      return;
    }
    const page = this.extra[pathname];
    if (page !== undefined) { reply(200, types['.html']!, page); return; }
    const file = pathname === '/host.js' ? join(here, '../../stories/portal/public/host.js')
      : /^\/kith[\w.-]*\.js$/.test(pathname) ? join(dist, pathname)
        : pathname.startsWith('/plain/') || pathname === '/save.js' ? join(here, 'plain', pathname.replace('/plain', '')) : join(pages, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    try {
      reply(200, types[extname(file)] ?? 'application/octet-stream', readFileSync(file));
    } catch {
      reply(404, 'text/plain', '');
    }
  });

  async #take(request: IncomingMessage): Promise<[number, Answer]> {
    let body = '';
    for await (const part of request) body += String(part);
    const change = JSON.parse(body) as Change;
    this.came.push(change);
    await this.gate;
    if (this.down) return [503, { status: 'retry' }];
    if (this.refuse !== undefined) return [422, { status: 'refused', message: this.refuse }];
    const { circle, answer } = foldChange(this.circle, change, { viewer: { role: 'me', id: 'kayleigh' } });
    this.circle = circle;
    return [answer.status === 'saved' ? 200 : answer.status === 'conflict' ? 409 : 422, answer];
  }

  get names(): string[] {
    return Object.values(this.circle.people).map(({ name }) => name);
  }
  reset(): void {
    this.circle = readCircle(structuredClone(kayleigh)).circle;
    this.came = [];
    this.refuse = this.gate = undefined;
    this.down = false;
  }
  async start(): Promise<string> {
    await new Promise<void>((done) => { this.#server.listen(0, '127.0.0.1', done); });
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
