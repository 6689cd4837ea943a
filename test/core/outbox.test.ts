import { expect } from 'chai';
import { changeOf, erasePatch, type Answer, type Change, type Patch } from '../../src/core/change.js';
import { emptyCircle, type Circle, type Viewer } from '../../src/core/circle.js';
import { Outbox } from '../../src/core/outbox.js';

const AT = '2026-11-21T10:00:00.000Z';
const me: Viewer = { id: 'kayleigh', role: 'me' };

function circle(revision: number | null = 4, more: Partial<Circle> = {}): Circle {
  return {
    ...emptyCircle('k'), ...revision !== null && { revision },
    people: { ellie: { name: 'Ellie', roles: ['fun'], words: 'old' }, tyler: { name: 'Tyler' } }, ...more,
  };
}

/** A device with a clock and a host worked by hand. */
function device(start: Circle = circle(), hold = false, viewer = me) {
  let now = 0, ids = 0;
  let timers: { at: number; run: () => void }[] = [];
  const sent: Change[] = [];
  const answers: ((answer: Answer) => void)[] = [];
  let takes = true;
  const clock = { at: AT };
  const outbox = new Outbox({
    circle: start, viewer, hold,
    world: {
      send(change) {
        sent.push(change);
        return takes ? new Promise<Answer>((resolve) => { answers.push(resolve); }) : undefined;
      },
      later(ms, run) {
        const timer = { at: now + ms, run };
        timers.push(timer);
        return () => { timers = timers.filter((one) => one !== timer); };
      },
      newId: () => `n${ids++}`, now: () => clock.at, changed: () => undefined,
    },
  });
  const act = (patch: Patch, more: Partial<Change> = {}): Change => {
    const change = { ...changeOf(outbox.state.circle, patch, { id: `a${ids++}`, at: clock.at, by: viewer, type: 'person-changed' }), ...more };
    outbox.add(change);
    return change;
  };
  const answer = async (given: Answer, index = answers.length - 1): Promise<void> => {
    answers[index]!(given);
    await new Promise((resolve) => { setImmediate(resolve); });
  };
  const pass = (ms: number): void => {
    const end = now + ms;
    for (;;) {
      const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      now = next.at;
      timers = timers.filter((one) => one !== next);
      next.run();
    }
    now = end;
  };
  return {
    outbox, sent, act, answer, pass, clock,
    deaf: () => { takes = false; },
    get timers() { return timers.length; },
    get states() { return outbox.state.items.map(({ state }) => state); },
    words: (id = 'ellie') => outbox.state.circle.people[id]?.words,
  };
}
const words = (text: string | null, id = 'ellie'): Patch => ({ people: { [id]: { words: text } } });

