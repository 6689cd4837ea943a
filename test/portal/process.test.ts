import { expect } from 'chai';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lives } from '../../stories/portal/lives.js';
import { adds, Browser } from './rig.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** `npm start` as a process of its own. */
class Portal {
  readonly #child: ChildProcess;
  #text = '';
  constructor(env: Record<string, string>) {
    this.#child = spawn(process.execPath, ['--import', 'tsx', 'stories/portal/main.ts'], { cwd: ROOT, env: { ...process.env, DATABASE_URL: '', PORT: '0', ...env } });
    for (const stream of [this.#child.stdout!, this.#child.stderr!]) stream.on('data', (text: Buffer) => { this.#text += text.toString(); });
  }

  /** Its address, once it listens. */
  async address(): Promise<string> {
    for (;;) {
      const found = /http:\/\/localhost:\d+/.exec(this.#text);
      if (found) return found[0];
      if (this.#child.exitCode !== null) throw new Error(`The portal ended: ${this.#text}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  async end(signal?: NodeJS.Signals): Promise<{ code: number | null; text: string }> {
    if (signal) this.#child.kill(signal);
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, 'close');
    return { code: this.#child.exitCode, text: this.#text };
  }
}

describe('the portal as a process', function () {
  this.timeout(90_000);
  let folder: string;
  before(async () => { folder = await mkdtemp(join(tmpdir(), 'kith-process-')); });
  after(() => rm(folder, { recursive: true, force: true }));

  it('keeps what it said was saved, even when it is killed, and leaves one portal a folder', async () => {
    const [{ circle: { id }, viewers }] = lives as [(typeof lives)[0]];
    const first = new Portal({ KITH_DATA: folder });
    const browser = new Browser(await first.address());
    await browser.form('/sign-in', { as: `${id} ${viewers[0]!.id}` });
    const before = await browser.circle(id);
    expect((await browser.send(id, adds(id, 'sam', 'Sam', { type: 'person-added' }))).status).to.equal(200);

    const beside = await new Portal({ KITH_DATA: folder }).end();
    expect(beside.code).to.equal(1);
    expect(beside.text.trim()).to.match(/^The folder .* is in use by process \d+\. .*KITH_DATA.*$/);

    await first.end('SIGKILL');
    const second = new Portal({ KITH_DATA: folder });
    const later = new Browser(await second.address());
    later.cookie('portal_session', browser.cookie('portal_session'));
    const circle = await later.circle(id);
    expect(circle.people.sam).to.include({ name: 'Sam' });
    expect(circle.revision).to.equal(before.revision! + 1);

    expect(await second.end('SIGTERM')).to.include({ code: 0 });
  });

  it('says in one sentence that the port is taken, or is none, or that no database answers', async () => {
    const server = createServer().listen(0, 'localhost');
    await once(server, 'listening');
    const port = String((server.address() as AddressInfo).port);
    const taken = await new Portal({ KITH_DATA: folder, PORT: port }).end();
    server.close();
    expect(taken.code).to.equal(1);
    expect(taken.text.trim()).to.match(new RegExp(`^Port ${port} is taken by another program: .*PORT=.*$`));
    const none = await new Portal({ KITH_DATA: folder, PORT: 'http' }).end();
    expect(none).to.include({ code: 1 });
    expect(none.text.trim()).to.equal('PORT is "http", which is no port number.');
    const silent = await new Portal({ KITH_DATA: folder, DATABASE_URL: `postgres://portal@localhost:${port}/portal` }).end();
    expect(silent).to.include({ code: 1 });
    expect(silent.text.trim()).to.equal('The database server of DATABASE_URL does not answer.');
  });
});
