import cookie from '@fastify/cookie';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { readChange, type Answer, type Change } from 'kith-elements/core';
import { packs, readAssets } from './assets.js';
import type { Circles, Visitor } from './circles.js';
import { filePage, formPage, keptForm, lifePage, messagePage, PAGES, startPage, type PageName, type Scene } from './pages.js';
import { signedIn, signIn, signOut } from './session.js';
import { LANGS, say, type Key, type Lang } from './words.js';

const POLICY = [
  `default-src 'none'`, `script-src 'self'`, `style-src 'self'`, `img-src 'self'`, `font-src 'self'`, `connect-src 'self'`, `form-action 'self'`,
  `base-uri 'none'`, `frame-ancestors 'none'`, `require-trusted-types-for 'script'`,
].join('; ');
const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  // Children's words stay out of every cache, so that the next person at a shared screen finds nothing.
  'cache-control': 'no-store',
};
/** The largest change, and the largest form: a form may carry many. */
const CHANGE_LIMIT = 256 * 1024;
const FORM_LIMIT = 4 * 1024 * 1024;

const SENTENCES: Record<number, Key> = { 400: 'unreadable', 401: 'notSignedIn', 403: 'notYours', 404: 'noCircle', 413: 'tooLarge', 415: 'notJson' };

type Address = FastifyRequest<{ Params: { id: string } }>;

/** The portal over HTTP: pages for people, and two routes for the circle. */
export async function portal(circles: Circles, secret: string): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: CHANGE_LIMIT, logger: false, routerOptions: { maxParamLength: 80 } });
  await app.register(cookie, { secret });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body, done) => { done(null, body); });
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: FORM_LIMIT }, (_, body, done) => { done(null, new URLSearchParams(body as string)); });

  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS);
    const from = request.headers['sec-fetch-site'];
    if (request.method === 'POST' && from !== undefined && from !== 'same-origin' && from !== 'none') {
      return isApi(request) ? answer(reply, 403, { status: 'refused', message: say(langOf(request), 'otherSite') })
        : page(reply.code(403), messagePage(sceneOf(request), 'badTitle', 'otherSite'));
    }
    const { lang } = request.query as { lang?: unknown };
    if (isLang(lang)) void reply.setCookie('portal_lang', lang, { path: '/', sameSite: 'lax', secure: 'auto', maxAge: 31_536_000 });
    return undefined;
  });

  serveAssets(app);
  serveApi(app, circles);
  servePages(app, circles);

  app.setNotFoundHandler((request, reply) => isApi(request)
    ? answer(reply, 404, { status: 'refused', message: say(langOf(request), 'notFound') })
    : page(reply.code(404), messagePage(sceneOf(request), 'notFoundTitle', 'notFound')));

  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : 503;
    const key = SENTENCES[status] ?? (status === 503 ? 'broken' : 'unreadable');
    // What failed and where, never what was in it.
    if (status === 503) console.error(`${request.method} ${request.routeOptions.url ?? ''}: ${error.name} ${error.code}`);
    const changes = field(request, 'changes');
    // Ids are judged once, so a form that broke off half-way can be sent again whole.
    if (changes !== undefined && status === 503) return page(reply.code(503), keptForm(sceneOf(request), 'brokenTitle', 'formBroken', field(request, 'as') ?? '', changes));
    if (isApi(request)) return answer(reply, status, { status: status === 503 ? 'retry' : 'refused', message: say(langOf(request), key) });
    return page(reply.code(status), messagePage(sceneOf(request), status === 503 ? 'brokenTitle' : 'badTitle', key));
  });
  return app;
}

function serveAssets(app: FastifyInstance): void {
  for (const [path, { type, etag, body, zipped }] of readAssets()) {
    app.get(path, (request, reply) => {
      reply.headers({ 'cache-control': 'public, no-cache', 'content-type': type, etag, vary: 'accept-encoding' });
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(body);
      return reply.header('content-encoding', 'gzip').send(zipped);
    });
  }
}