describe('Outbox: sending', () => {
  it('shows an act at once, sends one at a time in order, and says saved only after the host did', async () => {
    const d = device();
    const [first, second] = [d.act(words('a')), d.act(words('b', 'tyler'))];
    expect(d.words()).to.equal('a');
    expect(d.sent.map(({ id }) => id)).to.deep.equal([first.id]);
    expect(d.states).to.deep.equal(['sending', 'waiting']);
    await d.answer({ status: 'saved', revision: 5 });
    expect(d.states).to.deep.equal(['saved', 'sending']);
    await d.answer({ status: 'saved', revision: 6 });
    expect(d.sent.map(({ id }) => id)).to.deep.equal([first.id, second.id]);
    expect(d.words()).to.equal('a');
    d.pass(4000);
    expect(d.states).to.deep.equal([]);
    expect(d.timers).to.equal(0);
    expect(d.outbox.unsaved()).to.deep.equal([]);
  });

  it('backs off with the same id, doubling to a minute, and honours `after`', async () => {
    const d = device();
    d.act(words('a'));
    for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
      await d.answer({ status: 'retry' });
      expect(d.states).to.deep.equal(['retry']);
      const before = d.sent.length;
      d.pass(seconds * 1000 - 1);
      expect(d.sent.length).to.equal(before);
      d.pass(1);
      expect(d.sent.length).to.equal(before + 1);
    }
    await d.answer({ status: 'retry', after: 300 });
    d.pass(299_999);
    expect(d.sent.length).to.equal(9);
    d.pass(1);
    expect(new Set(d.sent.map(({ id }) => id)).size).to.equal(1);
    expect(d.sent.length).to.equal(10);
  });

  it('is late after ten seconds of silence, tries again with the same id, and takes the first final answer', async () => {
    const d = device();
    const change = d.act(words('a'));
    d.pass(9999);
    expect(d.states).to.deep.equal(['sending']);
    d.pass(1);
    expect(d.states).to.deep.equal(['late']);
    d.pass(1000);
    expect(d.sent.map(({ id }) => id)).to.deep.equal([change.id, change.id]);
    d.pass(12_000);
    expect(d.sent).to.have.length(3);
    await d.answer({ status: 'retry' }, 0);
    expect(d.states).to.deep.equal(['late']);
    await d.answer({ status: 'saved', revision: 5 }, 1);
    expect(d.states).to.deep.equal(['saved']);
    await d.answer({ status: 'refused' }, 2);
    expect(d.outbox.state.drafts).to.deep.equal([]);
    expect(d.outbox.settle(change.id, { status: 'refused' })).to.equal(false);
  });

  it('keeps everything when nobody listens, and takes the answer later by id', () => {
    const d = device();
    d.deaf();
    const change = d.act(words('a'));
    d.pass(60_000);
    expect(d.states).to.deep.equal(['late']);
    expect(d.outbox.settle('nobody', { status: 'saved' })).to.equal(false);
    expect(d.outbox.settle(change.id, undefined as unknown as Answer)).to.equal(true);
    expect(d.states).to.deep.equal(['retry']);
    expect(d.outbox.settle(change.id, { status: 'saved', revision: 5 })).to.equal(true);
    expect(d.states).to.deep.equal(['saved']);
  });

  it('waits for sign-in, through wake but not past resend', async () => {
    const d = device();
    d.act(words('a'));
    d.act(words('b', 'tyler'));
    await d.answer({ status: 'signed-out' });
    d.pass(600_000);
    d.outbox.wake();
    expect(d.sent.length).to.equal(1);
    expect(d.timers).to.equal(0);
    expect(d.states).to.deep.equal(['signed-out', 'waiting']);
    d.outbox.resend();
    expect(d.sent.length).to.equal(2);
    expect(d.sent[1]!.id).to.equal(d.sent[0]!.id);
    await d.answer({ status: 'saved' });
    expect(d.sent.length).to.equal(3);
  });

  it('tries at once when woken', async () => {
    const d = device();
    d.act(words('a'));
    await d.answer({ status: 'retry', after: 3000 });
    d.outbox.wake();
    expect(d.sent.length).to.equal(2);
    d.outbox.wake();
    expect(d.sent.length).to.equal(2);
  });

  it('survives a sender that throws', () => {
    const d = device();
    const outbox = new Outbox({ circle: circle(), viewer: me, world: { send: () => { throw new Error('no'); }, later: () => () => undefined, newId: () => 'x', now: () => AT, changed: () => undefined } });
    outbox.add(d.act(words('a')));
    expect(outbox.state.items[0]!.state).to.equal('retry');
  });

  it('holds changes for a form, and sends them when it no longer holds', () => {
    const d = device(circle(), true);
    d.act(words('a'));
    d.pass(60_000);
    expect([d.sent.length, d.timers, ...d.states]).to.deep.equal([0, 0, 'waiting']);
    d.outbox.setHold(false);
    expect(d.sent.length).to.equal(1);
  });

  it('forgets on sign-out, and restores by id elsewhere', async () => {
    const d = device();
    const [one, two] = [d.act(words('a')), d.act(words('b', 'tyler'))];
    const kept = d.outbox.unsaved();
    d.outbox.forget();
    expect([d.outbox.unsaved().length, d.outbox.state.items.length, d.outbox.state.drafts.length, d.timers]).to.deep.equal([0, 0, 0, 0]);
    await d.answer({ status: 'refused' }, 0);
    expect(d.outbox.state.drafts).to.deep.equal([]);
    expect(d.words()).to.equal('old');
    const e = device();
    e.outbox.restore(kept);
    e.outbox.restore(kept);
    expect(e.outbox.unsaved()).to.deep.equal([one, two]);
    expect(e.words()).to.equal('a');
    expect(e.sent.map(({ id }) => id)).to.deep.equal([one.id]);
  });
});

describe('Outbox: host data', () => {
  it('puts what is on its way on top of new data, and ignores older', async () => {
    const d = device();
    d.act(words('a'));
    d.outbox.setCircle(circle(6, { people: { ellie: { name: 'Ellie M', words: 'old' } } }));
    expect(d.outbox.state.circle.people).to.deep.equal({ ellie: { name: 'Ellie M', words: 'a' } });
    d.outbox.setCircle(circle(5));
    expect(d.outbox.state.circle.people.ellie!.name).to.equal('Ellie M');
    await d.answer({ status: 'saved', revision: 8 });
    d.outbox.setCircle(circle(7, { people: {} }));
    expect(d.words()).to.equal('a');
    d.outbox.setCircle(circle(8, { people: { ellie: { name: 'E', words: 'later' } } }));
    expect(d.words()).to.equal('later');
  });

  it('does not apply again what the circle already includes', async () => {
    const d = device();
    d.act(words('a'));
    d.outbox.setCircle(circle(6, { people: { ellie: { name: 'Ellie', words: 'built on a' } } }));
    await d.answer({ status: 'saved', revision: 5 });
    expect(d.words()).to.equal('built on a');
  });

  it('knows stale data again when answers carry no revision, and when there is no counter at all', async () => {
    for (const revision of [4, null]) {
      const d = device(circle(revision));
      d.act(words('a'));
      await d.answer({ status: 'saved' });
      d.outbox.setCircle(circle(revision));
      expect(d.words()).to.equal('a');
      d.outbox.setCircle(circle(revision && 5, { people: { ellie: { name: 'E', words: 'truth' } } }));
      expect(d.words()).to.equal('truth');
    }
  });

  it('fits a change that was not sent to what others did', async () => {
    const d = device();
    d.act(words('a', 'tyler'));
    const list = d.act({ people: { ellie: { roles: ['fun', 'advice'] } } });
    d.outbox.setCircle(circle(5, { people: { ellie: { name: 'Ellie', roles: ['fun', 'practical'] }, tyler: { name: 'Tyler' } } }));
    expect(d.outbox.state.circle.people.ellie!.roles).to.deep.equal(['fun', 'practical', 'advice']);
    await d.answer({ status: 'saved', revision: 6 });
    expect(d.sent[1]).to.deep.include({ id: list.id, patch: { people: { ellie: { roles: ['fun', 'practical', 'advice'] } } }, was: { people: { ellie: { roles: ['fun', 'practical'] } } } });
  });
});

