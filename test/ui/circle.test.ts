import { expect, fixture, html } from '@open-wc/testing';
import type { Change } from '../../src/core/change.js';
import { emptyCircle } from '../../src/core/circle.js';
import '../../src/define/kith-circle.js';
import type { KithChangeEvent } from '../../src/ui/change-event.js';
import type { Scene } from '../../src/ui/scene.js';
import { KithWidget, type Head } from '../../src/ui/widget.js';
import type { KithCircle } from '../../src/widgets/circle/kith-circle.js';

/** The smallest widget: one button that adds a person, and the frame around it. */
class AddOne extends KithWidget {
  static override readonly tag = 'add-one';
  static count = 0;
  protected head(): Head {
    return { title: 'Add one' };
  }
  protected body(scene: Scene): unknown {
    return html`<ul>${Object.values(scene.circle.people).map((person) => html`<li>${person.name}</li>`)}</ul>
      <button class="add" @click=${() => { this.add(`Person ${++AddOne.count}`); }}>Add</button>`;
  }
  add(name: string): string {
    return this.act('person-added', { people: { [this.scene!.newId()]: { name } } }, `You added ${name}.`)!;
  }
}
AddOne.define();

let number = 0;
/** Each test has a circle of its own: queues live as long as something waits in them. */
async function page(respond?: (event: KithChangeEvent) => void, more: Partial<KithCircle> = {}): Promise<{ circle: KithCircle; widget: AddOne; sent: Change[]; text: () => string }> {
  const sent: Change[] = [];
  const circle = await fixture<KithCircle>(html`<kith-circle><add-one></add-one></kith-circle>`);
  circle.addEventListener('kith-change', (event) => {
    sent.push(event.detail);
    respond?.(event);
  });
  Object.assign(circle, { circle: emptyCircle(`c-${++number}`, { name: 'Kayleigh' }), today: '2026-11-21' }, more);
  await circle.updateComplete;
  const widget = circle.querySelector<AddOne>('add-one')!;
  await widget.updateComplete;
  return { circle, widget, sent, text: () => widget.shadowRoot!.textContent.replace(/\s+/g, ' ') };
}
const tick = async (widget: AddOne): Promise<void> => {
  for (let turns = 0; turns < 8; turns++) await Promise.resolve();
  await new Promise((done) => { setTimeout(done, 0); });
  await widget.updateComplete;
};
const valueOf = (form: HTMLFormElement): unknown => JSON.parse(new FormData(form).get('changes') as string);
const json = (body: unknown, init?: ResponseInit): Response => new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });

describe('kith-change', () => {
  it('carries one frozen act, bubbles out of every shadow root, and cannot be cancelled', async () => {
    const { widget, sent } = await page((event) => {
      expect(event.bubbles && event.composed).to.equal(true);
      expect(event.cancelable).to.equal(false);
      expect(Object.isFrozen(event.detail) && Object.isFrozen(event.detail.patch)).to.equal(true);
      event.respondWith({ status: 'saved' });
    });
    const id = widget.add('Nan');
    await tick(widget);
    expect(sent).to.have.length(1);
    expect(sent[0]).to.include({ id, type: 'person-added', kith: 1 });
    expect(sent[0]!.by).to.deep.equal({ id: 'me', role: 'me' });
    expect(Object.values(sent[0]!.was.people as object)).to.deep.equal([null]);
  });

  it('throws when answered twice, or after dispatch', async () => {
    let late: KithChangeEvent | undefined;
    const { widget } = await page((event) => {
      late = event;
      event.respondWith({ status: 'saved' });
      expect(() => { event.respondWith({ status: 'saved' }); }).to.throw(DOMException).with.property('name', 'InvalidStateError');
    });
    widget.add('Nan');
    await tick(widget);
    expect(() => { late!.respondWith({ status: 'saved' }); }).to.throw(DOMException);
  });

  for (const [name, answer, says] of [
    ['an answer', (): unknown => ({ status: 'saved', revision: 1 }), 'Saved'],
    ['a promise of an answer', (): unknown => Promise.resolve({ status: 'saved' }), 'Saved'],
    ['a 200 with JSON', (): unknown => json({ status: 'saved' }), 'Saved'],
    ['an empty 204', (): unknown => new Response(null, { status: 204 }), 'Saved'],
    ['a 200 with a page of HTML', (): unknown => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }), 'Sign in again to save'],
    ['a 401', (): unknown => new Response('', { status: 401 }), 'Sign in again to save'],
    ['a 419', (): unknown => new Response('', { status: 419 }), 'Sign in again to save'],
    ['a 503', (): unknown => new Response('', { status: 503 }), 'Not saved yet'],
    ['a 429', (): unknown => new Response('', { status: 429 }), 'Not saved yet'],
    ['a 422', (): unknown => json({ status: 'refused', message: 'Dev changed this.' }, { status: 422 }), 'This could not be saved'],
    ['a network that fails', (): unknown => Promise.reject(new TypeError('failed')), 'Not saved yet'],
    ['a jqXHR', (): unknown => ({ status: 200, responseText: '', then: (done: (x: unknown) => void) => { done({ status: 'saved' }); } }), 'Saved'],
    ['a rejection with a status', (): unknown => Promise.reject(Object.assign(new Error('no'), { status: 401 })), 'Sign in again to save'],
    ['nothing that makes sense', (): unknown => 'ok', 'Not saved yet'],
    ['undefined', (): unknown => undefined, 'Not saved yet'],
  ] as const) {
    it(`reads ${name} as “${says}”, and says Saved for no other reason`, async () => {
      const warn = console.warn;
      console.warn = () => undefined;
      const { widget, text, circle } = await page((event) => { event.respondWith(answer()); });
      widget.add('Nan');
      await tick(widget);
      await tick(widget);
      console.warn = warn;
      expect(text()).to.include(says);
      if (says !== 'Saved') expect(text()).not.to.match(/Saved(?! yet)/);
      else expect(circle.unsaved()).to.have.length(0);
      circle.forget();
    });
  }

  it('keeps the act and says so when nobody answers', async () => {
    const { widget, text, circle } = await page();
    widget.add('Nan');
    await tick(widget);
    expect(text()).to.include('Nan').and.not.to.match(/Saved/);
    expect(circle.unsaved()).to.have.length(1);
    circle.forget();
  });

  it('takes an answer later by id, once', async () => {
    const { widget, text, circle } = await page();
    const id = widget.add('Nan');
    expect(circle.settle('another', { status: 'saved' })).to.equal(false);
    expect(circle.settle(id, { status: 'saved' })).to.equal(true);
    expect(circle.settle(id, { status: 'refused' })).to.equal(false);
    await tick(widget);
    expect(text()).to.include('Saved');
    expect(circle.unsaved()).to.have.length(0);
  });

  it('sends one at a time and in order', async () => {
    const open: ((answer: unknown) => void)[] = [];
    const { widget, sent } = await page((event) => { event.respondWith(new Promise((done) => open.push(done))); });
    const ids = [widget.add('One'), widget.add('Two'), widget.add('Three')];
    await tick(widget);
    expect(sent.map((change) => change.id)).to.deep.equal(ids.slice(0, 1));
    open[0]!({ status: 'saved' });
    await tick(widget);
    expect(sent.map((change) => change.id)).to.deep.equal(ids.slice(0, 2));
    open[1]!({ status: 'saved' });
    await tick(widget);
    open[2]!({ status: 'saved' });
    await tick(widget);
    expect(sent.map((change) => change.id)).to.deep.equal(ids);
  });

  it('keeps refused words in an open draft, to be changed and sent under a new id', async () => {
    let answer: unknown = { status: 'refused', message: 'That name is taken.' };
    const { widget, sent, text } = await page((event) => { event.respondWith(answer); });
    const id = widget.add('Nan');
    await tick(widget);
    expect(text()).to.include('“That name is taken.”').and.include('Your words are still here.');
    expect(widget.shadowRoot!.querySelector('ul')!.textContent).not.to.include('Nan');
    const press = async (name: string): Promise<void> => {
      [...widget.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent.trim() === name)!.click();
      await tick(widget);
    };
    await press('Change my words');
    const area = widget.shadowRoot!.querySelector('textarea')!;
    expect(area.value).to.equal('Nan');
    area.value = 'Nan Jo';
    area.dispatchEvent(new Event('input'));
    answer = { status: 'saved' };
    await widget.updateComplete;
    await press('Save');
    expect(sent).to.have.length(2);
    expect(sent[1]!.id).not.to.equal(id);
    expect(sent[1]!.replaces).to.equal(id);
    expect(widget.shadowRoot!.querySelector('ul')!.textContent).to.include('Nan Jo');
  });

  it('says what became of an act where the act was, also when it went out anew', async () => {
    let answer: unknown = { status: 'refused' };
    const { circle, widget, sent, text } = await page((event) => { event.respondWith(answer); });
    const first = document.createElement('add-one') as AddOne;
    circle.prepend(first);
    await tick(first);
    widget.add('Nan');
    await tick(widget);
    answer = { status: 'saved' };
    widget.scene!.retryDraft(sent[0]!.id, sent[0]!.patch);
    await tick(widget);
    expect(sent).to.have.length(2);
    expect(text()).to.include('Saved');
    expect(first.shadowRoot!.textContent).not.to.include('Saved');
  });

  it('undoes with a change of its own', async () => {
    const { widget, sent, text } = await page((event) => { event.respondWith({ status: 'saved' }); });
    const id = widget.add('Nan');
    await tick(widget);
    widget.shadowRoot!.querySelector<HTMLButtonElement>('.undo')!.click();
    await tick(widget);
    expect(sent[1]!.undoes).to.equal(id);
    expect(widget.shadowRoot!.querySelector('ul')!.textContent).not.to.include('Nan');
    expect(text()).to.include('Put back as it was.');
  });
});