/** `GET` what this viewer may be sent; `POST` one change and be told what became of it. */
function serveApi(app: FastifyInstance, circles: Circles): void {
  const visitors = new WeakMap<FastifyRequest, Visitor>();

  // Who asks is settled before a byte of the body is read.
  const admit = async (request: Address, reply: FastifyReply) => {
    const { id } = request.params;
    const { as } = request.query as { as?: unknown };
    const viewer = signedIn(request);
    const refuse = (status: number, key: Key) => answer(reply, status, { status: status === 401 ? 'signed-out' : 'refused', message: say(langOf(request), key) });
    // A page opened by one person never acts for the next one who signs in beside it.
    if (viewer === undefined || (as !== undefined && as !== viewer)) return refuse(401, 'notSignedIn');
    const visitor = await circles.visitor(id, viewer);
    if (visitor === undefined) return (await circles.exists(id)) ? refuse(403, 'notYours') : refuse(404, 'noCircle');
    visitors.set(request, visitor);
    return undefined;
  };

  app.get('/api/circles/:id', { onRequest: admit }, async (request: Address, reply) => {
    const visitor = visitors.get(request)!;
    const found = await circles.read(request.params.id, visitor);
    if (found === undefined) return answer(reply, 404, { status: 'refused', message: say(langOf(request), 'noCircle') });
    const { etag } = found;
    reply.headers({ etag, vary: 'cookie' });
    const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    if (known.includes(etag)) return reply.code(304).send();
    return reply.send(found.circle);
  });

  app.post('/api/circles/:id/changes', { onRequest: admit }, async (request: Address, reply) => {
    const lang = langOf(request);
    if (!(request.body instanceof Buffer)) return answer(reply, 415, { status: 'refused', message: say(lang, 'notJson') });
    const { change, message } = changeFrom(request.body, lang);
    if (change === undefined) return answer(reply, 400, { status: 'refused', message });
    if (change.circle !== request.params.id) return answer(reply, 400, { status: 'refused', message: say(lang, 'elsewhere') });
    return answer(reply, ...told(await circles.judge(request.params.id, visitors.get(request)!, change), lang));
  });
}

function servePages(app: FastifyInstance, circles: Circles): void {
  app.get('/', async (request, reply) => page(reply, startPage(sceneOf(request), await circles.choices())));

  app.post('/sign-in', async (request, reply) => {
    const [id = '', viewer = ''] = (field(request, 'as') ?? '').split(' ');
    if ((await circles.visitor(id, viewer)) === undefined) return page(reply.code(400), messagePage(sceneOf(request), 'notFoundTitle', 'noCircle'));
    signIn(reply, viewer);
    return reply.redirect(`/lives/${id}/people`, 303);
  });

  app.post('/sign-out', (_, reply) => {
    signOut(reply);
    return reply.header('clear-site-data', '"cache"').redirect('/signed-out', 303);
  });
  app.get('/file', (request, reply) => page(reply, filePage(sceneOf(request))));
  app.get('/signed-out', (request, reply) => page(reply, messagePage(sceneOf(request), 'signedOutTitle', 'signedOut')));

  /** The scene of a life for whoever is signed in; `undefined` when the reply has already been sent. */
  const enter = async (request: Address, reply: FastifyReply, name: PageName | 'form') => {
    const scene = sceneOf(request);
    const { id } = request.params;
    const viewer = signedIn(request);
    const as = field(request, 'as') ?? viewer ?? '';
    if (viewer === undefined || as !== viewer) {
      const changes = field(request, 'changes');
      await page(reply.code(401), changes === undefined ? messagePage(scene, 'signInTitle', 'signIn') : keptForm(scene, 'signInTitle', 'formSignedOut', as, changes));
      return undefined;
    }
    const visitor = await circles.visitor(id, viewer);
    const found = visitor && (await circles.read(id, visitor));
    if (visitor === undefined || found === undefined) {
      await ((await circles.exists(id)) ? page(reply.code(403), messagePage(scene, 'forbiddenTitle', 'forbidden'))
        : page(reply.code(404), messagePage(scene, 'notFoundTitle', 'notFound')));
      return undefined;
    }
    return { ...scene, page: name, life: { id, circle: found.circle, visitor, names: await circles.names(id) } };
  };

  app.get('/lives/:id', (request: Address, reply) => reply.redirect(`/lives/${encodeURIComponent(request.params.id)}/people`, 303));
  for (const name of Object.keys(PAGES) as PageName[]) {
    app.get(`/lives/:id/${name}`, async (request: Address, reply) => {
      const scene = await enter(request, reply, name);
      return scene === undefined ? reply : page(reply, lifePage({ ...scene, page: name }));
    });
  }

  app.get('/lives/:id/form', async (request: Address, reply) => {
    const scene = await enter(request, reply, 'form');
    return scene === undefined ? reply : page(reply, formPage(scene, 'none', [], []));
  });

  // The list of unsaved changes comes as one field. Each is judged in turn; what was not stored goes back with the page.
  app.post('/lives/:id/form', { bodyLimit: FORM_LIMIT }, async (request: Address, reply) => {
    const scene = await enter(request, reply, 'form');
    if (scene === undefined) return reply;
    const posted = listFrom(field(request, 'changes') ?? '');
    if (posted === undefined) return page(reply.code(400), formPage(scene, 'problem', [], [say(scene.lang, 'unreadable')]));

    const unsaved: unknown[] = [];
    const reasons: string[] = [];
    const answers: Record<string, Answer> = {};
    for (const item of posted) {
      const { change, message } = changeFrom(Buffer.from(JSON.stringify(item)), scene.lang);
      const [, verdict] = told(change === undefined ? { status: 'refused', message }
        : change.circle !== scene.life.id ? { status: 'refused', message: say(scene.lang, 'elsewhere') }
        : await circles.judge(scene.life.id, scene.life.visitor, change), scene.lang);
      if (verdict.status === 'saved') continue;
      unsaved.push(item);
      if (change !== undefined) answers[change.id] = verdict;
      reasons.push(('message' in verdict ? verdict.message : undefined) ?? say(scene.lang, 'conflict'));
    }
    const now = await enter(request, reply, 'form');
    if (now === undefined) return reply;
    const outcome = unsaved.length > 0 ? 'problem' : posted.length > 0 ? 'saved' : 'nothing';
    return page(reply.code(outcome === 'problem' ? 422 : 200), formPage(now, outcome, unsaved, reasons, answers));
  });
}