describe('Outbox: refusal', () => {
  it('takes the act back with all that was built on it, and keeps the words', async () => {
    const d = device();
    const made = d.act({ people: { nan: { name: 'Nan' } } });
    const other = d.act(words('b', 'tyler'));
    const wish = d.act({ wishes: { w1: { person: 'nan', at: AT, words: 'Sundays' } } });
    const feeling = d.act({ feelings: { f1: { about: 'wishes/w1', words: 'shy' } } });
    await d.answer({ status: 'refused', message: 'Not now', field: '/people/nan/name' });
    expect(d.outbox.state.drafts.map(({ id }) => id)).to.deep.equal([made.id, wish.id, feeling.id]);
    expect(d.outbox.state.drafts[0]).to.deep.equal({ id: made.id, change: made, reason: 'refused', message: 'Not now', field: '/people/nan/name' });
    expect(d.outbox.state.circle.people.nan).to.equal(undefined);
    expect(d.outbox.unsaved()).to.deep.equal([other]);
    expect(d.sent.at(-1)).to.equal(other);
    const again = d.outbox.retryDraft(made.id, { people: { nan: { name: 'Nanny' } } })!;
    expect(again).to.deep.include({ replaces: made.id, was: { people: { nan: null } }, type: made.type });
    expect(again.id).not.to.equal(made.id);
    d.outbox.dropDraft(wish.id);
    expect(d.outbox.state.drafts.map(({ id }) => id)).to.deep.equal([feeling.id]);
  });

  it('lets an act and its undo cancel out', async () => {
    const d = device();
    d.act(words('a'));
    d.outbox.undo();
    await d.answer({ status: 'refused' });
    expect(d.outbox.state.drafts).to.deep.equal([]);
    expect(d.outbox.unsaved()).to.deep.equal([]);
    expect(d.words()).to.equal('old');
  });
});