describe('the queue', () => {
  it('outlives the element: taken out and put back, nothing is lost and nothing is sent twice', async () => {
    const { circle, widget, sent } = await page();
    widget.add('Nan');
    const place = circle.parentElement!;
    circle.remove();
    expect(sent).to.have.length(1);
    place.append(circle);
    await tick(widget);
    expect(circle.unsaved()).to.have.length(1);
    expect(widget.shadowRoot!.querySelector('ul')!.textContent).to.include('Nan');
    circle.forget();
  });

  it('sends on the last parent when the element is gone, so that the page still hears it', async () => {
    let settle: ((answer: unknown) => void) | undefined;
    const { circle, widget, sent } = await page((event) => { event.respondWith(new Promise((done) => { settle = done; })); });
    widget.add('One');
    widget.add('Two');
    const place = circle.parentElement!;
    const heard: string[] = [];
    place.addEventListener('kith-change', (event) => {
      heard.push((event).detail.id);
      (event).respondWith({ status: 'saved' });
    });
    circle.remove();
    settle!({ status: 'saved' });
    await tick(widget);
    expect(sent).to.have.length(1);
    expect(heard).to.have.length(1);
  });

  it('is shared by two circles of one person on one page', async () => {
    const { circle, widget } = await page((event) => { event.respondWith({ status: 'saved' }); });
    const second = await fixture<KithCircle>(html`<kith-circle><add-one></add-one></kith-circle>`);
    second.circle = circle.circle;
    await second.updateComplete;
    widget.add('Nan');
    await tick(widget);
    const other = second.querySelector<AddOne>('add-one')!;
    await other.updateComplete;
    expect(other.shadowRoot!.querySelector('ul')!.textContent).to.include('Nan');
  });

  it('restores what a killed page left, and forgets on sign-out', async () => {
    const first = await page();
    first.widget.add('Nan');
    const kept = JSON.parse(JSON.stringify(first.circle.unsaved())) as Change[];
    first.circle.forget();
    await tick(first.widget);
    expect(first.circle.unsaved()).to.have.length(0);
    expect(first.widget.shadowRoot!.querySelector('ul')!.textContent).not.to.include('Nan');
    const { circle, widget, sent } = await page((event) => { event.respondWith({ status: 'saved' }); });
    circle.restore(kept.map((change) => ({ ...change, circle: circle.circle!.id })));
    await tick(widget);
    expect(sent.map((change) => change.id)).to.deep.equal([kept[0]!.id]);
    expect(widget.shadowRoot!.querySelector('ul')!.textContent).to.include('Nan');
  });
});

