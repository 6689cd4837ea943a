import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emptyCircle } from '../../src/core/circle.js';
import '../../src/define/kith-circle.js';
import '../../src/words/cy.js';
import type { Scene } from '../../src/ui/scene.js';
import { KithWidget, type Head } from '../../src/ui/widget.js';

/** Notes each drawing, and whether it was in the page. */
abstract class Noting extends KithWidget {
  static readonly drawn: string[] = [];
  protected head(): Head {
    return { title: 'Noting' };
  }
  protected body({ circle, words }: Scene): unknown {
    const note = `${this.localName} ${circle.id} ${words.lang} ${this.isConnected ? 'shown' : 'out of the page'}`;
    if (Noting.drawn.at(-1) !== note) Noting.drawn.push(note);
    return html`<p>${circle.me.name}</p>`;
  }
}
class IdleOne extends Noting {
  static override readonly tag = 'idle-one';
  static override readonly samples = [{ me: { name: 'A' } }];
}
class ShownOne extends Noting {
  static override readonly tag = 'shown-one';
  static override readonly samples = [{ me: { name: 'A' } }];
}
class FaultyOne extends Noting {
  static override readonly tag = 'faulty-one';
  static override readonly samples = [{ me: { name: 'A' } }];
  protected override body(scene: Scene): unknown {
    if (!this.isConnected) throw new Error('not now');
    return super.body(scene);
  }
}
class LastOne extends Noting {
  static override readonly tag = 'last-one';
  static override readonly samples = [{}];
}
for (const one of [ShownOne, FaultyOne, IdleOne, LastOne]) one.define();
const of = (tag: string): string[] => Noting.drawn.filter((note) => note.startsWith(tag));

describe('rehearsal: what was defined is drawn where nobody sees it, while the page has nothing to do', () => {
  const events: string[] = [], errors: unknown[] = [];
  before(async () => {
    for (const type of ['kith-change', 'kith-state', 'kith-error', 'kith-help']) document.addEventListener(type, ({ type }) => { events.push(type); });
    addEventListener('error', (error) => { errors.push(error); });
    document.documentElement.lang = 'cy';
    await aTimeout(100);
    expect(Noting.drawn, 'before anything is in the page').to.deep.equal([]);
    await fixture(html`<kith-circle .circle=${emptyCircle('real')}><shown-one></shown-one></kith-circle>`);
    await waitUntil(() => of('last-one').length, 'the last is rehearsed');
    await aTimeout(50);
  });
  after(() => { document.documentElement.lang = 'en'; });

  it('a made-up circle, in the words of the page, and never in it', () => {
    expect(of('idle-one')).to.deep.equal(['idle-one rehearsal cy out of the page']);
    expect(document.querySelector('idle-one')).to.equal(null);
  });
  it('but not what was drawn in earnest already', () => {
    expect(of('shown-one')).to.deep.equal(['shown-one real cy shown']);
  });
  it('what goes wrong then is said by nobody, and the others go on', () => {
    expect(errors).to.deep.equal([]);
    expect(of('last-one')).to.have.length(1);
  });
  it('nothing goes out of it', () => {
    expect(events).to.deep.equal([]);
  });
});