describe('Outbox: conflict', () => {
  it('merges silently where nobody else touched the field, under a new id, in its place', async () => {
    const d = device();
    const mine = d.act({ people: { ellie: { words: 'a', roles: ['fun', 'advice'], at: '2026-11-21T10:00:00Z' } } });
    const next = d.act(words('b', 'tyler'));
    await d.answer({ status: 'conflict', revision: 6, now: { people: { ellie: { words: 'old', roles: ['practical'], at: '2026-11-21T11:00:00Z' } } } });
    const merged = d.sent[1]!;
    expect(merged).to.deep.include({
      replaces: mine.id, patch: { people: { ellie: { words: 'a', roles: ['practical', 'advice'], at: '2026-11-21T10:00:00Z' } } },
      was: { people: { ellie: { words: 'old', roles: ['practical'], at: '2026-11-21T11:00:00Z' } } },
    });
    expect(merged.id).not.to.equal(mine.id);
    await d.answer({ status: 'saved', revision: 7 });
    expect(d.sent[2]!.id).to.equal(next.id);
    expect(d.outbox.state.circle.people.ellie!.roles).to.deep.equal(['practical', 'advice']);
    d.outbox.undo(mine.id);
    expect(d.outbox.unsaved().at(-1)!.undoes).to.equal(merged.id);
  });

  const clash = async () => {
    const d = device();
    const mine = d.act({ people: { ellie: { words: 'mine', zone: 'Europe/London' } } });
    const dependent = d.act({ people: { ellie: { words: 'mine too' } } });
    const free = d.act(words('b', 'tyler'));
    await d.answer({ status: 'conflict', revision: 5, now: { people: { ellie: { words: 'theirs', zone: null } } } });
    return { ...d, d, mine, dependent, free };
  };

  it('asks one question for the whole change, and lets the rest go on', async () => {
    const { d, mine, free, outbox } = await clash();
    expect(outbox.state.items[0]).to.deep.equal({ change: mine, state: 'conflict', now: { people: { ellie: { words: 'theirs', zone: null } } } });
    expect(d.sent.map(({ id }) => id)).to.deep.equal([mine.id, free.id]);
    expect(d.words()).to.equal('mine too');
  });

  it('keeps theirs when mine is chosen, and mine when theirs is', async () => {
    const one = await clash();
    await one.d.answer({ status: 'saved', revision: 6 });
    one.outbox.choose(one.mine.id, 'mine');
    expect(one.d.sent.at(-1)).to.deep.include({ replaces: one.mine.id, patch: one.mine.patch, was: { people: { ellie: { words: 'theirs', zone: null } } } });
    expect(one.outbox.state.drafts).to.have.length(1);
    expect(one.outbox.state.drafts[0]).to.deep.include({ id: one.mine.id, reason: 'conflict', theirs: true });
    expect(one.outbox.state.drafts[0]!.change.patch).to.deep.equal({ people: { ellie: { words: 'theirs', zone: null } } });
    const two = await clash();
    two.outbox.choose(two.mine.id, 'theirs');
    expect(two.outbox.state.drafts.map(({ id, change }) => [id, change])).to.deep.equal([[two.mine.id, two.mine], [two.dependent.id, two.dependent]]);
    expect(two.d.words()).to.equal('theirs');
    expect(two.outbox.unsaved()).to.deep.equal([two.free]);
  });

  it('treats a date with its phrase as one value', async () => {
    const d = device(circle(4, { entries: { e1: { kind: 'memory', when: { edtf: '2016~' } } } }));
    d.act({ entries: { e1: { when: { edtf: '2017', said: null } } } });
    await d.answer({ status: 'conflict', now: { entries: { e1: { when: { edtf: '2016~', said: 'the hot summer' } } } } });
    expect(d.states).to.deep.equal(['conflict']);
  });

  it('without `now`, waits for the next circle of the host', async () => {
    const d = device();
    const mine = d.act(words('mine'));
    await d.answer({ status: 'conflict' });
    d.pass(600_000);
    expect(d.sent).to.have.length(1);
    expect(d.outbox.state.items[0]).to.deep.equal({ change: mine, state: 'conflict' });
    d.outbox.setCircle(circle(6, { people: { ellie: { name: 'Ellie', words: 'theirs' } } }));
    expect(d.outbox.state.items[0]!.now).to.deep.equal({ people: { ellie: { words: 'theirs' } } });
    d.outbox.setCircle(circle(7));
    expect(d.sent[1]).to.deep.include({ replaces: mine.id, patch: words('mine') });
  });

  it('asks a host that always finds a conflict less and less often, and then the person', async () => {
    const d = device();
    d.act(words('mine'));
    for (const seconds of [0, 1, 2, 4, 8, 16]) {
      const before = d.sent.length;
      await d.answer({ status: 'conflict', now: { people: { ellie: { words: 'old' } } } });
      d.pass(seconds * 1000 - 1);
      expect(d.sent.length - before).to.equal(seconds ? 0 : 1);
      d.pass(1);
      expect(d.sent.length - before).to.equal(1);
    }
    expect(new Set(d.sent.map(({ id }) => id)).size).to.equal(d.sent.length);
    await d.answer({ status: 'conflict', now: { people: { ellie: { words: 'old' } } } });
    expect(d.outbox.state.drafts.map(({ reason }) => reason)).to.deep.equal(['conflict']);
    expect([d.outbox.unsaved().length, d.timers]).to.deep.equal([0, 0]);
  });

  it('keeps words about something that is gone, and does not send them again', async () => {
    const d = device();
    const mine = d.act(words('mine'));
    await d.answer({ status: 'conflict', revision: 5, now: { people: { ellie: null } } });
    expect(d.outbox.state.drafts).to.deep.equal([{ id: mine.id, change: { ...mine, was: { people: { ellie: null } } }, reason: 'conflict', gone: true }]);
    expect(d.outbox.retryDraft(mine.id)).to.equal(undefined);
    expect(d.outbox.state.drafts).to.have.length(1);
    expect(d.outbox.state.circle.people.ellie).to.equal(undefined);
  });
});

describe('Outbox: undo', () => {
  it('takes back the last act not taken back, but not erasing or sharing', async () => {
    const d = device(circle(4, { entries: { e1: { kind: 'memory', words: 'x' } } }));
    const [one, two] = [d.act(words('a')), d.act(words('b'))];
    await d.answer({ status: 'saved', revision: 5 });
    d.act({ entries: { e1: { seenBy: ['me', 'team'] } } });
    expect(d.outbox.undoable).to.equal(two);
    expect(d.outbox.undo()).to.deep.include({ undoes: two.id, patch: words('a'), was: words('b') });
    expect(d.words()).to.equal('a');
    expect(d.outbox.undoable).to.equal(one);
    const undo = d.outbox.undo()!;
    expect(d.words()).to.equal('old');
    expect(d.outbox.undoable).to.equal(undefined);
    expect(d.outbox.undo()).to.equal(undefined);
    d.outbox.undo(undo.id);
    expect(d.words()).to.equal('a');
    expect(d.outbox.undoable).to.equal(one);
  });
});

