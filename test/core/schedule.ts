/**
 * A model of three devices and one host with a lossy network between them, run by a seed. The devices and the host are the real
 * outbox and fold; what is checked is worked out here by other means: from what was typed, and from the host's circle before and after.
 */
import type * as AnswerModule from '../../src/core/answer.js';
import type * as ChangeModule from '../../src/core/change.js';
import type { Answer, Change, Json, Patch } from '../../src/core/change.js';
import { emptyCircle, type Circle, type Viewer } from '../../src/core/circle.js';
import type * as FoldModule from '../../src/core/fold.js';
import type * as OutboxModule from '../../src/core/outbox.js';
import type * as VisibleModule from '../../src/core/visible.js';

export type Core = Pick<typeof AnswerModule, 'plainAnswer'> & Pick<typeof ChangeModule, 'changeOf' | 'erasePatch'> & Pick<typeof FoldModule, 'foldChange'>
  & Pick<typeof OutboxModule, 'Outbox'> & Pick<typeof VisibleModule, 'visibleTo'>;
type Outbox = OutboxModule.Outbox;

export const FAULTS = [
  'request lost', 'answer lost', 'request doubled', 'late and out of order', 'asked to retry', 'refused by the host', 'refused by the fold', 'conflict', 'conflict without now',
  'saved without revision', 'signed out', 'page closed and restored', 'clock jumped', 'stale circle', 'undone', 'erased', 'erased under unsaved words', 'choice: mine', 'choice: theirs',
  'draft sent again', 'forgotten', 'answer by id',
] as const;
export type Faults = Record<(typeof FAULTS)[number], number>;
export const noFaults = (): Faults => Object.fromEntries(FAULTS.map((name) => [name, 0])) as Faults;

export class Broken extends Error {}
function insist(good: boolean, rule: string, detail?: unknown): asserts good {
  if (!good) throw new Broken(`${rule}${detail === undefined ? '' : `: ${JSON.stringify(detail)}`}`);
}

/** mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const START = Date.parse('2026-11-21T10:00:00Z');
const tree = (value: unknown): value is Record<string, Json> => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Every value of a document by path; a list is its items, as a set. */
function leaves(value: unknown, path = '', out = new Map<string, string>()): Map<string, string> {
  if (tree(value)) for (const key of Object.keys(value)) leaves(value[key], `${path}/${key}`, out);
  else if (Array.isArray(value)) for (const item of value) out.set(`${path}[${String(item)}]`, JSON.stringify(item));
  else if (value !== undefined && value !== null) out.set(path, JSON.stringify(value));
  return out;
}
/** The paths at which two documents differ, with the values; what is the very same object is not looked into. */
function differences(one: unknown, two: unknown): { gone: Map<string, string>; come: Map<string, string> } {
  const out = { gone: new Map<string, string>(), come: new Map<string, string>() };
  const walk = (before: unknown, after: unknown, path: string): void => {
    if (before === after) return;
    if (tree(before) && tree(after)) {
      for (const key of Object.keys(before)) walk(before[key], after[key], `${path}/${key}`);
      for (const key of Object.keys(after)) if (!Object.hasOwn(before, key)) walk(undefined, after[key], `${path}/${key}`);
      return;
    }
    const [old, fresh] = [leaves(before, path), leaves(after, path)];
    for (const [key, value] of old) if (fresh.get(key) !== value) out.gone.set(key, value);
    for (const [key, value] of fresh) if (old.get(key) !== value) out.come.set(key, value);
  };
  walk(one, two, '');
  return out;
}
const at = (value: unknown, path: string[]): unknown => path.reduce<unknown>((here, key) => tree(here) && Object.hasOwn(here, key) ? here[key] : undefined, value);
const TOKEN = /t\d+!/g;

interface Typed { device: number; keys: string[]; at: number; act: string; /** No longer owed to anybody, and why. */ freed?: string }
interface Device {
  viewer: Viewer;
  outbox: Outbox;
  offset: number;
  timers: { at: number; run: () => void }[];
  signedIn: boolean;
  /** Grows with each page: what is on its way to an earlier one never arrives. */
  page: number;
  /** The newest revision this page was told, and whether all it was told had one. */
  newest: number;
  exact: boolean;
}
interface Message { device: number; page: number; change: Change; reply: (answer: Answer | undefined) => void }

