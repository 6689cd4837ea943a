import { plainAnswer } from './answer.js';
import { changeOf, undoOf, isUndoable, erasedBy, applyChange } from './change.js';
import { setsSomething, stands, touchedBy, dependsOn, removes, vanished } from './dependence.js';
import { erasing, blank, unsaid, forgetInDraft, forgetIn } from './forget.js';
import { equal, asPatch, own, mergeCircle, mergeThreeWays, presentOf, setTo } from './merge.js';

const SILENCE = 1e4, SAVED_SHOWN = 4e3, LONGEST_WAIT = 6e4, DAY = 864e5;
const MOST_CLASHES = 6;
const entryOf = (change) => ({ change, state: "waiting", sent: false, aired: false, tries: 0, clashes: 0, earlier: [] });
class Outbox {
  #world;
  #viewer;
  /** The host's circle with all that was saved since in it. */
  #base;
  /** That, with all that waits on top. */
  #shown;
  /** What is shown was made of these: a circle, and changes in order. */
  #under;
  #over = [];
  /** The last circle of a host without a counter, to know it again. */
  #given;
  /** The newest revision seen. */
  #newest;
  /** Marks of records whose erasing was saved: no later circle brings these back. */
  #erased = {};
  #queue = [];
  #saved = [];
  /** Saved acts that can be undone, oldest first. */
  #acts = [];
  #drafts = [];
  #hold;
  /** Waiting for an answer, or for the next try. */
  #timer;
  #sweep;
  /** The entry on its way, and which try it is. */
  #air;
  #state;
  constructor({ circle, viewer, world, hold = false }) {
    this.#base = this.#shown = this.#given = circle;
    this.#newest = circle.revision;
    this.#viewer = viewer;
    this.#world = world;
    this.#hold = hold;
  }
  get state() {
    return this.#state ??= {
      circle: this.#shown,
      items: [...this.#saved, ...this.#queue].map(({ change, state, message, now }) => ({ change, state, ...message && { message }, ...now && { now } })),
      drafts: this.#drafts
    };
  }
  /** The last act that can be taken back, if there is one. */
  get undoable() {
    return [...this.#acts, ...this.#queue].findLast((entry) => !entry.change.undoes && this.#canUndo(entry))?.change;
  }
  /**
   * New data from the host. Ignored where it is older than the newest revision seen, or the very data set before by a host
   * without a counter; else it is the truth of that moment, and what is on its way is put on top of it.
   */
  setCircle(circle) {
    const { revision } = circle;
    if (revision === void 0 ? equal(asPatch(circle), this.#given && asPatch(this.#given)) : revision < (this.#newest ?? 0)) return;
    this.#given = revision === void 0 ? circle : void 0;
    this.#newest = revision ?? this.#newest;
    const left = Object.keys(this.#erased).filter((key) => own(circle.erased, key) === void 0);
    this.#base = mergeCircle(circle, erasing(left, this.#erased));
    this.#forgetErased();
    for (const entry of this.#queue.filter(({ state }) => state === "conflict")) this.#resolve(entry);
    this.#go();
  }
  /** Takes up an act, made on `state.circle`. An id it has already is left alone. */
  add(change) {
    if (this.#knows(change.id)) return;
    this.#queue.push(entryOf(change));
    this.#go();
  }
  /**
   * An answer that comes by another way than the promise. The first final one counts.
   * @returns false when no change of that id is on its way
   */
  settle(id, answer) {
    const entry = this.#queue.find(({ change, aired, state }) => change.id === id && (aired || this.#hold) && state !== "conflict");
    if (entry) this.#answered(entry, plainAnswer(answer) ?? RETRY);
    return !!entry;
  }
  /** Every change that is not known to be saved, in order: what a host keeps for `restore`. Drafts are not among them; they stand in `state.drafts`. */
  unsaved() {
    return this.#queue.map(({ change }) => change);
  }
  /** Brings back what `unsaved()` listed on a page before this one. The ids stay: what the host has judged it judges the same again. */
  restore(changes) {
    for (const change of changes) if (!this.#knows(change.id)) this.#queue.push({ ...entryOf(change), sent: true });
    this.#go();
  }
  /** Sends again now, in order: "Try now", and after signing in. */
  resend() {
    for (const entry of this.#queue) if (entry.state === "signed-out") entry.state = "retry";
    this.wake();
  }
  /** The page is shown again, or the network is back: tries now what waits to be tried again. */
  wake() {
    const waiting = this.#queue.find(({ state }) => state === "retry" || state === "late");
    if (!this.#hold && waiting) {
      waiting.tries = 0;
      waiting.state = "waiting";
    }
    if (!this.#air || this.#air.entry === waiting) this.#land();
    this.#go();
  }
  /** Empties all but the host's circle: sign-out on a shared tablet. What was sent is not called back. */
  forget() {
    this.#land();
    this.#sweep?.();
    this.#sweep = void 0;
    this.#queue = [];
    this.#saved = [];
    this.#acts = [];
    this.#drafts = [];
    this.#go();
  }
  setHold(hold) {
    if (hold === this.#hold) return;
    this.#hold = hold;
    if (!hold) this.#go();
  }
  /** Ends a conflict that needs a choice, for the whole change. The text not chosen stays in a draft. */
  choose(id, side) {
    const entry = this.#queue.find(({ change, state, now }) => change.id === id && state === "conflict" && now);
    if (!entry) return;
    if (side === "theirs") this.#takeBack(entry, "conflict");
    else {
      const { change } = entry;
      const { patch, was } = mergeThreeWays(change.patch, change.was, presentOf(this.#base, change.patch));
      if (setsSomething(was)) this.#draft({ id, change: { ...change, patch: was, was: patch }, reason: "conflict", theirs: true });
      entry.clashes = 0;
      this.#replace(entry, patch, was);
    }
    this.#go();
  }
  dropDraft(id) {
    this.#drafts = this.#drafts.filter((draft) => draft.id !== id);
    this.#changed();
  }
  /** Sends a draft as a new act with `patch` (its own by default), made on what stands there now. `undefined` where there is nothing to send it to. */
  retryDraft(id, patch) {
    const draft = this.#drafts.find((one) => one.id === id);
    if (!draft || draft.gone || !stands(this.state.circle, { ...draft.change, ...patch && { patch } })) return void 0;
    const { type, with: present } = draft.change;
    const change = changeOf(this.state.circle, patch ?? draft.change.patch, { ...this.#stamp(), type, ...present && { with: present }, replaces: id });
    this.#drafts = this.#drafts.filter((one) => one !== draft);
    this.#queue.push({ ...entryOf(change), ...draft.theirs && { borrowed: true } });
    this.#go();
    return change;
  }
  /** Takes an act back by a new one: the last that can be, or the one of that id. */
  undo(id = this.undoable?.id) {
    const entry = [...this.#acts, ...this.#queue].find((one) => id !== void 0 && (one.change.id === id || one.earlier.includes(id)));
    if (!entry || !this.#canUndo(entry)) return void 0;
    const change = undoOf(entry.change, this.#stamp());
    this.add(change);
    return change;
  }
  #stamp() {
    return { id: this.#world.newId(), at: this.#world.now(), by: this.#viewer };
  }
  #knows(id) {
    return [...this.#acts, ...this.#saved, ...this.#queue].some(({ change }) => change.id === id);
  }
  #canUndo(entry) {
    const undone = ({ change, earlier }) => [...this.#acts, ...this.#queue].some((other) => other.change.undoes !== void 0 && [change.id, ...earlier].includes(other.change.undoes) && !undone(other));
    return entry.state !== "conflict" && isUndoable(entry.change) && !undone(entry) && !this.#queue.some(({ change }) => erasedBy(change).some((key) => touchedBy(entry.change).includes(key)));
  }
  #changed() {
    this.#state = void 0;
    this.#world.changed();
  }
  /** Puts what waits on top of what is there now, tells it, and sends the next. */
  #go() {
    const done = this.#under === this.#base && this.#over.every((change, index) => change === this.#queue[index]?.change) ? this.#over.length : 0;
    let circle = done ? this.#shown : this.#base;
    for (const entry of this.#queue.slice(done)) {
      const { change } = entry;
      if (!entry.sent) {
        const { missed, choice, gone, patch, was } = mergeThreeWays(change.patch, change.was, presentOf(circle, change.patch));
        if (missed && !choice && !gone) entry.change = { ...change, patch, was };
      }
      if (stands(circle, entry.change)) circle = applyChange(circle, entry.change);
    }
    this.#shown = circle;
    this.#under = this.#base;
    this.#over = this.#queue.map(({ change }) => change);
    if (!this.#queue.length) this.#land();
    this.#changed();
    this.#pump();
  }
  /** The first change that may go: not one that waits for a choice or builds on such a one, nor words the person is erasing. */
  #next() {
    const stuck = [];
    return this.#queue.find((entry, index) => {
      const held = !entry.sent && this.#queue.slice(index + 1).some(({ change }) => erasedBy(change).some((key) => touchedBy(entry.change).includes(key)));
      const waits = held || entry.state === "conflict" || stuck.some(({ change }) => dependsOn(entry.change, change));
      if (waits) stuck.push(entry);
      return !waits;
    });
  }
  #pump() {
    if (this.#hold || this.#timer) return;
    const entry = this.#next();
    if (!entry || entry.state === "signed-out") return;
    if (entry.state === "waiting") entry.state = "sending";
    if (!entry.sent) entry.from = this.#newest;
    entry.sent = entry.aired = true;
    entry.tries++;
    const air = this.#air = { entry };
    this.#wait(SILENCE, () => {
      this.#retry(entry, "late");
    });
    this.#changed();
    const answered = (answer) => {
      if (this.#queue.includes(entry) && entry.state !== "conflict" && (this.#air === air || isFinal(answer))) this.#answered(entry, answer);
    };
    try {
      this.#world.send(entry.change)?.then((answer) => {
        answered(plainAnswer(answer) ?? RETRY);
      }, () => {
        answered(RETRY);
      });
    } catch {
      answered(RETRY);
    }
  }
  #wait(ms, run) {
    this.#timer?.();
    this.#timer = this.#world.later(ms, () => {
      this.#timer = void 0;
      run();
    });
  }
  /** Nothing is on its way or waits for its time any more. */
  #land() {
    this.#timer?.();
    this.#timer = this.#air = void 0;
  }
  #retry(entry, state, after = 0) {
    entry.state = state;
    this.#wait(Math.max(Math.min(after * 1e3, DAY), backOff(entry.tries)), () => {
      this.#pump();
    });
    this.#changed();
  }
  #answered(entry, answer) {
    entry.message = "message" in answer ? answer.message : void 0;
    const onAir = this.#air?.entry === entry;
    if (answer.status === "retry") {
      if (onAir) this.#retry(entry, "retry", answer.after);
      return;
    }
    if (onAir) this.#land();
    if (answer.status === "signed-out") entry.state = "signed-out";
    else if (answer.status === "saved") this.#keep(entry, answer.revision);
    else if (answer.status === "refused") this.#takeBack(entry, "refused", answer.field);
    else this.#conflict(entry, answer);
    this.#forgetErased();
    this.#go();
  }
  #keep(entry, revision) {
    const { change } = entry;
    this.#queue = this.#queue.filter((one) => one !== entry);
    if (revision === void 0 || this.#base.revision === void 0 || revision > this.#base.revision) {
      const isShown = this.#under === this.#base && this.#over.length === 1 && this.#over[0] === change && this.#shown !== this.#base;
      this.#base = isShown ? this.#shown : applyChange(this.#base, change);
    }
    if (revision !== void 0 || entry.from !== void 0) this.#newest = Math.max(this.#newest ?? 0, revision ?? entry.from + 1);
    entry.state = "saved";
    this.#saved.push(entry);
    if (isUndoable(change)) this.#acts = [...this.#acts, { ...entry, change: this.#remembered(change) }].slice(-100);
    const erased = erasedBy(change);
    if (erased.length) {
      this.#erased = { ...this.#erased, ...change.patch.erased };
      this.#given = void 0;
    }
    this.#forgetErased(erased);
    this.#sweep?.();
    this.#sweep = this.#world.later(SAVED_SHOWN, () => {
      this.#sweep = void 0;
      this.#saved = [];
      this.#changed();
    });
  }
  /** What is kept of a saved act. Only the person is told of every erasing: for all others, what an undo took back may have been erased since, and is not kept. */
  #remembered(change) {
    return change.undoes === void 0 || this.#viewer.role === "me" ? change : blank(change, touchedBy(change).filter((key) => removes(change.patch, key)));
  }
  #draft(draft) {
    this.#drafts = [...this.#drafts.filter(({ id }) => id !== draft.id), draft];
  }
  /** Takes an act and all that was built on it out of the queue; their words become drafts. An act and its undo cancel out. */
  #takeBack(entry, reason, field, gone) {
    const taken = [entry];
    if (gone) entry.change = unsaid(entry.change, vanished(this.#base, entry.change));
    for (const later of this.#queue.slice(this.#queue.indexOf(entry) + 1)) {
      if (taken.some(({ change }) => dependsOn(later.change, change))) taken.push(later);
    }
    this.#queue = this.#queue.filter((one) => !taken.includes(one));
    for (const one of taken) {
      const { change, message } = one;
      const cancelled = taken.some((other) => other.change.undoes === change.id || change.undoes === other.change.id);
      if (cancelled || gone && change.undoes || reason !== "refused" && !setsSomething(change.patch)) continue;
      this.#draft({
        id: change.id,
        change,
        reason,
        ...gone && { gone },
        ...one.borrowed && { theirs: true },
        ...one === entry && { ...message && { message }, ...field && { field } }
      });
    }
  }
  #conflict(entry, { now, revision }) {
    const { patch } = entry.change;
    entry.state = "conflict";
    entry.clashes++;
    const included = this.#base.revision;
    const known = revision !== void 0 && included !== void 0 && revision <= included;
    if (revision !== void 0) this.#newest = Math.max(this.#newest ?? 0, revision);
    const told = now && Object.keys(now).length > 0;
    if (told) {
      const { erased, ...fields } = now;
      const marked = touchedBy(entry.change).filter((key) => typeof own(erased, key) === "string");
      if (!known) this.#base = setTo(asPatch(this.#base), patch, fields);
      this.#base = mergeCircle(this.#base, erasing(marked, erased));
    }
    this.#forgetErased();
    if (told || known) this.#resolve(entry);
  }
  /** Fits a change that met a conflict to what is there now: silently, by a choice, or not at all. */
  #resolve(entry) {
    const { change } = entry;
    if (!this.#queue.includes(entry)) return;
    const undo = this.#queue.find((other) => other.change.undoes === change.id);
    if (undo) {
      this.#queue = this.#queue.filter((one) => one !== entry && one !== undo);
      return;
    }
    const present = presentOf(this.#base, change.patch);
    const { patch, was, choice, gone, missed } = mergeThreeWays(change.patch, change.was, present);
    entry.now = void 0;
    if (gone || !missed && entry.clashes > MOST_CLASHES) this.#takeBack(entry, "conflict", void 0, gone);
    else if (choice) entry.now = present;
    else this.#replace(entry, patch, was);
  }
  /** A judged id is never used again: what became of the change goes out as a new one, in its place. */
  #replace(entry, patch, was) {
    const { change, clashes, earlier } = entry;
    const next = {
      ...entryOf({ ...change, id: this.#world.newId(), patch, was, replaces: change.id }),
      clashes,
      earlier: [...earlier, change.id],
      ...entry.borrowed && { borrowed: true }
    };
    this.#queue = this.#queue.map((one) => one === entry ? next : one);
    if (clashes > 1 && !this.#air) this.#wait(backOff(clashes - 1), () => {
      this.#pump();
    });
  }
  /**
   * Forgets the text of erased records in queue, undo list and drafts. Words typed on this device since, and never stored,
   * stay in a draft; what this person erased from `here` was typed before.
   */
  #forgetErased(here = []) {
    const find = (change, gone = here) => forgetIn(change, this.#base.erased, gone);
    const clean = ({ change }) => !find(change) && !vanished(this.#base, { ...change, was: change.patch }).length;
    this.#acts = this.#acts.filter(clean);
    this.#saved = this.#saved.filter(({ change }) => !find(change));
    this.#drafts = this.#drafts.flatMap((draft) => forgetInDraft(draft, find(draft.change), vanished(this.#base, draft.change)));
    for (const entry of this.#queue) {
      const found = find(entry.change, entry.borrowed ? touchedBy(entry.change) : here);
      if (!found) continue;
      const { left, words } = found;
      if (words && entry.sent && entry.state !== "conflict") {
        entry.change = found.unsaid;
        continue;
      }
      if (words) {
        const id = left ? this.#world.newId() : words.id;
        this.#draft({ id, change: { ...words, id }, reason: "erased", gone: true });
      }
      if (left) entry.change = left;
      else {
        this.#queue = this.#queue.filter((one) => one !== entry);
        if (this.#air?.entry === entry) this.#land();
      }
    }
  }
}
const RETRY = { status: "retry" };
const isFinal = ({ status }) => status !== "retry" && status !== "signed-out";
const backOff = (tries) => Math.min(LONGEST_WAIT, 1e3 * 2 ** (tries - 1));

export { Outbox };