describe('Outbox: erasing', () => {
  const start = () => device(circle(4, { entries: { e1: { kind: 'memory', words: 'secret' }, e2: { kind: 'memory', words: 'open' } } }));
  const mentions = (d: ReturnType<typeof device>, text: string) =>
    JSON.stringify([d.outbox.state, d.outbox.unsaved(), d.outbox.undoable ?? null]).includes(text);
  const erased = (at: string) => ({ entries: { e2: { kind: 'memory', words: 'open' } }, erased: { 'entries/e1': at } });

  it('forgets the text in queue, undo list and items once it is saved, and sends no words the person is erasing', async () => {
    const d = start();
    d.act({ entries: { e1: { words: 'secret 2' } } });
    await d.answer({ status: 'saved', revision: 5 });
    const other = d.act(words('a'));
    d.act({ entries: { e1: { words: 'secret 3' } } });
    const change = d.act(erasePatch(d.outbox.state.circle, ['entries/e1'], AT, me), { type: 'erased' });
    await d.answer({ status: 'saved', revision: 6 });
    expect(d.sent.at(-1)).to.equal(change);
    await d.answer({ status: 'saved', revision: 7 });
    expect(d.sent).to.have.length(3);
    expect(mentions(d, 'secret')).to.equal(false);
    expect(d.outbox.undoable).to.equal(other);
    d.outbox.setCircle({ ...circle(7), entries: { e1: { kind: 'memory', words: 'secret 2' } } });
    expect(mentions(d, 'secret')).to.equal(false);
  });

  it('gives the words back to the queue when the erasing is refused', async () => {
    const d = start();
    d.act(words('a'));
    const edit = d.act({ entries: { e1: { words: 'secret 3' } } });
    const change = d.act(erasePatch(d.outbox.state.circle, ['entries/e1'], AT, me), { type: 'erased' });
    await d.answer({ status: 'saved', revision: 5 });
    await d.answer({ status: 'refused', message: 'Ask Dev first' });
    expect(d.outbox.state.drafts[0]).to.deep.include({ id: change.id, message: 'Ask Dev first' });
    expect(d.sent.at(-1)).to.equal(edit);
    expect(d.outbox.state.circle.entries.e1!.words).to.equal('secret 3');
  });

  it('keeps only words typed since, when another device erased', () => {
    for (const [at, kept] of [['2026-11-21T09:00:00.000Z', true], ['2026-11-21T11:00:00.000Z', false]] as const) {
      const d = start();
      d.act(words('a'));
      const edit = d.act({ entries: { e1: { words: 'typed' }, e2: { words: 'stays' } } });
      d.outbox.setCircle({ ...circle(5), ...erased(at) });
      expect(mentions(d, 'secret')).to.equal(false);
      expect(d.outbox.unsaved()[1]).to.deep.include({ id: edit.id, patch: { entries: { e2: { words: 'stays' } } } });
      expect(d.outbox.state.drafts.map(({ reason, change, gone }) => [reason, change.patch, change.was, gone])).to.deep.equal(
        kept ? [['erased', { entries: { e1: { words: 'typed' } } }, { entries: { e1: null } }, true]] : []);
    }
  });

  it('waits for the host to tell whether sent words were stored before the erasing', async () => {
    for (const answer of [{ status: 'saved', revision: 5 }, { status: 'conflict', revision: 6, now: { entries: { e1: null } } }] as Answer[]) {
      const d = start();
      d.act({ entries: { e1: { words: 'typed' } } });
      d.outbox.setCircle({ ...circle(6), ...erased('2026-11-21T09:00:00.000Z') });
      expect(d.outbox.state.drafts).to.deep.equal([]);
      expect(d.outbox.unsaved()).to.have.length(1);
      await d.answer(answer);
      expect(d.outbox.unsaved()).to.deep.equal([]);
      expect(mentions(d, 'typed')).to.equal(answer.status === 'conflict');
      expect(d.outbox.state.circle.entries.e1).to.equal(undefined);
    }
  });
});

