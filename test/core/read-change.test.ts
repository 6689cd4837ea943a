import { expect } from 'chai';
import { LARGEST_CHANGE, readChange } from '../../src/core/read-change.js';

const change = (more: object = {}): Record<string, unknown> => ({
  kith: 1, id: '01996f', circle: 'c', type: 'wish-made', at: '2026-11-21T10:15:00.000Z', by: { id: 'kayleigh', role: 'me' },
  patch: { wishes: { w2: { person: 'tyler', amount: 'justRight', at: '2026-11-21T10:15:00.000Z' } } }, was: { wishes: { w2: null } }, ...more,
});
const problems = (json: unknown): string[] => readChange(json).problems.map(({ path, reason }) => `${path}: ${reason}`);
const loop: Record<string, unknown> = {};
loop.loop = loop;

describe('reading a change', () => {
  const bad: [why: string, json: unknown, ...problems: string[]][] = [
    ['nothing', undefined, ': expected JSON'], ['null', null, ': expected a change'], ['a list', [change()], ': expected a change'], ['text', 'change', ': expected a change'],
    ['NaN', change({ more: { deep: [NaN] } }), ': expected JSON'], ['Infinity', change({ more: Infinity }), ': expected JSON'], ['a function', change({ more: () => 1 }), ': expected JSON'],
    ['a symbol', change({ more: Symbol('x') }), ': expected JSON'], ['what leads back to itself', change({ loop }), ': expected JSON'], ['a number too large for JSON', change({ more: 1n }), ': expected JSON'],
    ['another format', change({ kith: 2 }), '/kith: expected format version 1'],
    ['no id', change({ id: undefined }), '/id: expected an id'], ['an id of Object.prototype', change({ id: 'constructor' }), '/id: expected an id'], ['a list for an id', change({ id: ['a'] }), '/id: expected an id'], ['an empty id', change({ id: '' }), '/id: expected an id'],
    ['no circle', change({ circle: '' }), '/circle: expected the id of a circle'], ['a circle longer than 200', change({ circle: 'c'.repeat(201) }), '/circle: expected the id of a circle'],
    ['no type', change({ type: 7 }), '/type: expected what the person did'],
    ['no instant', change({ at: '2026-11-21' }), '/at: expected an instant'], ['an instant that is none', change({ at: '2026-13-21T10:15:00Z' }), '/at: expected an instant'], ['a list for an instant', change({ at: ['2026-11-21T10:15:00Z'] }), '/at: expected an instant'],
    ['more than an instant', change({ at: 'on 2026-11-21T10:15:00Z' }), '/at: expected an instant'], ['an instant and more', change({ at: '2026-11-21T10:15:00Z!' }), '/at: expected an instant'],
    ['nobody', change({ by: undefined }), '/by/id: expected who acts', '/by/role: expected me, supporter or worker'], ['a role nobody has', change({ by: { id: 'x', role: 'owner' } }), '/by/role: expected me, supporter or worker'],
    ['someone present without an id', change({ with: ['sam', ''] }), '/with: expected a list of ids'], ['one present, not a list', change({ with: 'sam' }), '/with: expected a list of ids'],
    ['undoing no id', change({ undoes: 5 }), '/undoes: expected an id'], ['replacing no id', change({ replaces: '' }), '/replaces: expected an id'],
    ['no patch', change({ patch: 5 }), '/patch: expected record'], ['a bad field', change({ patch: { people: { ellie: { kinds: 'friend' } } } }), '/patch/people/ellie/kinds: expected list'],
    ['nothing before', change({ was: [] }), '/was: expected record'],
    ['text that cannot be stored, deep in what nobody knows', change({ more: { a: ['\0'] } }), '/more/a/0: expected well-formed text'],
  ];
  for (const [why, json, ...reasons] of bad) it(`has a reason against ${why}`, () => {
    expect(problems(json)).to.deep.equal(reasons);
    expect(readChange(json)).not.to.have.property('change');
  });

  it('takes whatever else a change may say', () => {
    for (const more of [{ circle: 'c'.repeat(200) }, { type: 'x'.repeat(200) }, { with: [] }, { with: ['sam', 'dev'] }, { undoes: 'a', replaces: 'b' }, { at: '2026-11-21T10:15Z' }, { at: '2026-11-21T10:15:00+01:00' }, { by: { id: 'x', role: 'supporter' } }, { by: { id: 'x', role: 'worker' } }, { fresh: { deep: [1, null, 'x', true] } }]) {
      const json = change(more), read = readChange(json);
      expect(read, JSON.stringify(more)).to.deep.equal({ change: json, problems: [] });
      expect(read.change).not.to.equal(json);
    }
  });

  it('measures bytes of UTF-8, and takes 256 kB', () => {
    const sized = (bytes: number, letter: string): object => {
      const size = new TextEncoder().encode(JSON.stringify(change({ more: [] }))).length, texts: string[] = [];
      let left = bytes - size;
      // Texts of 5,000 letters: a quarter of what one field may hold.
      while (left > 0) {
        const each = Math.min(left - (texts.length ? 3 : 2), 5000 * new TextEncoder().encode(letter).length), one = letter.repeat(Math.floor(each / new TextEncoder().encode(letter).length));
        const fill = 'x'.repeat(each - new TextEncoder().encode(one).length);
        left -= each + (texts.length ? 3 : 2);
        texts.push(one + fill);
      }
      return change({ more: texts });
    };
    for (const letter of ['x', 'é', '👩']) {
      expect(new TextEncoder().encode(JSON.stringify(sized(LARGEST_CHANGE, letter)))).to.have.length(LARGEST_CHANGE);
      expect(problems(sized(LARGEST_CHANGE, letter)), letter).to.deep.equal([]);
      expect(problems(sized(LARGEST_CHANGE + 1, letter)), letter).to.deep.equal([': larger than 256 kB']);
    }
  });

  it('names a hundred problems and no more', () => {
    const people = Object.fromEntries(Array.from({ length: 150 }, (_, n) => [`p${n}`, { kinds: 5 }]));
    expect(problems(change({ patch: { people } }))).to.have.length(100);
  });
});
