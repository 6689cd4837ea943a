/** Reads a change from any JSON. */
import type { Change } from './change.js';
import type { Problem } from './circle.js';
import { FORMAT } from './circle.js';
import { isTree, own } from './merge.js';
import { checkPatch, matches } from './read-circle.js';

/** Bytes of UTF-8: 256 kB. */
export const LARGEST_CHANGE = 262_144;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const ROLES = ['me', 'supporter', 'worker'];

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 200;
const isId = (value: unknown): boolean => typeof value === 'string' && matches('id', value);

/** Plain JSON with the same content and nothing else, or the reason why there is none. */
function plain(json: unknown): { copy?: unknown; reason?: string } {
  try {
    const found = { loose: false };
    const text = JSON.stringify(json, (_, value: unknown) => {
      found.loose ||= typeof value === 'number' ? !Number.isFinite(value) : typeof value === 'function' || typeof value === 'symbol';
      return value;
    });
    if (found.loose) return { reason: 'expected JSON' };
    // Lone surrogates are escaped by now, so that nothing throws.
    if (text.length > LARGEST_CHANGE || encodeURIComponent(text).replace(/%../g, '-').length > LARGEST_CHANGE) return { reason: 'larger than 256 kB' };
    return { copy: JSON.parse(text) };
  } catch {
    return { reason: 'expected JSON' };
  }
}

/**
 * A change from any JSON. Never throws. Without problems, `change` is a plain copy of what was given; with one, there is none.
 * Problems name a path (JSON Pointer) and a reason, never a value. Whether the change fits a circle is for `foldChange` to judge.
 */
export function readChange(json: unknown): { change?: Change; problems: Problem[] } {
  const { copy, reason } = plain(json);
  if (!isTree(copy)) return { problems: [{ path: '', reason: reason ?? 'expected a change' }] };
  const problems: Problem[] = [];
  const expect = (path: string, good: boolean, what: string): void => { if (!good) problems.push({ path, reason: `expected ${what}` }); };
  const { kith, id, circle, type, at, by, with: present, patch, was, undoes, replaces } = copy;
  expect('/kith', kith === FORMAT, 'format version 1');
  expect('/id', isId(id), 'an id');
  expect('/circle', isText(circle), 'the id of a circle');
  expect('/type', isText(type), 'what the person did');
  expect('/at', typeof at === 'string' && INSTANT.test(at) && !Number.isNaN(Date.parse(at)), 'an instant');
  expect('/by/id', isText(own(by, 'id')), 'who acts');
  expect('/by/role', ROLES.includes(own(by, 'role') as string), 'me, supporter or worker');
  expect('/with', present === undefined || (Array.isArray(present) && present.every(isText)), 'a list of ids');
  expect('/undoes', undoes === undefined || isId(undoes), 'an id');
  expect('/replaces', replaces === undefined || isId(replaces), 'an id');
  for (const { path, reason: why } of checkPatch(patch)) problems.push({ path: `/patch${path}`, reason: why });
  expect('/was', isTree(was), 'record');
  // Of everything beside the patch only the text matters here: that it can be stored.
  problems.push(...checkPatch({ ' ': { ...copy, patch: {} } }).map(({ path, reason: why }) => ({ path: path.replace('/ ', ''), reason: why })));
  return problems.length ? { problems: problems.slice(0, 100) } : { change: copy as unknown as Change, problems };
}
