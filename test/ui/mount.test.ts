import { expect, fixtureSync, html } from '@open-wc/testing';
import { emptyCircle } from '../../src/core/circle.js';
import { mount } from '../../src/define.js';
import { KithCircle } from '../../src/widgets/circle/kith-circle.js';
import type { KithPicker } from '../../src/widgets/picker/kith-picker.js';
import { circles, today } from '../../stories/circles.js';

describe('mount', () => {
  it('puts a widget where an editor left only a place, and keeps what stood there as the fallback', async () => {
    const place = fixtureSync<HTMLElement>(html`<div data-kith="picker" data-heading-level="3" data-today="2026-11-21"><p>Ring us on 0113 000 000.</p></div>`);
    const [picker] = mount(place, { attributes: { lang: 'en' } });
    await picker!.updateComplete;
    expect(picker!.localName).to.equal('kith-picker');
    expect(picker!.textContent).to.include('Ring us');
    expect(picker!.shadowRoot!.querySelector('slot')).to.exist;
    picker!.circle = emptyCircle('mounted', { name: 'Kayleigh' });
    await picker!.updateComplete;
    expect(picker!.shadowRoot!.querySelector('h3')!.textContent).to.equal('Who I want to stay in touch with');
    expect(mount(place)).to.have.length(0);
  });

  it('answers each change by the host’s own function', async () => {
    const place = fixtureSync<HTMLElement>(html`<div data-kith="picker"></div>`);
    const saved: string[] = [];
    const [picker] = mount(place, { circle: emptyCircle('mounted-2', { name: 'Kayleigh' }), save: ({ type }) => { saved.push(type); return { status: 'saved' }; } });
    await picker!.updateComplete;
    picker!.scene!.act({ type: 'person-added', patch: { people: { nan: { name: 'Nan' } } } });
    await new Promise((done) => { setTimeout(done); });
    expect(saved).to.deep.equal(['person-added']);
    expect(picker!.unsaved()).to.have.length(0);
  });

  it('makes nothing of a name it does not know', () => {
    const place = fixtureSync<HTMLElement>(html`<div data-kith="script"></div>`);
    expect(mount(place)).to.have.length(0);
    expect(place.childElementCount).to.equal(0);
  });
});

describe('define', () => {
  it('leaves a name that is taken alone, and says once that the versions differ', () => {
    const said: unknown[] = [];
    const warn = console.warn;
    console.warn = (...words: unknown[]) => { said.push(words.join(' ')); };
    const Mine = class extends HTMLElement { static version = '9.9.9'; };
    customElements.define('kith-taken', Mine);
    KithCircle.define('kith-taken');
    console.warn = warn;
    expect(customElements.get('kith-taken')).to.equal(Mine);
    expect(said).to.have.length(1);
    expect(String(said[0])).to.include('9.9.9');
  });
});

describe('a hundred mounts of every widget', () => {
  it('leave no node in the page, no listener on it, and no queue behind', async () => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- kept to be called on what they are called on, and put back
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const open = new Map<string, number>();
    const watched = (target: EventTarget): boolean => target === window || target === document;
    EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: [EventListenerOrEventListenerObject | null, (AddEventListenerOptions | boolean)?]) {
      if (watched(this)) {
        open.set(type, (open.get(type) ?? 0) + 1);
        const options = rest[1];
        if (typeof options === 'object' && options.signal) addEventListener.call(options.signal, 'abort', () => { open.set(type, open.get(type)! - 1); }, { once: true });
      }
      addEventListener.call(this, type, ...rest);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget, type: string, ...rest: [EventListenerOrEventListenerObject | null, (EventListenerOptions | boolean)?]) {
      if (watched(this) && open.has(type)) open.set(type, open.get(type)! - 1);
      removeEventListener.call(this, type, ...rest);
    };
    const before = document.querySelectorAll('*').length;
    try {
      for (let n = 0; n < 25; n++) {
        for (const tag of ['kith-picker', 'kith-planner', 'kith-timeline', 'kith-review']) {
          const widget = document.createElement(tag) as KithPicker;
          Object.assign(widget, { circle: { ...circles.kayleigh, id: `leak-${n}-${tag}` }, viewer: { id: 'kayleigh', role: 'me' }, today });
          document.body.append(widget);
          await widget.updateComplete;
          if (n % 5 === 0) widget.scene!.act({ type: 'person-changed', patch: { people: { pat: { words: `I live with Pat ${n}` } } } });
          widget.remove();
          widget.forget();
        }
      }
    } finally {
      EventTarget.prototype.addEventListener = addEventListener;
      EventTarget.prototype.removeEventListener = removeEventListener;
    }
    expect(document.querySelectorAll('*').length).to.equal(before);
    expect([...open].filter(([, count]) => count > 0)).to.deep.equal([]);
  });
});