describe('Outbox: answers out of turn', () => {
  const theirs = { status: 'conflict', revision: 5, now: { people: { ellie: { words: 'theirs' } } } } as const;

  it('shows the host’s sentence as long as it holds', async () => {
    const d = device();
    d.act(words('a'));
    await d.answer({ status: 'retry', message: 'Busy just now' });
    expect(d.outbox.state.items[0]).to.include({ state: 'retry', message: 'Busy just now' });
    d.pass(1000);
    await d.answer({ status: 'signed-out' });
    expect(d.outbox.state.items[0]).to.not.have.property('message');
  });

  it('takes each id once, waiting, saved or long saved', async () => {
    const d = device(), change = d.act(words('a'));
    d.outbox.add(change);
    expect(d.outbox.unsaved()).to.deep.equal([change]);
    await d.answer({ status: 'saved', revision: 5 });
    d.outbox.add(change);
    d.pass(60_000);
    d.outbox.add(change);
    expect(d.outbox.unsaved()).to.deep.equal([]);
    expect(d.sent).to.have.length(1);
  });

  it('takes no answer by id for what did not go out, or waits for a choice', async () => {
    const d = device(), first = d.act(words('a')), second = d.act(words('b', 'tyler'));
    expect(d.outbox.settle(second.id, { status: 'saved' })).to.equal(false);
    await d.answer(theirs);
    expect(d.outbox.settle(first.id, { status: 'saved' })).to.equal(false);
    expect(d.states).to.deep.equal(['conflict', 'sending']);
  });

  it('leaves a choice to the person, whatever an earlier try is answered', async () => {
    const d = device();
    d.act(words('a'));
    d.pass(11_000);
    expect(d.sent).to.have.length(2);
    await d.answer(theirs, 1);
    await d.answer({ status: 'saved', revision: 6 }, 0);
    expect(d.states).to.deep.equal(['conflict']);
    expect(d.outbox.state.items[0]!.now).to.deep.equal({ people: { ellie: { words: 'theirs' } } });
  });

  it('takes no “not yet” of an earlier try, nor its “sign in”', async () => {
    for (const early of [{ status: 'retry' }, { status: 'signed-out' }] as Answer[]) {
      const d = device();
      d.act(words('a'));
      d.pass(11_000);
      await d.answer(early, 0);
      expect(d.states).to.deep.equal(['late']);
      await d.answer({ status: 'saved', revision: 5 }, 1);
      expect(d.states).to.deep.equal(['saved']);
    }
  });

  it('takes a sender that fails later for one that asks to try again', async () => {
    const outbox = new Outbox({ circle: circle(), viewer: me, world: { send: () => Promise.reject(new Error('no')), later: () => () => undefined, newId: () => 'x', now: () => AT, changed: () => undefined } });
    outbox.add(changeOf(circle(), words('a'), { id: 'a', at: AT, by: me, type: 'x' }));
    await new Promise((resolve) => { setImmediate(resolve); });
    expect(outbox.state.items[0]!.state).to.equal('retry');
  });

  it('sends again only the first after signing in, and what is late when woken', async () => {
    const d = device();
    d.act(words('a'));
    d.act(words('b', 'tyler'));
    await d.answer({ status: 'signed-out' });
    d.outbox.resend();
    expect(d.states).to.deep.equal(['sending', 'waiting']);
    d.pass(10_000);
    expect(d.states).to.deep.equal(['late', 'waiting']);
    d.outbox.wake();
    expect(d.sent).to.have.length(3);
    expect(d.states).to.deep.equal(['sending', 'waiting']);
  });

  it('alters nothing that was sent', () => {
    const d = device(), change = d.act({ people: { ellie: { roles: ['fun', 'advice'] } } });
    d.outbox.setCircle(circle(5, { people: { ellie: { name: 'Ellie', roles: ['practical'] } } }));
    expect(d.outbox.unsaved()).to.deep.equal([change]);
    expect(d.outbox.state.circle.people.ellie!.roles).to.deep.equal(['fun', 'advice']);
    d.pass(11_000);
    expect(d.sent[1]).to.equal(change);
  });

  it('shows no part of a record that is gone', () => {
    const d = device();
    d.act(words('a'));
    d.outbox.setCircle(circle(5, { people: { tyler: { name: 'Tyler' } } }));
    expect(d.outbox.state.circle.people).to.deep.equal({ tyler: { name: 'Tyler' } });
  });

  it('counts from when a change first went out, where the answer has no number', async () => {
    const d = device();
    d.act(words('a'));
    d.outbox.setCircle(circle(6));
    d.pass(11_000);
    await d.answer({ status: 'saved' }, 1);
    d.outbox.setCircle(circle(6, { people: { ellie: { name: 'Ellie', words: 'later' } } }));
    expect(d.words()).to.equal('later');
  });

  it('does not apply again what the very circle it has includes', async () => {
    const d = device();
    d.act(words('a'));
    d.outbox.setCircle(circle(5, { people: { ellie: { name: 'Ellie', words: 'built on a' } } }));
    await d.answer({ status: 'saved', revision: 5 });
    expect(d.words()).to.equal('built on a');
  });

  it('applies what was saved with a number, where its circle has none', async () => {
    const d = device(circle(null));
    d.act(words('a'));
    await d.answer({ status: 'saved', revision: 5 });
    expect(d.words()).to.equal('a');
  });
});

