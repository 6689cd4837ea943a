import { expect } from 'chai';
import { answerFrom } from '../../src/core/answer.js';
import type { Answer } from '../../src/core/change.js';

const http = (status: number, body: BodyInit | null = null, headers: Record<string, string> = {}) => new Response(body, { status, headers });
const redirected = () => Object.defineProperty(http(200, '{"status":"saved"}'), 'redirected', { value: true });
/** As jQuery 3 makes them: a thenable that resolves with the data and carries the number. */
const jqXHR = (status: number, responseText: string, headers: Record<string, string> = {}, fails = status >= 300 || status === 0) => {
  const self: Record<string, unknown> = { status, responseText, getResponseHeader: (name: string) => headers[name] ?? null };
  self.then = (done: (value: unknown) => void, fail: (reason: unknown) => void) => {
    // A rejected jqXHR is no thenable of its own here, as a promise would follow it for ever.
    if (fails) fail({ ...self, then: undefined });
    else done(responseText === '' ? undefined : responseText);
  };
  return self;
};
const rejects = async (reason: unknown): Promise<never> => { await Promise.resolve(); throw reason as Error; };
const retry: Answer = { status: 'retry' }, saved: Answer = { status: 'saved' }, out: Answer = { status: 'signed-out' };

const TABLE: [name: string, result: () => unknown, expected: Answer, unclear?: boolean][] = [
  ['a plain answer', () => ({ status: 'saved', revision: 4 }), { status: 'saved', revision: 4 }],
  ['only the fields an answer has', () => ({ status: 'refused', message: 'No', field: '/x', html: '<b>', after: 3 }), { status: 'refused', message: 'No', field: '/x' }],
  ['no field of a wrong type', () => ({ status: 'conflict', now: [], revision: -1, message: 4 }), { status: 'conflict' }],
  ['a conflict', () => ({ status: 'conflict', now: { people: {} }, revision: 4 }), { status: 'conflict', now: { people: {} }, revision: 4 }],
  ['an unknown word', () => ({ status: 'ok' }), retry, true],
  ['undefined', () => undefined, retry, true], ['true', () => true, retry, true], ['a bare number', () => ({ status: 200 }), retry, true],
  ['a text', () => 'saved', retry, true],
  ['204', () => http(204), saved], ['201 empty', () => http(201, ''), saved], ['200 with blanks', () => http(200, ' \n'), saved],
  ['200 JSON', () => http(200, '{"ok":1}'), saved], ['200 JSON that is an answer', () => http(200, '{"status":"conflict","revision":3}'), { status: 'conflict', revision: 3 }],
  ['200 JSON with a number for a status', () => http(200, '{"status":200}'), saved],
  ['200 JSON served as HTML, as PHP does', () => http(200, '{"status":"saved"}', { 'content-type': 'text/html' }), saved],
  ['200 with a login page', () => http(200, '<!doctype html><form>', { 'content-type': 'text/html' }), out], ['200 HTML said to be JSON', () => http(200, '\n<html>', { 'content-type': 'application/json' }), out],
  ['200 with some text', () => http(200, 'OK', { 'content-type': 'text/plain' }), retry, true],
  ['200 read before', () => { const response = http(200, '{}'); void response.text(); return response; }, retry, true],
  ['redirected', redirected, out], ['301', () => http(301), out], ['an opaque redirect', () => ({ status: 0, type: 'opaqueredirect', text: () => Promise.resolve('') }), out],
  ['opaque', () => ({ status: 0, type: 'opaque', text: () => Promise.resolve('') }), retry],
  ['401', () => http(401, '{"status":"saved"}'), out], ['419', () => http(419), out],
  ['400', () => http(400), { status: 'refused' }], ['422 with a reason', () => http(422, '{"status":"saved","message":"Too long","field":"/wishes/w1/words"}'), { status: 'refused', message: 'Too long', field: '/wishes/w1/words' }],
  ['403 HTML', () => http(403, '<h1>'), { status: 'refused' }],
  ['409', () => http(409, '{"now":{"people":{}},"revision":7}'), { status: 'conflict', now: { people: {} }, revision: 7 }], ['412 empty', () => http(412), { status: 'conflict' }],
  ['408', () => http(408), retry], ['425', () => http(425), retry], ['500', () => http(500, '{"status":"saved"}'), retry], ['503', () => http(503, null, { 'retry-after': '120' }), { status: 'retry', after: 120 }],
  ['429 with a date', () => http(429, null, { 'retry-after': 'Sat, 21 Nov 2026 10:01:00 GMT', date: 'Sat, 21 Nov 2026 10:00:00 GMT' }), { status: 'retry', after: 60 }],
  ['429 with nonsense', () => http(429, null, { 'retry-after': 'soon' }), retry],
  ['a failed request', () => rejects(new TypeError('Failed to fetch')), retry],
  ['a rejection with a number', () => rejects({ status: 422 }), { status: 'refused' }], ['an error with a number', () => rejects(Object.assign(new Error(), { status: 401 })), out],
  ['a rejection with 200 is no clear yes', () => rejects({ status: 200 }), retry], ['a rejection with an answer', () => rejects({ status: 'saved' }), retry], ['a rejection with nothing', () => rejects(undefined), retry],
  ['a rejected Response', () => rejects(http(409, '{"revision":2}')), { status: 'conflict', revision: 2 }],
  ['jqXHR 200', () => jqXHR(200, '{"status":"saved","revision":5}'), { status: 'saved', revision: 5 }], ['jqXHR 204', () => jqXHR(204, ''), saved],
  ['jqXHR 200 with a login page', () => jqXHR(200, '<html>', { 'content-type': 'text/html' }), out], ['jqXHR that could not be parsed', () => jqXHR(200, '', {}, true), saved],
  ['jqXHR 422', () => jqXHR(422, '{"message":"No"}'), { status: 'refused', message: 'No' }], ['jqXHR 0', () => jqXHR(0, ''), retry], ['jqXHR 503', () => jqXHR(503, '', { 'retry-after': '9' }), { status: 'retry', after: 9 }],
];

describe('answerFrom', () => {
  for (const [name, result, expected, unclear = false] of TABLE) {
    it(`${name}: ${expected.status}`, async () => {
      for (const given of [result(), Promise.resolve().then(result)]) {
        // A promise of a jqXHR resolves with its data, so that only the jqXHR itself can be read.
        if (given instanceof Promise && name.startsWith('jqXHR')) { given.catch(() => undefined); continue; }
        let told = 0;
        expect(await answerFrom(given, () => { told++; })).to.deep.equal(expected);
        expect(told).to.equal(unclear ? 1 : 0);
      }
    });
  }

  it('leaves the response to the host to read', async () => {
    const response = http(200, '{"status":"saved"}');
    await answerFrom(response);
    expect(await response.json()).to.deep.equal({ status: 'saved' });
  });

  it('never rejects, whatever it is given', async () => {
    const thrower = { get status(): never { throw new Error('no'); } };
    const proxy = new Proxy({}, { get() { throw new Error('no'); }, getOwnPropertyDescriptor() { throw new Error('no'); } });
    for (const given of [thrower, proxy, rejects(thrower), rejects(proxy), { status: 200, text: () => { throw new Error('no'); } }, { then: 4 }, Symbol('x'), null]) {
      expect((await answerFrom(given)).status).to.equal('retry');
    }
  });
});
