import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundle.js';

const root = fileURLToPath(new URL('../../src/core/', import.meta.url));

/** One rule taken out: the file, what stands there, and what stands there without the rule. */
const MUTANTS: [rule: string, file: string, ...edits: string[]][] = [
  ['an id is judged once', 'fold.ts', "if (earlier && earlier.status !== 'conflict') return { circle, answer: earlier };", ''],
  ['a change altered after a conflict has a new id', 'outbox.ts', 'id: this.#world.newId(), patch, was, replaces: change.id', 'patch, was'],
  ['a change sent again keeps its id', 'outbox.ts', 'entry.sent = entry.aired = true;', 'if (entry.sent) entry.change = { ...entry.change, id: this.#world.newId() }; entry.sent = entry.aired = true;'],
  // A record that would come back without what it needs is refused besides: taken out with it.
  ['where `was` holds an object, the circle must hold one too', 'fold.ts', 'if (!isTree(present) && (present !== undefined || isTree(was))) return conflict;', '',
    'const unreadable = checkPatch(change.patch, miss ? undefined : circle)[0];', 'const unreadable = checkPatch({})[0];'],
  ['where a patch ends, the circle must hold what `was` says', 'fold.ts', 'return equal(present, was ?? undefined) || equal(present, merge(undefined, patch)) ? undefined : conflict;', 'return undefined;'],
  ['one miss, and nothing is stored', 'fold.ts', 'first ??= miss;', 'if (!(key in {})) first = undefined;'],
  ['erased stays erased (tombstones)', 'fold.ts', 'if (value !== null && own(circle.erased, key) !== undefined) miss = conflict;', ''],
  ['erasing wins over any concurrent edit', 'change.ts', 'const was = presentOf(circle, withoutRecords(rest, (key, value) => value === null && own(erased, key) !== undefined));', 'const was = presentOf(circle, rest);'],
  ['an undo is computed from its change alone', 'outbox.ts', 'const change = undoOf(entry.change, this.#stamp());', 'const undo = undoOf(entry.change, this.#stamp()), change = { ...undo, was: presentOf(this.#base, undo.patch) };'],
  ['an older circle is ignored', 'outbox.ts', ': revision < (this.#newest ?? 0)) return;', ': false) return;'],
  ['what the circle includes is not applied again', 'outbox.ts', 'if (revision === undefined || this.#base.revision === undefined || revision > this.#base.revision) {', '{'],
  ['saved is said only after saved', 'outbox.ts', "if (answer.status === 'retry') {", "if (answer.status === 'retry') { this.#keep(entry, undefined);"],
  ['only a final answer ends a change', 'outbox.ts', "if (answer.status === 'signed-out') entry.state = 'signed-out';", "if (answer.status === 'signed-out') this.#queue = this.#queue.filter((one) => one !== entry);"],
  ['a refused change becomes a draft', 'outbox.ts', "else if (answer.status === 'refused') this.#takeBack(entry, 'refused', answer.field);", "else if (answer.status === 'refused') this.#queue = this.#queue.filter((one) => one !== entry);"],
  ['what was built on a refused change is taken back with it', 'outbox.ts', 'if (taken.some(({ change }) => dependsOn(later.change, change))) taken.push(later);', 'if (taken.some(({ change }) => dependsOn(later.change, change))) this.#queue = this.#queue.filter((one) => one !== later);'],
  ['the text not chosen stays in a draft', 'outbox.ts', "if (side === 'theirs') this.#takeBack(entry, 'conflict');", "if (side === 'theirs') this.#queue = this.#queue.filter((one) => one !== entry);"],
  ['lists merge three ways', 'merge.ts', 'if (merged !== undefined) out.patch[key] = merged;', 'if (merged !== undefined) out.patch[key] = present;'],
  ['a field changed on both sides needs a choice', 'merge.ts', 'else if (!STAMPS.has(key)) out.choice = true;', 'else out.patch[key] = present;'],
  ['`now` older than the circle is not applied', 'outbox.ts', 'const known = revision !== undefined && included !== undefined && revision <= included;', 'const known = false;'],
  ['a change that was sent is not altered under its id', 'outbox.ts', 'if (!entry.sent) {', 'if (entry) {'],
  ['restored changes keep their ids', 'outbox.ts', 'this.#queue.push({ ...entryOf(change), sent: true });', 'this.#queue.push({ ...entryOf({ ...change, id: this.#world.newId() }), sent: true });'],
  ['what an erased record held is forgotten', 'outbox.ts', 'const find = (change: Change, gone = here): Forgotten | undefined => forgetIn(change, this.#base.erased, gone);', 'const find = (_: Change, __?: readonly string[]): Forgotten | undefined => undefined;'],
  ['words typed since the erasing stay in a draft', 'forget.ts', 'words: since && setsSomething(lost)', 'words: false && since && setsSomething(lost)'],
  ['sent words wait for the answer before they count as never stored', 'outbox.ts', "if (words && entry.sent && entry.state !== 'conflict') {", "if (words && entry.state === 'saved') {"],
  ['a change without an answer is tried again', 'outbox.ts', "this.#wait(SILENCE, () => { this.#retry(entry, 'late'); });", 'this.#wait(SILENCE, () => undefined);'],
  ['what waits for a choice does not hold up the rest, nor let through what builds on it', 'outbox.ts', 'stuck.some(({ change }) => dependsOn(entry.change, change))', 'stuck.length > 0'],
];

function without(file: string, edits: readonly string[]): ReturnType<typeof bundled> {
  let source = readFileSync(root + file, 'utf8');
  for (let index = 0; index < edits.length; index += 2) {
    const [from, to] = [edits[index]!, edits[index + 1]!];
    expect(source.split(from), `${file} has the rule once`).to.have.length(2);
    source = source.replace(from, () => to);
  }
  return bundled({ file, source });
}

describe('Schedules find every rule that is taken out', function () {
  this.timeout(120_000);
  for (const [rule, file, ...edits] of MUTANTS) {
    it(rule, async () => {
      const core = await without(file, edits);
      for (let seed = 1; seed <= 2000; seed++) {
        try {
          core.runSchedule(core, seed, core.noFaults());
        } catch (error) {
          if (process.env.SHOW) console.log(seed, rule, '|', error instanceof core.Broken ? error.message.slice(0, 100) : error);
          return;
        }
      }
      expect.fail('2,000 schedules did not miss it');
    });
  }
});