describe('Outbox: conflict with what is known', () => {
  it('believes the newer of the host’s circle and its answer', async () => {
    for (const [revision, told, stands] of [[6, 5, 'circle'], [6, 6, 'circle'], [6, 7, 'answer'], [6, undefined, 'answer'], [null, 5, 'answer']] as const) {
      const d = device(circle(revision === null ? null : 4));
      d.act(words('mine'));
      d.outbox.setCircle(circle(revision, { people: { ellie: { name: 'Ellie', words: 'circle' } } }));
      await d.answer({ status: 'conflict', now: { people: { ellie: { words: 'answer' } } }, ...(told !== undefined && { revision: told }) });
      expect(d.outbox.state.items[0]!.now, `${revision} ${told}`).to.deep.equal({ people: { ellie: { words: stands } } });
    }
  });

  it('waits for the host’s circle where the answer tells nothing, and asks then', async () => {
    for (const now of [undefined, {}]) {
      const d = device();
      d.act(words('mine'));
      await d.answer({ status: 'conflict', ...now && { now } });
      expect(d.outbox.state.items).to.have.length(1);
      expect(d.outbox.state.items[0]).to.include({ state: 'conflict' }).and.not.have.property('now');
      d.outbox.choose(d.outbox.unsaved()[0]!.id, 'mine');
      expect(d.states).to.deep.equal(['conflict']);
      d.outbox.setCircle(circle(5, { people: { ellie: { name: 'Ellie', words: 'theirs' } } }));
      expect(d.outbox.state.items[0]!.now).to.deep.equal({ people: { ellie: { words: 'theirs' } } });
    }
  });

  it('has nothing to undo in what waits for a choice, and nothing to choose elsewhere', async () => {
    const d = device(), mine = d.act(words('mine')), other = d.act(words('b', 'tyler'));
    await d.answer({ status: 'conflict', revision: 5, now: { people: { ellie: { words: 'theirs' } } } });
    expect(d.outbox.undo(mine.id)).to.equal(undefined);
    for (const id of [other.id, 'nobody']) d.outbox.choose(id, 'theirs');
    expect(d.states).to.deep.equal(['conflict', 'sending']);
    expect(d.outbox.undoable).to.equal(other);
    d.outbox.choose(mine.id, 'theirs');
    expect(d.outbox.state.drafts.map(({ id, reason }) => [id, reason])).to.deep.equal([[mine.id, 'conflict']]);
  });

  it('keeps no draft without words: a removal not chosen, or nothing that stood there', async () => {
    const one = device(), removal = one.act(words(null));
    await one.answer({ status: 'conflict', revision: 5, now: { people: { ellie: { words: 'theirs' } } } });
    one.outbox.choose(removal.id, 'theirs');
    expect(one.outbox.state.drafts).to.deep.equal([]);
    const two = device(), edit = two.act(words('mine'));
    await two.answer({ status: 'conflict', revision: 5, now: { people: { ellie: { words: null } } } });
    two.outbox.choose(edit.id, 'mine');
    expect(two.outbox.state.drafts).to.deep.equal([]);
  });

  it('keeps the words where the record is gone, and nothing of what stood there', async () => {
    const d = device(), alone = d.act({ people: { ellie: { words: 'mine', roles: ['fun', 'advice'] } } });
    await d.answer({ status: 'conflict', revision: 5, now: { people: { ellie: null } } });
    expect(d.outbox.state.drafts).to.deep.equal([
      { id: alone.id, reason: 'conflict', gone: true, change: { ...alone, patch: { people: { ellie: { words: 'mine', roles: ['advice'] } } }, was: { people: { ellie: null } } } },
    ]);
    expect(d.outbox.retryDraft(alone.id)).to.equal(undefined);
  });

  it('takes up an erasing that a conflict tells of', async () => {
    const d = device(circle(4, { entries: { e1: { kind: 'memory', words: 'secret' } } }));
    d.act({ entries: { e1: { words: 'typed' } } });
    await d.answer({ status: 'conflict', revision: 5, now: { entries: { e1: null }, erased: { 'entries/e1': '2026-11-22T09:00:00.000Z' } } });
    expect(d.outbox.state.circle.entries).to.deep.equal({});
    expect(d.outbox.state.circle.erased).to.deep.equal({ 'entries/e1': '2026-11-22T09:00:00.000Z' });
    expect(JSON.stringify([d.outbox.state, d.outbox.unsaved()])).to.not.match(/secret|typed/);
  });

  it('lets an act in conflict and its undo cancel out', async () => {
    const d = device(), other = d.act(words('b', 'tyler'));
    d.act(words('mine'));
    d.outbox.undo();
    await d.answer({ status: 'saved', revision: 5 });
    await d.answer({ status: 'conflict', revision: 6, now: { people: { ellie: { words: 'theirs' } } } });
    expect([d.outbox.unsaved(), d.outbox.state.drafts, d.words()]).to.deep.equal([[], [], 'theirs']);
    expect(d.outbox.undoable).to.equal(other);
  });
});