/** One change from bytes, or the sentence why they are none. Names the place, never the value. */
function changeFrom(bytes: Buffer, lang: Lang): { change: Change; message: '' } | { change?: undefined; message: string } {
  if (bytes.length > CHANGE_LIMIT) return { message: say(lang, 'tooLarge') };
  try {
    const { change, problems: [problem] } = readChange(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    if (change !== undefined) return { change, message: '' };
    if (problem !== undefined) return { message: say(lang, 'unreadableAt', { path: problem.path, reason: problem.reason }) };
  } catch {
    // No UTF-8, no JSON, or nested too deep to walk: all the same to whoever sent it.
  }
  return { message: say(lang, 'unreadable') };
}

function listFrom(text: string): unknown[] | undefined {
  try {
    const list: unknown = text === '' ? [] : JSON.parse(text);
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
}

/** The answer of the fold as HTTP says it. */
function told(verdict: Answer, lang: Lang): [number, Answer] {
  if (verdict.status === 'refused') return [422, { message: say(lang, /^\/(limits|replies)\//.test(verdict.field ?? '') ? 'councilOnly' : 'refused'), ...verdict }];
  if (verdict.status === 'conflict') return [409, verdict];
  return [200, verdict];
}

function answer(reply: FastifyReply, status: number, body: Answer): FastifyReply {
  return reply.code(status).send(body);
}

function page(reply: FastifyReply, text: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(text);
}

function field(request: FastifyRequest, name: string): string | undefined {
  return request.body instanceof URLSearchParams ? request.body.get(name) ?? undefined : undefined;
}

const isApi = (request: FastifyRequest) => request.url.startsWith('/api/');
/** Languages that the widgets speak as well. */
const offered = (Object.keys(LANGS) as Lang[]).filter((lang) => lang === 'en' || packs().includes(lang));
const isLang = (lang: unknown): lang is Lang => typeof lang === 'string' && offered.some((known) => known === lang);

function langOf(request: FastifyRequest): Lang {
  const asked = (request.query as { lang?: unknown }).lang ?? request.cookies.portal_lang;
  return isLang(asked) ? asked : 'en';
}

function sceneOf(request: FastifyRequest): Scene {
  return { lang: langOf(request), langs: offered, path: request.url.split('?')[0] ?? '/' };
}