export function runSchedule(core: Core, seed: number, faults: Faults, steps = 50): void {
  const random = randomFrom(seed);
  const chance = (p: number): boolean => random() < p;
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const maybe = <T>(items: readonly T[]): T | undefined => items[below(items.length)];
  let now = 0, ids = 0, tokens = 0;
  const id = (): string => `i${ids++}`;

  // The host.
  let circle: Circle = {
    ...emptyCircle('k', { name: 'Kayleigh' }), revision: 1,
    people: { ellie: { name: 'Ellie', roles: ['fun'], kinds: ['brotherSister'] }, tyler: { name: 'Tyler', words: 'older' } },
    plans: { p1: { people: ['ellie'], way: 'phoneCall', status: 'asked', details: { place: 'here' } } },
    entries: { e1: { kind: 'memory', words: 'first', seenBy: ['me', 'team'] }, e2: { kind: 'gap', when: { edtf: '2016~', said: 'then' } } },
  };
  const snapshots: Circle[] = [circle];
  const byRevision = new Map<number, Circle>([[1, circle]]);
  const memory = new Map<string, Answer>();
  /** What was stored, by id, and how often for one act. */
  const stored = new Map<string, Change>();
  const everStored = new Set<string>();
  const storedFor = new Map<string, number>();
  const rootOf = new Map<string, string>();
  const typed = new Map<string, Typed>();
  /** Texts that were stored in a record when it was erased. */
  const erasedTexts = new Set<string>();
  /** The latest date that was ever told of an erasing. */
  const erasedAt = new Map<string, number>();
  const textsOf = new Map<string, Set<string>>();
  let calm = false;
  /** In half of the schedules everybody works on the same thing. */
  const focus = pick(['person', 'entry', undefined, undefined]);

  const root = (change: Change): string => {
    const known = rootOf.get(change.id);
    if (known) return known;
    const from = change.replaces === undefined ? undefined : rootOf.get(change.replaces);
    rootOf.set(change.id, from ?? change.id);
    return from ?? change.id;
  };

  /** Nothing is overwritten unseen, nothing rises again: from the documents alone. */
  function checkStored(before: Circle, after: Circle, change: Change, viewer: Viewer): void {
    const { gone, come } = differences(before, after);
    for (const value of come.values()) for (const token of value.match(TOKEN) ?? []) everStored.add(token);
    const undone = change.undoes !== undefined && change.replaces === undefined && stored.get(change.undoes);
    const there = leaves(after);
    for (const [path, value] of leaves(change.patch)) insist(there.get(path) === value, 'something was saved that is not there', { path, change });
    if (undone) {
      const left = leaves(undone.patch);
      for (const [path, value] of gone) insist(path === '/revision' || path.endsWith('/at') || left.get(path) === value, 'an undo took away what others built', { path, value, change, undone });
    }
    const marks = tree(change.patch.erased) ? change.patch.erased : {};
    for (const [path, value] of gone) {
      if (path === '/revision') continue;
      const keys = path.replace(/\[.*$/, '').split('/').slice(1);
      if (Object.hasOwn(marks, `${keys[0]}/${keys[1]}`) || keys[0] === 'erased') continue;
      const seen = at(change.was, keys);
      insist(Array.isArray(seen) ? seen.some((item) => path.endsWith(`[${String(item)}]`)) : JSON.stringify(seen) === value, 'a value was overwritten unseen', { path, value, change });
      const by = at(before, [keys[0]!, keys[1]!, 'by']);
      insist(keys.at(-1) !== 'words' || !tree(by) || by.id === viewer.id || (viewer.role === 'me' && keys[0] === 'people'), 'words of another were changed', { path, change });
    }
    for (const path of come.keys()) {
      const [, collection = '', record = ''] = path.split('/');
      insist(!Object.hasOwn(before.erased, `${collection}/${record}`) || collection === 'erased', 'an erased record came back', change);
      if (at(before, [collection, record]) === undefined) insist(!tree(at(change.was, [collection, record])), 'a record that was gone came back in part', change);
    }
  }

  function host(change: Change, viewer: Viewer): Answer {
    if (!calm && !memory.has(change.id) && chance(0.05)) {
      faults['refused by the host']++;
      memory.set(change.id, { status: 'refused' });
      return { status: 'refused', message: 'no' };
    }
    const before = circle;
    const { circle: after, answer } = core.foldChange(circle, change, { viewer, seen: (one) => memory.get(one), today: '2026-11-21' });
    if (answer.status === 'refused' && !memory.has(change.id)) faults['refused by the fold']++;
    if (answer.status === 'conflict') faults.conflict++;
    insist(answer.status !== 'conflict' || !change.patch.erased, 'an erasing met a conflict', change);
    const judged = memory.has(change.id) && answer.status !== 'saved';
    memory.set(change.id, answer.status === 'saved' ? answer : { status: answer.status });
    if (answer.status === 'saved' && after !== before) {
      insist(!judged, 'a judged id was judged again', change);
      checkStored(before, after, change, viewer);
      insist(!stored.has(change.id), 'one id was stored twice', change.id);
      stored.set(change.id, change);
      const act = root(change);
      storedFor.set(act, (storedFor.get(act) ?? 0) + 1);
      insist(storedFor.get(act) === 1, 'one act was stored twice', { act, change });
      for (const [collection, records] of Object.entries(change.patch)) {
        if (!tree(records) || collection === 'erased') continue;
        for (const [record, value] of Object.entries(records)) {
          const key = `${collection}/${record}`;
          const texts = textsOf.get(key) ?? new Set<string>();
          for (const token of JSON.stringify(value).match(TOKEN) ?? []) texts.add(token);
          textsOf.set(key, texts);
        }
      }
      for (const [key, mark] of Object.entries(tree(change.patch.erased) ? change.patch.erased : {})) {
        for (const token of textsOf.get(key) ?? []) erasedTexts.add(token);
        erasedAt.set(key, Math.max(erasedAt.get(key) ?? 0, Date.parse(mark as string)));
      }
      circle = after;
      snapshots.push(after);
      byRevision.set(after.revision!, after);
      if (!calm) for (const other of [0, 1, 2]) if (chance(focus ? 0.4 : 0.15)) push(other, after);
      while (!calm && focus && chance(0.5)) deliverCircle();
      if (snapshots.length > 6) snapshots.shift();
    }
    return answer;
  }

  // The network.
  const requests: Message[] = [];
  const replies: { device: number; page: number; deliver: () => void }[] = [];
  const circles: { device: number; page: number; circle: Circle }[] = [];
  const devices: Device[] = [];

  function take<T extends { device: number; page: number }>(queue: T[]): T | undefined {
    const index = calm ? 0 : below(queue.length);
    if (index > 0) faults['late and out of order']++;
    return queue.splice(index, 1)[0];
  }
  function deliverRequest(): void {
    const message = take(requests);
    if (!message) return;
    const device = devices[message.device]!;
    if (!calm && chance(0.12)) { faults['request lost']++; return; }
    if (!calm && chance(0.1)) { faults['request doubled']++; requests.push(message); }
    let answer: Answer;
    if (!device.signedIn || (!calm && chance(0.03))) {
      faults['signed out']++;
      device.signedIn = false;
      answer = { status: 'signed-out' };
    } else if (!calm && chance(0.06)) {
      faults['asked to retry']++;
      answer = chance(0.5) ? { status: 'retry' } : { status: 'retry', after: below(20) };
    } else {
      answer = host(message.change, device.viewer);
      if (answer.status === 'conflict' && chance(0.15)) {
        faults['conflict without now']++;
        answer = { status: 'conflict' };
      } else if (answer.status === 'saved' && chance(0.1)) {
        faults['saved without revision']++;
        answer = { status: 'saved' };
      }
    }
    if (!calm && chance(0.12)) { faults['answer lost']++; return; }
    replies.push({ device: message.device, page: message.page, deliver: () => { message.reply(answer); } });
  }
  function deliverReply(): void {
    const reply = take(replies);
    if (!reply || devices[reply.device]!.page !== reply.page) return;
    reply.deliver();
    checkShown(devices[reply.device]!);
  }
  /** A device on which nothing waits shows the very circle of the revision it knows. */
  function checkShown({ outbox, viewer, newest, exact }: Device): void {
    const there = byRevision.get(newest);
    if (!exact || !there || outbox.state.circle.revision !== newest) return;
    const visible = core.visibleTo(there, viewer, '2026-11-21');
    for (const { now: shown } of outbox.state.items) if (shown) {
      const stands = leaves(visible);
      for (const [path, value] of leaves(shown)) insist(stands.get(path) === value, 'a choice shows what does not stand there', { path, value, newest });
    }
    if (outbox.unsaved().length) return;
    const { gone, come } = differences(outbox.state.circle, visible);
    // What was erased from here stays away, whatever a circle of before says.
    for (const paths of [gone, come]) for (const path of paths.keys()) if (path.startsWith('/erased/') || Object.hasOwn(outbox.state.circle.erased, path.split('/').slice(1, 3).join('/'))) paths.delete(path);
    insist(!gone.size && !come.size, 'a device shows something else than that revision', { newest, shown: [...gone], there: [...come] });
  }
  function push(device: number, of?: Circle): void {
    const shown = of ?? (calm || chance(0.75) ? circle : pick(snapshots));
    if (shown !== circle) faults['stale circle']++;
    circles.push({ device, page: devices[device]!.page, circle: core.visibleTo(shown, devices[device]!.viewer, '2026-11-21') });
  }
  function deliverCircle(): void {
    const message = take(circles);
    if (!message || devices[message.device]!.page !== message.page) return;
    const device = devices[message.device]!;
    const { outbox } = device;
    const waiting = outbox.unsaved().length;
    const [before, revision] = [outbox.state.circle, message.circle.revision!];
    outbox.setCircle(message.circle);
    if (revision < device.newest) insist(!differences(before, outbox.state.circle).gone.size, 'an older circle was taken up', { revision, newest: device.newest });
    else if (revision > device.newest) [device.newest, device.exact] = [revision, true];
    checkShown(device);
    if (outbox.unsaved().length < waiting) faults['erased under unsaved words']++;
  }

  // The devices.
  function open(index: number, start: Circle): Outbox {
    const device = devices[index]!;
    const page = ++device.page;
    device.timers = [];
    [device.newest, device.exact] = [start.revision!, true];
    return new core.Outbox({
      circle: start, viewer: device.viewer,
      world: {
        send(change) {
          root(change);
          let reply: ((answer: Answer) => void) | undefined;
          requests.push({
            device: index, page, change: JSON.parse(JSON.stringify(change)) as Change,
            reply: (answer) => {
              if (!answer) return;
              const revision = 'revision' in answer ? answer.revision : undefined;
              const heard = device.outbox.state.items.some((item) => item.change.id === change.id && item.state !== 'saved' && item.state !== 'conflict');
              if (heard && revision !== undefined) device.newest = Math.max(device.newest, revision);
              if (heard && revision === undefined) device.exact = false;
              if (chance(0.1)) { faults['answer by id']++; device.outbox.settle(change.id, answer); } else reply?.(answer);
            },
          });
          return { then: (done: (answer: Answer) => void) => { reply = done; } } as unknown as Promise<Answer>;
        },
        later(ms, run) {
          const timer = { at: now + ms, run };
          device.timers.push(timer);
          return () => { device.timers = device.timers.filter((one) => one !== timer); };
        },
        newId: id,
        now: () => new Date(START + now + device.offset).toISOString(),
        changed: () => undefined,
      },
    });
  }
  const viewers: Viewer[] = [{ id: 'kayleigh', role: 'me' }, { id: 'kayleigh', role: 'me' }, { id: 'dev', role: 'worker' }];
  for (const [index, viewer] of viewers.entries()) {
    devices.push({ viewer, offset: chance(0.4) ? below(7_200_000) - 3_600_000 : 0, timers: [], signedIn: true, page: 0 } as unknown as Device);
    devices[index]!.outbox = open(index, core.visibleTo(circle, viewer, '2026-11-21'));
  }

  function pass(ms: number): void {
    const end = now + ms;
    for (;;) {
      let next: { at: number; run: () => void } | undefined, owner: Device | undefined;
      for (const device of devices) for (const timer of device.timers) if (timer.at <= end && (!next || timer.at < next.at)) [next, owner] = [timer, device];
      if (!next || !owner) break;
      const due = next;
      now = due.at;
      owner.timers = owner.timers.filter((timer) => timer !== due);
      due.run();
    }
    now = end;
  }

  function act(index: number, patch: Patch, type = 'entry-changed'): Change {
    const { outbox, viewer, offset } = devices[index]!;
    const when = START + now + offset;
    const change = core.changeOf(outbox.state.circle, patch, { id: id(), at: new Date(when).toISOString(), by: viewer, type });
    root(change);
    const keys = Object.entries(patch).flatMap(([collection, records]) => tree(records) ? Object.keys(records).map((record) => `${collection}/${record}`) : []);
    for (const token of JSON.stringify(patch).match(TOKEN) ?? []) if (!typed.has(token)) typed.set(token, { device: index, keys, at: when, act: change.id });
    outbox.add(change);
    return change;
  }
  const word = (): string => `t${tokens++}!`;
  const free = (token: string, why: string): void => { const entry = typed.get(token); if (entry) entry.freed ??= why; };
  const texts = (value: unknown): string[] => JSON.stringify(value).match(TOKEN) ?? [];

  function doSomething(index: number): void {
    const { outbox, viewer } = devices[index]!;
    const shown = outbox.state.circle;
    const some = (collection: 'people' | 'entries' | 'plans' | 'wishes'): string | undefined => focus ? Object.keys(shown[collection])[0] : pick(Object.keys(shown[collection]));
    const stamp = new Date(START + now + devices[index]!.offset).toISOString();
    const isMe = viewer.role === 'me';
    const by: Patch = isMe ? {} : { by: { ...viewer } };
    const deed = focus === 'person' ? pick([1, 1, 2, 3, 14, 15]) : focus === 'entry' ? pick([6, 6, 7, 8, 13, 14, 15]) : below(16);
    switch (deed) {
      case 0: act(index, { people: { [id()]: { name: word(), ...by } } }); break;
      case 1: case 2: {
        const person = some('people');
        if (person) act(index, { people: { [person]: isMe ? { words: word(), at: stamp } : { zone: word() } } });
        break;
      }
      case 3: case 4: {
        const person = some('people');
        const list: string[] = (person && shown.people[person]!.kinds) || [];
        if (person) act(index, { people: { [person]: { kinds: chance(0.6) || !list.length ? [...list, word()] : list.slice(1) } } });
        break;
      }
      case 5: {
        const person = some('people');
        if (person) act(index, { wishes: { [id()]: { person, words: word(), at: stamp, ...by, ...chance(0.6) && { seenBy: ['me', 'team'] } } } });
        break;
      }
      case 6: case 7: {
        const entry = some('entries');
        if (entry) act(index, { entries: { [entry]: isMe ? { words: word() } : { askedOf: word() } } });
        break;
      }
      case 8: {
        const entry = some('entries');
        if (entry && isMe) act(index, { entries: { [entry]: { when: chance(0.5) ? { edtf: word(), said: null } : { edtf: word(), said: word() } } } });
        break;
      }
      case 9: act(index, { entries: { [id()]: { kind: 'memory', words: word(), ...by, ...(!isMe || chance(0.5)) && { seenBy: ['me', 'team'] } } } }); break;
      case 10: {
        const plan = some('plans');
        if (plan) act(index, { plans: { [plan]: chance(0.5) ? { details: { place: word() } } : { status: pick(['asked', 'agreed', 'paused']) } } });
        break;
      }
      case 11: {
        const plan = some('plans');
        if (plan) act(index, { plans: { [plan]: { until: '2026-12-01' }, [id()]: { people: ['ellie'], way: 'phoneCall', status: 'asked', follows: plan, words: word(), ...by } } });
        break;
      }
      case 12: {
        const wish = some('wishes');
        if (wish && !isMe) act(index, { replies: { [id()]: { about: `wishes/${wish}`, words: word(), at: stamp, ...by } } });
        else if (wish) act(index, { feelings: { [id()]: { about: `wishes/${wish}`, words: word() } } });
        break;
      }
      case 13: {
        const kind = focus !== 'entry' && chance(0.4) ? 'people' : 'entries';
        const record = some(kind);
        if (!record || !isMe || chance(focus ? 0.6 : 0.3)) break;
        const patch = core.erasePatch(shown, [`${kind}/${record}`], stamp, viewer);
        faults.erased++;
        const keys = Object.keys(patch.erased as Patch);
        // What was typed here about it before is what the person is erasing.
        for (const [token, one] of typed) if (one.device === index && one.keys.some((key) => keys.includes(key))) free(token, 'erased here');
        act(index, patch, 'erased');
        while (chance(0.7)) deliverRequest();
        for (const other of [0, 1, 2]) if (chance(0.5)) push(other);
        while (chance(0.7)) deliverCircle();
        break;
      }
      case 14: {
        const kind = focus === 'person' || (!focus && chance(0.5)) ? 'people' : 'entries';
        const record = some(kind);
        if (record && isMe && chance(0.4)) act(index, { [kind]: { [record]: null } });
        break;
      }
      default: {
        const last = outbox.undoable;
        const undo = outbox.undo();
        if (!last || !undo) break;
        root(undo);
        faults.undone++;
        for (const token of texts(last.patch)) free(token, 'undone');
      }
    }
  }

  function settleConflicts(index: number): void {
    const { outbox } = devices[index]!;
    for (const item of outbox.state.items) {
      if (item.state !== 'conflict' || !item.now) continue;
      const side = chance(0.5) ? 'mine' : 'theirs';
      faults[`choice: ${side}`]++;
      outbox.choose(item.change.id, side);
    }
  }

  function chaos(index: number): void {
    const device = devices[index]!;
    const { outbox } = device;
    switch (below(9)) {
      case 0: if (chance(0.8)) { device.offset = below(7_200_000) - 3_600_000; faults['clock jumped']++; } break;
      case 1: outbox.wake(); break;
      case 2: device.signedIn = true; outbox.resend(); break;
      case 3: case 4: settleConflicts(index); break;
      case 5: {
        if (!chance(0.4)) break;
        faults['page closed and restored']++;
        const kept = JSON.parse(JSON.stringify([...outbox.unsaved(), ...outbox.state.drafts.filter((draft) => !draft.theirs).map((draft) => draft.change)])) as Change[];
        device.outbox = open(index, core.visibleTo(chance(0.5) ? circle : pick(snapshots), device.viewer, '2026-11-21'));
        device.outbox.restore(kept);
        break;
      }
      case 6: {
        const draft = maybe(outbox.state.drafts);
        if (!draft) break;
        const change = outbox.retryDraft(draft.id);
        if (!change) break;
        faults['draft sent again']++;
        if (tree(change.patch.erased)) {
          const keys = Object.keys(change.patch.erased);
          for (const [token, one] of typed) if (one.device === index && one.keys.some((key) => keys.includes(key))) free(token, 'erased here');
        }
        // What the other side said is an act of its own.
        if (draft.theirs) rootOf.set(change.id, change.id);
        root(change);
        break;
      }
      case 7: {
        const draft = maybe(outbox.state.drafts);
        if (!draft || !chance(0.2)) break;
        for (const token of texts(draft.change.patch)) free(token, 'dropped');
        outbox.dropDraft(draft.id);
        break;
      }
      default: {
        if (!chance(0.06)) break;
        faults.forgotten++;
        for (const token of texts([outbox.unsaved(), outbox.state.drafts])) if (typed.get(token)?.device === index) free(token, 'forgotten');
        outbox.forget();
        insist(!outbox.unsaved().length && !outbox.state.drafts.length && !device.timers.length, 'something was left after forgetting');
      }
    }
  }

  /** "Saved" is said of what the host has stored, and of nothing else. */
  const believed = new WeakSet<object>();
  function checkSaid(): void {
    for (const { outbox } of devices) {
      for (const { change, state } of outbox.state.items) {
        if (state !== 'saved' || believed.has(change)) continue;
        believed.add(change);
        const kept = stored.get(change.id);
        insist(kept !== undefined, 'said to be saved, and it is not', change);
        // Erased records are stripped from what is still shown.
        const there = leaves(kept.patch);
        for (const [path, value] of leaves(change.patch)) insist(there.get(path) === value, 'something else was saved', { change, kept });
      }
    }
  }

  for (let step = 0; step < steps; step++) {
    const index = below(3);
    const roll = random();
    if (roll < 0.3) doSomething(index);
    else if (roll < 0.52) deliverRequest();
    else if (roll < 0.72) deliverReply();
    else if (roll < 0.78) push(index);
    else if (roll < 0.84) deliverCircle();
    else if (roll < 0.9) pass(chance(0.3) ? below(15_000) : below(3000));
    else chaos(index);
    checkSaid();
  }

  // The network heals, everybody signs in, and every choice is made.
  calm = true;
  for (let round = 0; ; round++) {
    insist(round < 150, 'it never comes to rest', devices.map(({ outbox }) => outbox.state.items));
    while (requests.length || replies.length || circles.length) {
      while (requests.length) deliverRequest();
      while (replies.length) deliverReply();
      while (circles.length) deliverCircle();
      checkSaid();
    }
    const busy = devices.some(({ outbox }) => outbox.unsaved().length > 0);
    for (const [index, device] of devices.entries()) {
      device.signedIn = true;
      settleConflicts(index);
      // Signing in is the host's word to send again; all else comes by itself.
      if (device.outbox.state.items.some(({ state }) => state === 'signed-out')) device.outbox.resend();
      // A conflict without `now` waits for the host's circle; nothing else does.
      if (!busy || device.outbox.state.items.some(({ state, now: there }) => state === 'conflict' && !there)) push(index);
    }
    if (!busy && !requests.length) {
      while (circles.length) deliverCircle();
      break;
    }
    pass(70_000);
  }
  pass(10_000);

  for (const [index, { outbox, viewer, timers }] of devices.entries()) {
    insist(!timers.length, 'a timer runs while nothing is unsaved', { index, timers: timers.map((timer) => timer.at - now), items: outbox.state.items });
    const { gone, come } = differences(outbox.state.circle, core.visibleTo(circle, viewer, '2026-11-21'));
    insist(!gone.size && !come.size, 'a device shows something else than the host has', { index, shown: [...gone], there: [...come] });
    const all = JSON.stringify([outbox.state, outbox.unsaved(), outbox.undoable ?? null]);
    for (const token of erasedTexts) insist(!all.includes(`"${token}"`), 'erased text was left', { index, token, viewer, all });
    for (const change of stored.values()) {
      if (!texts([change.patch, change.was]).some((token) => erasedTexts.has(token))) continue;
      const undo = outbox.undo(change.id);
      insist(!undo || !texts(undo).some((token) => erasedTexts.has(token)), 'erased text was left in the undo list', undo);
    }
  }
  const drafts = devices.map(({ outbox }) => JSON.stringify(outbox.state.drafts));
  for (const [token, { device, keys, at: when, freed }] of typed) {
    if (freed !== undefined || everStored.has(token) || drafts[device]!.includes(`"${token}"`)) continue;
    insist(keys.some((key) => when <= (erasedAt.get(key) ?? 0)), 'words were lost', { token, device, keys });
  }
}