describe('Outbox: drafts and undo', () => {
  it('sends the draft that is meant, as it was, with those who were there', async () => {
    const d = device(), one = d.act({ people: { nan: { name: 'Nan' } } }, { with: ['jaz'] }), two = d.act({ wishes: { w1: { person: 'nan', at: AT, words: 'Sundays' } } });
    await d.answer({ status: 'refused', message: 'No', field: '/people/nan' });
    expect(d.outbox.state.drafts[1]).to.deep.equal({ id: two.id, change: two, reason: 'refused' });
    const again = d.outbox.retryDraft(two.id)!;
    expect(again).to.deep.include({ patch: two.patch, replaces: two.id }).and.not.have.property('with');
    expect(d.outbox.retryDraft(one.id)).to.deep.include({ patch: one.patch, replaces: one.id, with: ['jaz'] });
    expect([d.outbox.state.drafts, d.outbox.retryDraft(one.id)]).to.deep.equal([[], undefined]);
  });

  it('sends a draft to what is still there only', async () => {
    const d = device(), edit = d.act({ people: { ellie: { words: 'a' } } });
    await d.answer({ status: 'refused' });
    d.outbox.setCircle(circle(5, { people: { tyler: { name: 'Tyler' } } }));
    expect(d.outbox.state.drafts[0]).to.include({ id: edit.id, gone: true });
    expect(d.outbox.retryDraft(edit.id)).to.equal(undefined);
    expect(d.outbox.state.drafts).to.have.length(1);
  });

  it('undoes nothing that was shared, that the person is erasing, or that nobody did', async () => {
    const d = device(circle(4, { entries: { e1: { kind: 'memory', words: 'secret' } } }));
    expect(d.outbox.undo()).to.equal(undefined);
    d.act({ entries: { e1: { seenBy: ['me', 'team'] } } });
    await d.answer({ status: 'saved', revision: 5 });
    expect(d.outbox.undoable).to.equal(undefined);
    const edit = d.act({ entries: { e1: { words: 'more' } } });
    await d.answer({ status: 'saved', revision: 6 });
    expect(d.outbox.undoable).to.equal(edit);
    d.act(erasePatch(d.outbox.state.circle, ['entries/e1'], AT, me), { type: 'erased' });
    expect([d.outbox.undoable, d.outbox.undo(edit.id)]).to.deep.equal([undefined, undefined]);
  });

  it('keeps the words that an undo took back for the person alone: nobody else is told when these were erased meanwhile', async () => {
    for (const [viewer, words] of [[me, 'ours'], [{ id: 'dev', role: 'worker' }, undefined]] as [Viewer, string | undefined][]) {
      const d = device(circle(), false, viewer);
      d.act({ entries: { e1: { kind: 'memory', words: 'ours', by: { ...viewer } } } });
      await d.answer({ status: 'saved', revision: 5 });
      const undo = d.outbox.undo()!;
      await d.answer({ status: 'saved', revision: 6 });
      d.pass(5000);
      expect(d.outbox.undoable, 'it was undone, and is not offered again').to.equal(undefined);
      const again = d.outbox.undo(undo.id);
      expect((again?.patch.entries as Record<string, { words?: string } | null> | undefined)?.e1?.words).to.equal(words);
    }
  });

  it('forgets somebody else’s words that were sent again, whenever they were erased', async () => {
    const d = device();
    const mine = d.act({ people: { ellie: { words: 'mine' } } });
    await d.answer({ status: 'conflict', now: { people: { ellie: { words: 'somebody’s' } } }, revision: 5 });
    d.outbox.choose(mine.id, 'mine');
    const [draft] = d.outbox.state.drafts;
    expect(draft).to.include({ theirs: true });
    await d.answer({ status: 'saved', revision: 6 });
    d.outbox.retryDraft(draft!.id);
    // The clock that wrote the mark was slow: by the dates, the words are newer.
    d.outbox.setCircle(circle(7, { people: { tyler: { name: 'Tyler' } }, erased: { 'people/ellie': '2026-11-21T09:00:00.000Z' } }));
    await d.answer({ status: 'conflict', now: { people: { ellie: null }, erased: { 'people/ellie': '2026-11-21T09:00:00.000Z' } }, revision: 7 });
    d.pass(10_000);
    expect(JSON.stringify([d.outbox.state, d.outbox.unsaved()])).to.not.include('somebody’s');
  });

  it('remembers a hundred acts', async () => {
    const d = device(), acts: Change[] = [];
    for (let n = 0; n < 102; n++) {
      acts.push(d.act(words(`w${n}`)));
      await d.answer({ status: 'saved', revision: 5 + n });
    }
    expect(d.outbox.undo(acts[1]!.id)).to.equal(undefined);
    expect(d.outbox.undo(acts[2]!.id)).to.include({ undoes: acts[2]!.id });
  });
});
