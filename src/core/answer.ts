/** The answer: what a host's promise, `Response` or jqXHR says about a change. Only a clear yes is `saved`. */
import type { Answer } from './change.js';
import { isTree, own } from './merge.js';

/** The parts of `fetch`'s `Response` that are read; no DOM here. */
interface ResponseLike {
  status: number;
  text(): Promise<string>;
  clone?(): ResponseLike;
  redirected?: boolean;
  type?: string;
  headers?: { get(name: string): string | null };
}
/** The parts of jQuery's jqXHR (and of an XMLHttpRequest) that are read. */
interface RequestLike {
  status: number;
  responseText?: string;
  getResponseHeader(name: string): string | null;
}
interface Reply {
  status: number;
  /** `undefined`: cannot be read. */
  body: string | undefined;
  redirected: boolean;
  header: (name: string) => string | null;
}

const has = (value: unknown, ...names: string[]): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && names.every((name) => typeof (value as Record<string, unknown>)[name] === 'function');
const isRequest = (value: unknown): value is RequestLike => has(value, 'getResponseHeader');
const isResponse = (value: unknown): value is ResponseLike => has(value, 'text') && typeof value.status === 'number';

/** An answer as JSON, with the fields it may have and no other; `undefined` where it is none. Never throws. */
export function plainAnswer(value: unknown): Answer | undefined {
  const text = (name: string) => {
    const field = own(value, name);
    return typeof field === 'string' && field ? { [name]: field } : {};
  };
  const number = (name: string) => {
    const field = own(value, name);
    return typeof field === 'number' && field >= 0 && Number.isFinite(field) ? { [name]: field } : {};
  };
  const now = own(value, 'now');
  switch (own(value, 'status')) {
    case 'saved': return { status: 'saved', ...number('revision') };
    case 'refused': return { status: 'refused', ...text('message'), ...text('field') };
    case 'conflict': return { status: 'conflict', ...isTree(now) && { now: now }, ...number('revision'), ...text('message') };
    case 'retry': return { status: 'retry', ...number('after'), ...text('message') };
    case 'signed-out': return { status: 'signed-out', ...text('message') };
    default: return undefined;
  }
}

/** `undefined` where the text is no JSON. */
function parse(text: string | undefined): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(text ?? '') as unknown };
  } catch {
    return undefined;
  }
}

/** `Retry-After` in seconds: a number, or a date that is counted from the response's own `Date`. */
function after({ header }: Reply): { after?: number } {
  const value = header('retry-after');
  const seconds = value === null ? NaN : /^\s*\d+\s*$/.test(value) ? Number(value) : (Date.parse(value) - Date.parse(header('date') ?? '')) / 1000;
  return seconds >= 0 ? { after: seconds } : {};
}

/** Reads an HTTP answer by its number; `undefined` where a 2xx says nothing clear. */
function fromHttp(reply: Reply): Answer | undefined {
  const { status, body, redirected } = reply;
  const parsed = parse(body);
  const as = (word: Answer['status'], more: object = {}): Answer => plainAnswer({ ...isTree(parsed?.json) && parsed.json, ...more, status: word })!;
  if (redirected || (status >= 300 && status < 400) || status === 401 || status === 419) return as('signed-out');
  if (status >= 200 && status < 300) {
    if (parsed) return plainAnswer(parsed.json) ?? { status: 'saved' };
    if (body?.trim() === '') return { status: 'saved' };
    return body !== undefined && (body.trimStart().startsWith('<') || /html/i.test(reply.header('content-type') ?? '')) ? as('signed-out') : undefined;
  }
  if (status === 409 || status === 412) return as('conflict');
  return status < 400 || status >= 500 || status === 408 || status === 425 || status === 429 ? as('retry', after(reply)) : as('refused');
}

async function read(value: unknown): Promise<Answer | undefined> {
  if (isRequest(value)) {
    return fromHttp({ status: value.status, body: value.responseText, redirected: false, header: (name) => value.getResponseHeader(name) });
  }
  if (!isResponse(value)) return undefined;
  const redirected = value.redirected === true || value.type === 'opaqueredirect';
  const header = (name: string): string | null => value.headers?.get(name) ?? null;
  let body: string | undefined;
  try {
    // A copy, so that the host may read its own response as well.
    if (!redirected && value.type !== 'opaque') body = await (value.clone?.() ?? value).text();
  } catch {
    // Read before, by the host, or cut off on the way: no clear yes.
  }
  return fromHttp({ status: value.status, body, redirected, header });
}

const RETRY: Answer = { status: 'retry' };

/**
 * The answer in what a host gave: an answer, a `Response`, a jqXHR, or a promise of one of these. Never rejects.
 *
 * `saved` is `{status:'saved'}` or a 2xx that was not redirected and whose body is empty or JSON. A redirect, a 2xx with HTML, 401
 * and 419 are `signed-out`; 409 and 412 `conflict`; 408, 425, 429, 5xx and a failed request `retry`; another 4xx `refused`. A rejection
 * with a numeric `status` counts as that HTTP status, and a rejected 2xx is no clear yes. Anything else is `retry`.
 *
 * @param unclear called when the host gave something that is none of these, so that its developer can be told
 */
export async function answerFrom(result: unknown, unclear?: () => void): Promise<Answer> {
  try {
    const value = await result;
    // A jqXHR resolves with its data: the number stands in the jqXHR itself.
    const answer = await read(isRequest(result) ? result : value) ?? plainAnswer(value);
    if (!answer) unclear?.();
    return answer ?? RETRY;
  } catch (error) {
    try {
      const status = isTree(error) || error instanceof Error ? (error as { status?: unknown }).status : undefined;
      return await read(error)
        ?? (typeof status === 'number' ? fromHttp({ status, body: undefined, redirected: false, header: () => null }) : undefined)
        ?? RETRY;
    } catch {
      return RETRY;
    }
  }
}
