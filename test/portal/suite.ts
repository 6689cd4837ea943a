import { sign } from '@fastify/cookie';
import { expect } from 'chai';
import type { Answer, Change } from 'kith-elements/core';
import { lives as invented } from '../../stories/portal/lives.js';
import type { Settings } from '../../stories/portal/open.js';
import { adds, Browser, change, dev, life, log, me, signedIn, start, stored, type Rig } from './rig.js';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";
const says = async (response: Response) => (await response.json()) as Answer & { message?: string };
const own = Array.from({ length: 40 }, (_, n) => life(`life-${n}`));

/** The portal's whole behaviour over HTTP; every database it can stand on has to pass it. */
export function portalSuite(name: string, where: () => Promise<{ settings: Omit<Settings, 'lives'>; end: () => Promise<void> } | string>): void {
  describe(`the portal on ${name}`, () => {
    let rig: Rig;
    let settings: Settings;
    let end: (() => Promise<void>) | undefined;
    let next = 0;
    /** A circle nobody else uses. */
    const fresh = () => own[next++]!.circle.id;

    before(async function () {
      this.timeout(60_000);
      const found = await where();
      if (typeof found === 'string') {
        console.log(`      skipped: ${found}`);
        this.skip();
      }
      settings = { ...found.settings, lives: [...invented, ...own] };
      try {
        rig = await start(settings);
      } catch (error) {
        await found.end();
        throw error;
      }
      end = found.end;
    });
    after(async function () {
      this.timeout(60_000);
      if (end === undefined) return;
      await rig.close();
      await end();
    });

    describe('pages', () => {
      it('let a life be chosen, and show each of its pages under the policy and without a cache', async () => {
        const id = invented[0]!.circle.id;
        const browser = new Browser(rig.base);
        const first = await browser.fetch('/');
        const text = await first.text();
        for (const { title, viewers } of invented) {
          expect(text).to.include(title.replace(/[’']/g, (sign) => (sign === "'" ? '&#39;' : sign)));
          for (const viewer of viewers) expect(text).to.include(`${viewer.id}"`);
        }
        const viewer = invented[0]!.viewers[0]!;
        await browser.form('/sign-in', { as: `${id} ${viewer.id}` });
        const tags = { people: 'kith-picker', plans: 'kith-planner', story: 'kith-timeline', review: 'kith-review', form: 'name="changes"' };
        for (const [page, tag] of Object.entries(tags)) {
          const response = await browser.fetch(`/lives/${id}/${page}`);
          expect(response.status, page).to.equal(200);
          expect(await response.text()).to.include(tag).and.include(`data-viewer="${viewer.id}"`).and.include('0800 1111').and.include('govuk-exit-this-page');
        }
        const all = ['/', `/lives/${id}/people`, `/lives/${id}/form`, '/lives/none/people', '/nowhere', `/api/circles/${id}`, '/kith.js', '/host.js', '/portal.css'];
        for (const path of all) {
          const { headers } = await browser.fetch(path);
          expect(headers.get('content-security-policy'), path).to.equal(POLICY);
          expect(headers.get('x-content-type-options'), path).to.equal('nosniff');
          if (!path.includes('.')) expect(headers.get('cache-control'), path).to.equal('no-store');
        }
      });

      it('hold no script, style or handler inside them, and name no other origin but the way out', async () => {
        const id = fresh();
        const browser = await signedIn(rig, id);
        for (const path of ['/', `/lives/${id}/people`, `/lives/${id}/review`, `/lives/${id}/form`]) {
          const text = await (await browser.fetch(path)).text();
          for (const [script, src, type] of text.matchAll(/<script(?: type="module")?(?: src="([^"]*)")?(?: type="([^"]*)")?[^>]*>/g)) {
            expect(src?.startsWith('/') === true || type === 'application/json', script).to.equal(true);
          }
          expect(text).not.to.match(/<style|\sstyle=|\son\w+=/);
          const origins = new Set([...text.matchAll(/(?:src|href|action)="(https?:\/\/[^/"]+|\/\/)/g)].map(([, origin]) => origin));
          origins.delete('https://www.bbc.co.uk');
          expect([...origins]).to.deep.equal([]);
        }
      });

      it('serve every file they ask for, with its type, and again only when it changed', async () => {
        const id = fresh();
        const browser = await signedIn(rig, id);
        const text = await (await browser.fetch(`/lives/${id}/people`)).text();
        const files = [...text.matchAll(/(?:src|href)="(\/[^"]+\.(js|css|svg))"/g)];
        expect(files.length).to.be.greaterThan(5);
        for (const [, path = '', kind = ''] of files) {
          const response = await browser.fetch(path);
          expect(response.status, path).to.equal(200);
          expect(response.headers.get('content-type')).to.include({ js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }[kind]);
          const body = await response.text();
          expect(body, path).not.to.match(/sourceMappingURL|GDS Transport/);
          expect((await browser.fetch(path, { headers: { 'if-none-match': response.headers.get('etag')! } })).status).to.equal(304);
        }
        for (const path of ['/../package.json', '/..%2fpackage.json', '/stories/portal/main.ts', '/words/../kith.js.map', '/words/..%2f..%2fpackage.json']) {
          expect((await browser.fetch(path)).status, path).to.equal(404);
        }
      });

      it('say who may not come in: 401, 403, 404', async () => {
        const [mine, other] = [fresh(), invented[0]!.circle.id];
        expect((await new Browser(rig.base).fetch(`/lives/${mine}/people`)).status).to.equal(401);
        const browser = await signedIn(rig, mine);
        expect((await browser.fetch(`/lives/${other}/people`)).status).to.equal(403);
        expect((await browser.fetch('/lives/nobody/people')).status).to.equal(404);
        expect((await browser.form('/sign-in', { as: `${other} kay` })).status).to.equal(400);
        await browser.form('/sign-out', {});
        expect((await browser.fetch(`/lives/${mine}/people`)).status).to.equal(401);
      });

      it('keep the session out of the reach of scripts and of other sites', async () => {
        const id = fresh();
        const response = await new Browser(rig.base).form('/sign-in', { as: `${id} kay` });
        expect(response.headers.get('location')).to.equal(`/lives/${id}/people`);
        expect(response.headers.getSetCookie().join()).to.match(/^portal_session=[^;]+;.*Path=\/; HttpOnly; SameSite=Lax$/);
        expect((await new Browser(rig.base).form('/sign-in', { as: `${id} kay` }, { 'sec-fetch-site': 'cross-site' })).status).to.equal(403);
      });

      it('escape what people wrote', async () => {
        const id = fresh();
        const browser = await signedIn(rig, id);
        const name = '</script><script>alert(1)</script>"\'&';
        expect((await browser.send(id, adds(id, 'x', name))).status).to.equal(200);
        const text = await (await browser.fetch(`/lives/${id}/form`)).text();
        expect(text).not.to.include('<script>alert');
        const inside = /<script type="application\/json">(.*?)<\/script>/s.exec(text)![1]!;
        expect((JSON.parse(inside) as { people: Record<string, { name: string }> }).people.x!.name).to.equal(name);
      });
    });

    describe('GET /api/circles/:id', () => {
      it('gives the circle, and 304 until it changes', async () => {
        const id = fresh();
        const browser = await signedIn(rig, id);
        const first = await browser.fetch(`/api/circles/${id}`);
        const etag = first.headers.get('etag')!;
        expect(first.status).to.equal(200);
        expect(await first.json()).to.include({ id, revision: 5 });
        const again = await browser.fetch(`/api/circles/${id}`, { headers: { 'if-none-match': etag } });
        expect(again.status).to.equal(304);
        expect(await again.text()).to.equal('');
        await browser.send(id, adds(id, 'sam', 'Sam'));
        const changed = await browser.fetch(`/api/circles/${id}`, { headers: { 'if-none-match': `"x", W/${etag}` } });
        expect(changed.status).to.equal(200);
        expect(await changed.json()).to.include({ revision: 6 });
      });

      it('gives a worker only what a worker may see, under another tag', async () => {
        const id = fresh();
        const [kay, worker] = [await signedIn(rig, id), await signedIn(rig, id, dev)];
        const mine = await kay.circle(id);
        expect(mine.wishes).to.have.keys('secret', 'shared');
        const response = await worker.fetch(`/api/circles/${id}`);
        const text = await response.text();
        const theirs = JSON.parse(text) as typeof mine;
        expect(theirs.wishes).to.have.keys('shared');
        expect(theirs.feelings).to.deep.equal({});
        expect(theirs.entries).to.have.keys('later', 'opened');
        expect(mine.entries, 'what waits for its day').to.have.keys('e1', 'opened');
        expect(text).not.to.match(/Only I read this|Sad after|caravan/);
        expect(response.headers.get('etag')).not.to.equal((await kay.fetch(`/api/circles/${id}`)).headers.get('etag'));
        expect(await (await worker.fetch(`/lives/${id}/form`)).text()).not.to.match(/Only I read this|Sad after|caravan/);
      });

      it('asks for a session that holds: 401, 403, 404', async () => {
        const id = fresh();
        const nobody = new Browser(rig.base);
        const refused = await nobody.fetch(`/api/circles/${id}`);
        expect(refused.status).to.equal(401);
        expect(await says(refused)).to.include({ status: 'signed-out' });
        const kay = await signedIn(rig, id);
        expect((await kay.fetch(`/api/circles/${invented[0]!.circle.id}`)).status).to.equal(403);
        expect((await kay.fetch('/api/circles/nobody')).status).to.equal(404);
        expect((await kay.fetch('/api/nothing')).status).to.equal(404);
        const cookie = kay.cookie('portal_session')!;
        for (const forged of [cookie.replace(/^kay/, 'dev'), cookie.slice(0, -3), 'kay%209999999999999', 'dev']) {
          nobody.cookie('portal_session', forged);
          expect((await nobody.fetch(`/api/circles/${id}`)).status, forged).to.equal(401);
        }
        const [{ value: secret }] = await rig.database.query<{ value: string }>("select value from settings where name = 'session-secret'") as [{ value: string }];
        nobody.cookie('portal_session', encodeURIComponent(sign(`kay ${Date.now() - 1000}`, secret)));
        expect((await nobody.fetch(`/api/circles/${id}`)).status, 'past its end').to.equal(401);
        nobody.cookie('portal_session', encodeURIComponent(sign(`kay ${Date.now() + 1000}`, `${secret}x`)));
        expect((await nobody.fetch(`/api/circles/${id}`)).status, 'another secret').to.equal(401);
        nobody.cookie('portal_session', cookie);
        expect((await nobody.fetch(`/api/circles/${id}`)).status).to.equal(200);
      });
    });

    describe('POST /api/circles/:id/changes', () => {
      it('stores a change: circle, one row of log, answer', async () => {
        const id = fresh();
        const browser = await signedIn(rig, id);
        const sent = adds(id, 'sam', 'Sam');
        const response = await browser.send(id, sent);
        expect(response.status).to.equal(200);
        expect(await says(response)).to.deep.equal({ status: 'saved', revision: 6 });
        expect((await browser.circle(id)).people.sam).to.include({ name: 'Sam' });
        const rows = await log(rig, id);
        expect(rows).to.have.length(1);
        expect(rows[0]).to.deep.include({ change_id: sent.id, viewer: 'kay', change: sent });
      });

      it('judges an id once, whatever comes with it the second time', async () => {
        const id = fresh();
        const browser = await signedIn(rig, id);
        const sent = adds(id, 'sam', 'Sam');
        const first = await says(await browser.send(id, sent));
        const before = await stored(rig, id);
        for (const body of [sent, adds(id, 'ann', 'Ann', { id: sent.id })]) {
          const again = await browser.send(id, body);
          expect(again.status).to.equal(200);
          expect(await says(again)).to.deep.equal(first);
        }
        expect(await stored(rig, id)).to.equal(before);
      });

      it('stores one of many copies that arrive at once, and all of many different ones', async () => {
        const id = fresh();
        const browser = await signedIn(rig, id);
        const copy = adds(id, 'sam', 'Sam');
        const answers = await Promise.all(Array.from({ length: 8 }, () => browser.send(id, copy)));
        for (const response of answers) expect(await says(response)).to.deep.equal({ status: 'saved', revision: 6 });
        const more = await Promise.all(Array.from({ length: 8 }, (_, n) => browser.send(id, adds(id, `p${n}`, `P${n}`)).then(says)));
        expect(more.map((given) => given.status === 'saved' && given.revision).sort()).to.deep.equal([10, 11, 12, 13, 14, 7, 8, 9]);
        expect((await log(rig, id)).length).to.equal(9);
        expect(Object.keys((await browser.circle(id)).people).length).to.equal(11);
      });

      it('answers a clash with 409 and what stands there now, and remembers it', async () => {
        const id = fresh();
        const browser = await signedIn(rig, id);
        const one = change(id, { people: { ellie: { name: 'Ellie-Mae' } } }, { people: { ellie: { name: 'Ellie' } } });
        const two = change(id, { people: { ellie: { name: 'El' } } }, { people: { ellie: { name: 'Ellie' } } });
        expect((await browser.send(id, one)).status).to.equal(200);
        const before = await log(rig, id);
        const clash = await browser.send(id, two);
        expect(clash.status).to.equal(409);
        expect(await says(clash)).to.deep.include({ status: 'conflict', now: { people: { ellie: { name: 'Ellie-Mae' } } } });
        expect(await log(rig, id)).to.deep.equal(before);
        // Made to fit by others meanwhile: the same id still gets the same verdict.
        await browser.send(id, change(id, { people: { ellie: { name: 'Ellie' } } }, { people: { ellie: { name: 'Ellie-Mae' } } }));
        expect((await browser.send(id, two)).status).to.equal(409);
        expect((await browser.circle(id)).people.ellie).to.include({ name: 'Ellie' });
      });

      it('cuts what stands there now to what the viewer may see', async () => {
        const id = fresh();
        const worker = await signedIn(rig, id, dev);
        const response = await worker.send(id, change(id, { wishes: { secret: { person: 'ellie', at: '2026-11-21T10:15:00Z' } } }, { wishes: { secret: null } }, { by: dev }));
        const text = await response.text();
        expect(response.status).to.be.oneOf([409, 422]);
        expect(text).not.to.match(/Only I|less|tyler/);
      });

      it('takes who acts from the cookie, never from the body', async () => {
        const id = fresh();
        const [kay, worker] = [await signedIn(rig, id), await signedIn(rig, id, dev)];
        expect((await kay.send(id, adds(id, 'sam', 'Sam', { by: dev }))).status).to.equal(200);
        expect((await log(rig, id))[0]).to.deep.include({ viewer: 'kay' });
        expect((await log(rig, id))[0]!.change.by).to.deep.equal(me);
        const limit = change(id, { limits: { l1: { person: 'ellie', kind: 'notAllowed' } } }, { limits: { l1: null } });
        expect((await kay.send(id, { ...limit, by: dev })).status, 'a limit written by the person').to.equal(422);
        expect((await worker.send(id, { ...limit, id: 'by-dev', by: me })).status, 'a limit written by a worker').to.equal(200);
      });

      it('refuses what this viewer may not do with 422 and a sentence, and remembers it', async () => {
        const id = fresh();
        const worker = await signedIn(rig, id, dev);
        const sent = change(id, { wishes: { shared: { words: 'Never' } } }, { wishes: { shared: { words: 'Every month' } } }, { by: dev });
        for (const response of [await worker.send(id, sent), await worker.send(id, sent)]) {
          expect(response.status).to.equal(422);
          const given = await says(response);
          expect(given.status).to.equal('refused');
          expect(given.message).to.match(/\w+ \w+/);
        }
        expect(await log(rig, id)).to.deep.equal([]);
      });

      it('does nothing for a page that somebody else opened', async () => {
        const id = fresh();
        const kay = await signedIn(rig, id);
        const before = await stored(rig, id);
        const response = await kay.fetch(`/api/circles/${id}/changes?as=dev`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(adds(id, 'sam', 'Sam')) });
        expect(response.status).to.equal(401);
        expect(await says(response)).to.include({ status: 'signed-out' });
        expect((await kay.fetch(`/api/circles/${id}?as=dev`)).status).to.equal(401);
        expect((await kay.fetch(`/api/circles/${id}?as=kay`)).status).to.equal(200);
        expect(await stored(rig, id)).to.equal(before);
      });

      it('erases in the log too, and keeps who and when', async () => {
        const id = fresh();
        const browser = await signedIn(rig, id);
        const [secret, other] = ['The caravan at Filey', 'Something else'];
        await browser.send(id, change(id, { entries: { e9: { kind: 'memory', words: secret } } }, { entries: { e9: null } }));
        await browser.send(id, change(id, { entries: { e9: { words: 'Filey' } } }, { entries: { e9: { words: secret } } }));
        await browser.send(id, adds(id, 'sam', other));
        const sent = change(id, { entries: { e9: null }, erased: { 'entries/e9': '2026-11-21' } }, { entries: { e9: { kind: 'memory', words: 'Filey' } } }, { type: 'erased' });
        expect((await browser.send(id, sent)).status).to.equal(200);
        const rows = await log(rig, id);
        expect(rows).to.have.length(4);
        expect(JSON.stringify(rows)).not.to.include('Filey');
        expect(JSON.stringify(rows)).to.include(other);
        expect(rows.slice(0, 2).map(({ change: { patch, was, by, type } }) => ({ patch, was, by, type }))).to.deep.equal(
          Array.from({ length: 2 }, () => ({ patch: {}, was: {}, by: me, type: 'person-changed' })));
        expect(rows[3]!.change).to.deep.include({ type: 'erased', patch: sent.patch, was: {} });
        expect(await stored(rig, id)).not.to.include('Filey');
        const back = change(id, { entries: { e9: { kind: 'memory', words: secret } } }, { entries: { e9: null } });
        expect((await browser.send(id, back)).status, 'brought back').to.equal(409);
      });

      const hostile: [string, string | Uint8Array, number][] = [
        ['nothing', '', 400], ['half a document', '{"kith":1,', 400], ['a list', '[]', 400], ['null', 'null', 400], ['a number', '7', 400], ['no fields', '{}', 400],
        ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 400],
        ['a document nested 40,000 deep', `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`, 400],
        ['more than 256 kB', `"${'x'.repeat(300_000)}"`, 413],
      ];
      for (const [what, body, status] of hostile) {
        it(`answers ${what} with ${status} and stores nothing`, async () => {
          const id = fresh0();
          const browser = await signedIn(rig, id);
          const before = await stored(rig, id);
          const response = await browser.send(id, body);
          expect(response.status).to.equal(status);
          expect((await says(response)).message).to.match(/\w+ \w+.*\.$/);
          expect(await stored(rig, id)).to.equal(before);
        });
      }
      /** Circles that stay as they are may be shared. */
      const fresh0 = () => own[39]!.circle.id;

      it('answers changes with hostile or broken parts with 400, names no value, and stores nothing', async () => {
        const id = fresh0();
        const browser = await signedIn(rig, id);
        const before = await stored(rig, id);
        const good = adds(id, 'sam', 'Sam');
        const deep = (depth: number): Change['patch'] => (depth === 0 ? { words: 'x' } : { x: deep(depth - 1) });
        const bad: [string, string][] = [
          ['__proto__ as a collection', JSON.stringify(good).replace('"people"', '"__proto__"')],
          ['__proto__ as an id', JSON.stringify(good).replaceAll('"sam"', '"__proto__"')],
          ['constructor as an id', JSON.stringify(good).replaceAll('"sam"', '"constructor"')],
          ['an id of nothing', JSON.stringify({ ...good, id: '' })],
          ['an id with a slash', JSON.stringify({ ...good, id: '../x' })],
          ['no patch', JSON.stringify({ ...good, patch: undefined })],
          ['a patch that is a list', JSON.stringify({ ...good, patch: [] })],
          ['was that is text', JSON.stringify({ ...good, was: 'secretvalue' })],
          ['U+0000 in a name', JSON.stringify(adds(id, 'sam', 'secretvalue\0'))],
          ['half a surrogate in a name', JSON.stringify(adds(id, 'sam', 'secretvalue\ud800'))],
          ['a name of 20,001 characters', JSON.stringify(adds(id, 'sam', 'x'.repeat(20_001)))],
          ['another circle', JSON.stringify({ ...good, circle: 'life-1' })],
          ['far too deep', JSON.stringify({ ...good, patch: deep(2000) })],
        ];
        for (const [what, body] of bad) {
          const response = await browser.send(id, body);
          const text = await response.text();
          expect(response.status, `${what}: ${text}`).to.equal(400);
          expect((JSON.parse(text) as { message: string }).message, what).to.match(/\w+ \w+.*\.$/);
          expect(text, what).not.to.include('secretvalue');
        }
        expect(await stored(rig, id)).to.equal(before);
        expect(({} as Record<string, unknown>).name).to.equal(undefined);
      });

      it('takes JSON alone: 415, and 401, 403, 404 before a byte is read', async () => {
        const id = fresh0();
        const browser = await signedIn(rig, id);
        const before = await stored(rig, id);
        const body = JSON.stringify(adds(id, 'sam', 'Sam'));
        for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp']) {
          const response = await browser.send(id, body, { 'content-type': type });
          expect(response.status, type).to.equal(415);
          expect((await says(response)).message).to.include('application/json');
        }
        expect((await new Browser(rig.base).send(id, '{')).status).to.equal(401);
        expect((await browser.send(invented[0]!.circle.id, '{')).status).to.equal(403);
        expect((await browser.send('nobody', '{')).status).to.equal(404);
        expect((await browser.send(id, body, { 'sec-fetch-site': 'cross-site' })).status).to.equal(403);
        expect((await browser.fetch(`/api/circles/${id}/changes`, { method: 'PUT', body, headers: { 'content-type': 'application/json' } })).status).to.equal(404);
        expect(await stored(rig, id)).to.equal(before);
        expect((await browser.send(fresh(), '{')).status, 'charset').to.equal(400);
        expect((await browser.send(id, '{', { 'content-type': 'application/json; charset=utf-8' })).status).to.equal(400);
      });
    });

    describe('a form without scripts of its own', () => {
      const unsavedIn = (text: string) => {
        const found = /<script type="application\/json" data-kith="unsaved">(.*?)<\/script>/s.exec(text);
        return found === null ? [] : (JSON.parse(found[1]!) as Change[]);
      };

      it('folds what was posted in order, and gives back what was not stored', async () => {
        const id = fresh();
        const browser = await signedIn(rig, id);
        const list = [
          adds(id, 'sam', 'Sam'),
          change(id, { people: { sam: { words: 'From football' } } }, { people: { sam: { words: null } } }),
          change(id, { people: { ellie: { name: 'El' } } }, { people: { ellie: { name: 'Somebody else' } } }),
          change(id, { limits: { l1: { person: 'ellie', kind: 'notAllowed' } } }, { limits: { l1: null } }),
          adds(id, 'ann', 'Ann'),
        ];
        const response = await browser.form(`/lives/${id}/form`, { changes: JSON.stringify(list) });
        const text = await response.text();
        expect(response.status).to.equal(422);
        expect(response.headers.get('content-security-policy')).to.equal(POLICY);
        expect(unsavedIn(text)).to.deep.equal([list[2], list[3]]);
        const answers = JSON.parse(/<script type="application\/json" data-kith="answers">(.*?)<\/script>/s.exec(text)![1]!) as Record<string, { status: string; message?: string }>;
        expect(Object.entries(answers).map(([key, { status, message }]) => [key, status, typeof message])).to.deep.equal([[list[2]!.id, 'conflict', 'undefined'], [list[3]!.id, 'refused', 'string']]);
        expect(text).to.include('govuk-error-summary');
        expect((await log(rig, id)).map((row) => row.change_id)).to.deep.equal([list[0]!.id, list[1]!.id, list[4]!.id]);
        expect((await browser.circle(id)).people.sam).to.include({ name: 'Sam', words: 'From football' });
      });

      it('says so when all is stored, when nothing was new, and when it is sent twice', async () => {
        const id = fresh();
        const browser = await signedIn(rig, id);
        const fields = { changes: JSON.stringify([adds(id, 'sam', 'Sam')]), as: 'kay' };
        for (let n = 0; n < 2; n++) {
          const response = await browser.form(`/lives/${id}/form`, fields);
          const text = await response.text();
          expect(response.status).to.equal(200);
          expect(text).to.include('Everything on the form is stored.');
          expect(unsavedIn(text)).to.deep.equal([]);
        }
        expect(await log(rig, id)).to.have.length(1);
        expect(await (await browser.form(`/lives/${id}/form`, { changes: '[]' })).text()).to.include('nothing new');
        for (const changes of ['{', '{}', '7']) expect((await browser.form(`/lives/${id}/form`, { changes })).status, changes).to.equal(400);
        expect(await log(rig, id)).to.have.length(1);
      });

      it('hands the words back when the session has ended or is somebody else’s', async () => {
        const id = fresh();
        const changes = JSON.stringify([adds(id, 'sam', 'Sam "&" <Co>')]);
        const worker = await signedIn(rig, id, dev);
        for (const browser of [new Browser(rig.base), worker]) {
          const response = await browser.form(`/lives/${id}/form`, { changes, as: 'kay' });
          expect(response.status).to.equal(401);
          const value = /name="changes" value="([^"]*)"/.exec(await response.text())![1]!;
          expect(value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).to.equal(changes);
        }
        expect(await log(rig, id)).to.deep.equal([]);
        expect((await (await signedIn(rig, id)).form(`/lives/${id}/form`, { changes }, { 'sec-fetch-site': 'cross-site' })).status).to.equal(403);
        expect(await log(rig, id)).to.deep.equal([]);
      });
    });

    it('has all of it after a restart: circles, log, verdicts, sessions', async function () {
      this.timeout(30_000);
      const id = fresh();
      const browser = await signedIn(rig, id);
      const [good, bad] = [adds(id, 'sam', 'Sam'), change(id, { limits: { l1: { person: 'ellie', kind: 'askFirst' } } }, { limits: { l1: null } })];
      await browser.send(id, good);
      await browser.send(id, bad);
      const before = await stored(rig, id);
      const port = new URL(rig.base).port;
      await rig.close();
      rig = await start(settings);
      expect(await stored(rig, id)).to.equal(before);
      const later = new Browser(rig.base);
      later.cookie('portal_session', browser.cookie('portal_session'));
      expect((await later.circle(id)).people.sam, `first on port ${port}`).to.include({ name: 'Sam' });
      expect((await later.send(id, good)).status).to.equal(200);
      expect((await later.send(id, bad)).status).to.equal(422);
      expect(await stored(rig, id)).to.equal(before);
    });

    it('answers 503 and "retry" when the database fails, and stores nothing by halves', async () => {
      const id = fresh();
      const browser = await signedIn(rig, id);
      const before = await stored(rig, id);
      await rig.database.query('alter table judged rename to judged_away');
      const quiet = console.error;
      const lines: unknown[] = [];
      console.error = (...line: unknown[]) => { lines.push(...line); };
      try {
        const response = await browser.send(id, adds(id, 'sam', 'secretvalue'));
        expect(response.status).to.equal(503);
        expect(await says(response)).to.include({ status: 'retry' });
        const changes = JSON.stringify([adds(id, 'sam', 'secretvalue')]);
        const form = await browser.form(`/lives/${id}/form`, { changes, as: 'kay' });
        expect(form.status).to.equal(503);
        expect((await form.text()).replaceAll('&quot;', '"')).to.include(changes);
      } finally {
        console.error = quiet;
        await rig.database.query('alter table judged_away rename to judged');
      }
      expect(lines.join(' ')).to.include('POST /api/circles/:id/changes').and.not.include('secretvalue');
      expect(await stored(rig, id)).to.equal(before);
    });
  });
}