describe('kith-circle', () => {
  it('takes all content out of the DOM when covered, and shows it again on demand', async () => {
    const { circle, widget, text } = await page((event) => { event.respondWith({ status: 'saved' }); });
    widget.add('Nan');
    circle.cover = true;
    await circle.updateComplete;
    await widget.updateComplete;
    expect(text()).to.include('Covered.').and.not.include('Nan');
    widget.shadowRoot!.querySelector('button')!.click();
    await circle.updateComplete;
    await widget.updateComplete;
    expect(text()).to.include('Nan');
  });

  it('changes nothing when read only, and says why in the host’s words', async () => {
    const { widget, text, sent } = await page(undefined, { readonly: 'Your review is on: this is how it was.' });
    expect(widget.add('Nan')).to.equal(undefined);
    await tick(widget);
    expect(sent).to.have.length(0);
    expect(text()).to.include('Your review is on');
  });

  it('names what it cannot read by path, never by value', async () => {
    const circle = await fixture<KithCircle>(html`<kith-circle><add-one></add-one></kith-circle>`);
    const problems: { path: string; reason: string }[] = [];
    circle.addEventListener('kith-error', (event) => { problems.push(...event.detail.problems); });
    circle.circle = { kith: 1, id: `bad-${++number}`, people: { nan: { name: 'Nan' }, x: { name: 42, secret: 'do not print' } } } as never;
    await circle.updateComplete;
    expect(problems.map(({ path }) => path).join()).to.include('/people/x');
    expect(JSON.stringify(problems)).not.to.include('do not print').and.not.include('42');
    const widget = circle.querySelector<AddOne>('add-one')!;
    await widget.updateComplete;
    expect(widget.shadowRoot!.textContent).to.include('Nan');
  });

  it('reads a JSON child, and keeps fallback content until there is data', async () => {
    const widget = await fixture<AddOne>(html`<add-one><p>Loading</p></add-one>`);
    expect(widget.shadowRoot!.querySelector('slot')).to.exist;
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({ kith: 1, id: `script-${++number}`, people: { nan: { name: 'Nan' } } });
    widget.append(script);
    await new Promise((done) => { setTimeout(done); });
    await widget.updateComplete;
    expect(widget.shadowRoot!.textContent).to.include('Nan');
  });

  it('honours a property set before the element was defined', async () => {
    const early = document.createElement('late-circle') as unknown as KithCircle;
    early.circle = emptyCircle(`early-${++number}`, { name: 'Kayleigh' });
    document.body.append(early);
    const { KithCircle: Class } = await import('../../src/widgets/circle/kith-circle.js');
    Class.define('late-circle');
    await (early).updateComplete;
    expect((early).scene?.circle.id).to.equal(`early-${number}`);
    early.remove();
  });

  it('shows the host’s help words in a widget, and tells the host that someone asked', async () => {
    const circle = await fixture<KithCircle>(html`<kith-circle><add-one></add-one><div slot="help"><p>Ring Carol on 0113 000 000.</p></div></kith-circle>`);
    circle.circle = emptyCircle(`help-${++number}`);
    let asked = 0;
    circle.addEventListener('kith-help', () => { asked++; });
    await circle.updateComplete;
    const widget = circle.querySelector<AddOne>('add-one')!;
    await widget.updateComplete;
    [...widget.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent.includes('talk to someone'))!.click();
    await widget.updateComplete;
    expect(asked).to.equal(1);
    expect(widget.shadowRoot!.textContent).to.include('Ring Carol on 0113 000 000.');
  });

  it('shows the host’s words on who can see in every place that asks for them, at once', async () => {
    class TwoPlaces extends KithWidget {
      static override readonly tag = 'two-places';
      protected head(): Head {
        return { title: 'Two' };
      }
      protected body(scene: Scene): unknown {
        return [this.visLine(scene, undefined, 'a'), this.visLine(scene, ['everyone'], 'b')];
      }
    }
    TwoPlaces.define();
    const circle = await fixture<KithCircle>(html`<kith-circle><two-places></two-places><p slot="seen-by">Carol can read this.</p></kith-circle>`);
    circle.circle = emptyCircle(`two-${++number}`);
    await circle.updateComplete;
    const widget = circle.querySelector<TwoPlaces>('two-places')!;
    await widget.updateComplete;
    for (const button of [...widget.shadowRoot!.querySelectorAll<HTMLElement>('.vis button')]) {
      button.click();
      await widget.updateComplete;
    }
    expect([...widget.shadowRoot!.querySelectorAll('.vis-more')].map((place) => place.textContent.trim())).to.deep.equal(['Carol can read this.', 'Carol can read this.']);
  });

  it('is accessible, alone and with something on its way', async () => {
    const { circle, widget } = await page();
    widget.add('Nan');
    await tick(widget);
    await expect(widget).to.be.accessible();
    circle.forget();
  });
});

describe('form mode', () => {
  it('puts the unsaved changes into the form, says so, and loses nothing on reset', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><kith-circle name="changes"><add-one></add-one></kith-circle></form>`);
    const circle = form.querySelector('kith-circle')!;
    circle.circle = emptyCircle(`form-${++number}`);
    await circle.updateComplete;
    const widget = circle.querySelector<AddOne>('add-one')!;
    await widget.updateComplete;
    const heard: unknown[] = [];
    circle.addEventListener('kith-change', (event) => heard.push(event));
    widget.add('Nan');
    widget.add('Tyler');
    await tick(widget);
    await circle.updateComplete;
    const value = valueOf(form) as Change[];
    expect(value.map((change) => Object.values(change.patch.people as Record<string, { name: string }>)[0]!.name)).to.deep.equal(['Nan', 'Tyler']);
    expect(heard).to.have.length(0);
    expect(widget.shadowRoot!.textContent).to.include('Goes with this form');
    form.reset();
    await circle.updateComplete;
    expect(valueOf(form)).to.have.length(2);
    circle.forget();
  });

  it('takes back what the server did not store', async () => {
    const id = `back-${++number}`;
    const change = { kith: 1, id: 'kx1', circle: id, type: 'person-added', at: '2026-11-21T10:00:00.000Z', by: { id: 'me', role: 'me' }, patch: { people: { nan: { name: 'Nan' } } }, was: { people: { nan: null } } };
    const script = (data: unknown, unsaved = false): HTMLScriptElement => {
      const element = Object.assign(document.createElement('script'), { type: 'application/json', textContent: JSON.stringify(data) });
      if (unsaved) element.dataset.kith = 'unsaved';
      return element;
    };
    const form = await fixture<HTMLFormElement>(html`<form><kith-circle name="changes"><add-one></add-one>${script({ kith: 1, id })}${script([change], true)}</kith-circle></form>`);
    const circle = form.querySelector('kith-circle')!;
    await tick(circle.querySelector('add-one')!);
    await circle.updateComplete;
    expect(circle.querySelector<AddOne>('add-one')!.shadowRoot!.textContent).to.include('Nan');
    expect((valueOf(form) as Change[])[0]!.id).to.equal('kx1');
    circle.forget();
  });

  const made = (id: string, circle: string, patch: Change['patch'], was: Change['was']): Change =>
    ({ kith: 1, id, circle, type: 'person-added', at: '2026-11-21T10:00:00.000Z', by: { id: 'me', role: 'me' }, patch, was });
  /** A page as a server writes it after a form came: the circle, what was not stored, and why. */
  async function posted(unsaved: (circle: string) => Change[], answers: unknown, before: 'before' | 'after', given: object = {}): Promise<{ form: HTMLFormElement; circle: KithCircle; widget: AddOne; text: () => string }> {
    const id = `posted-${++number}`;
    const script = (data: unknown, kith?: string): HTMLScriptElement => {
      const element = Object.assign(document.createElement('script'), { type: 'application/json', textContent: JSON.stringify(data) });
      if (kith) element.dataset.kith = kith;
      return element;
    };
    const told = script(answers, 'answers');
    const data = [script({ kith: 1, id, ...given }), script(unsaved(id), 'unsaved')];
    const form = await fixture<HTMLFormElement>(html`<form><kith-circle name="changes"><add-one></add-one>${before === 'before' ? [told, ...data] : [...data, told]}</kith-circle></form>`);
    const circle = form.querySelector('kith-circle')!;
    const widget = circle.querySelector<AddOne>('add-one')!;
    await tick(widget);
    await circle.updateComplete;
    return { form, circle, widget, text: () => widget.shadowRoot!.textContent.replace(/\s+/g, ' ') };
  }

  for (const order of ['before', 'after'] as const) {
    it(`says why a change was not stored, with the reason standing ${order} the data, and keeps its words in the form`, async () => {
      const { form, circle, widget, text } = await posted((id) => [
        made('kr1', id, { people: { nan: { name: 'Nan' } } }, { people: { nan: null } }),
        made('kr2', id, { people: { tyler: { name: 'Tyler' } } }, { people: { tyler: null } }),
      ], { kr1: { status: 'refused', message: 'Ask Dev about this one first.' } }, order);
      expect(text()).to.include('“Ask Dev about this one first.”').and.include('“Nan”');
      const list = widget.shadowRoot!.querySelector('ul')!;
      expect(list.textContent).to.include('Tyler').and.not.include('Nan');
      expect((valueOf(form) as Change[]).map((change) => change.id)).to.deep.equal(['kr1', 'kr2']);
      const press = async (name: string): Promise<void> => {
        [...widget.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent.trim() === name)!.click();
        await tick(widget);
        await circle.updateComplete;
      };
      await press('Change my words');
      const area = widget.shadowRoot!.querySelector('textarea')!;
      area.value = 'Nan Jo';
      area.dispatchEvent(new Event('input'));
      await widget.updateComplete;
      await press('Save');
      const value = valueOf(form) as Change[];
      expect(value.map((change) => change.replaces)).to.deep.equal([undefined, 'kr1']);
      expect(list.textContent).to.include('Nan Jo');
      circle.forget();
    });
  }

  it('asks once where someone else wrote the same words in the meantime', async () => {
    const { circle, form, widget, text } = await posted((id) => [made('kc1', id, { people: { nan: { words: 'Mine' } } }, { people: { nan: { words: 'Old' } } })],
      { kc1: { status: 'conflict', now: { people: { nan: { words: 'Theirs' } } } } }, 'after', { people: { nan: { name: 'Nan', words: 'Theirs' } } });
    expect(text()).to.include('“Theirs”').and.include('“Mine”');
    widget.scene!.choose('kc1', 'mine');
    await tick(widget);
    await circle.updateComplete;
    const value = valueOf(form) as Change[];
    expect(value).to.have.length(1);
    expect(value[0]).to.deep.include({ replaces: 'kc1', patch: { people: { nan: { words: 'Mine' } } }, was: { people: { nan: { words: 'Theirs' } } } });
    circle.forget();
  });

  it('takes an answer from a script of the host’s too, by id', async () => {
    const { circle, widget, text } = await posted(() => [], {}, 'after');
    const id = widget.add('Nan');
    await tick(widget);
    expect(circle.settle(id, { status: 'refused', message: 'That name is taken.' })).to.equal(true);
    await tick(widget);
    expect(text()).to.include('“That name is taken.”').and.not.include('Goes with this form');
    const other = widget.add('Tyler');
    expect(circle.settle(other, { status: 'saved' })).to.equal(true);
    await tick(widget);
    expect(circle.unsaved()).to.have.length(0);
    circle.forget();
  });
});
