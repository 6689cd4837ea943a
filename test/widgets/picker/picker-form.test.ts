import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/kith-circle.js';
import '../../../src/define/kith-picker.js';
import type { KithCircle } from '../../../src/widgets/circle/kith-circle.js';
import type { Change } from '../../../src/core/index.js';
import { circles, today, zone } from '../../../stories/circles.js';

const { kayleigh } = circles;
let n = 0;

/** A form with a picker in its circle, as a backend without scripts of its own would write it. */
async function open(more: Partial<KithCircle> = {}): Promise<{ form: HTMLFormElement; circle: KithCircle; root: ShadowRoot; settled: () => Promise<void>; sent: () => Change[] }> {
  const form = await fixture<HTMLFormElement>(html`<form><kith-circle name="kith"><kith-picker></kith-picker></kith-circle><button>Send</button></form>`);
  const circle = form.querySelector('kith-circle')!, picker = form.querySelector('kith-picker')!;
  Object.assign(circle, { circle: { ...kayleigh, id: `circle-form-${++n}` }, viewer: { id: 'kayleigh', role: 'me' }, today, zone, ...more });
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn++) {
      await new Promise((done) => { setTimeout(done, 0); });
      await picker.updateComplete;
    }
  };
  await settled();
  return { form, circle, root: picker.shadowRoot!, settled, sent: () => JSON.parse(new FormData(form).get('kith') as string) as Change[] };
}
const text = (root: ShadowRoot): string => root.textContent.replace(/\s+/g, ' ');

describe('kith-picker: in a form', () => {
  it('the circle’s value carries what was done in the picker, in order', async () => {
    const { root, settled, sent } = await open();
    expect(sent()).to.deep.equal([]);
    root.querySelector<HTMLElement>('#row-mum')!.click();
    await settled();
    root.querySelector<HTMLElement>('#put-close-mum')!.click();
    await settled();
    root.querySelector<HTMLElement>('#o-wish-mum')!.click();
    await settled();
    const words = root.querySelector<HTMLTextAreaElement>('#wish-mum-words')!;
    words.value = 'On Saturdays.';
    words.dispatchEvent(new InputEvent('input', { bubbles: true }));
    words.closest('form')!.requestSubmit();
    await settled();
    expect(sent().map(({ type }) => type)).to.deep.equal(['person-placed', 'wish-made']);
    expect(Object.values(sent()[1]!.patch.wishes as Record<string, object>)[0]).to.deep.include({ person: 'mum', words: 'On Saturdays.', seenBy: ['me'] });
    expect(text(root)).to.contain('Goes with this form');
  });

  it('saving in the picker does not send the host’s form, and Enter in a field saves only what it is in', async () => {
    const { form, root, settled, sent } = await open();
    let submitted = 0;
    form.addEventListener('submit', (e) => { e.preventDefault(); submitted++; });
    root.querySelector<HTMLElement>('#o-add')!.click();
    await settled();
    const name = root.querySelector<HTMLInputElement>('#add-name')!;
    name.value = 'Nan';
    name.dispatchEvent(new InputEvent('input', { bubbles: true }));
    name.form!.requestSubmit();
    await settled();
    expect(submitted).to.equal(0);
    expect(sent().map(({ type }) => type)).to.deep.equal(['person-added']);
  });

  it('reset changes nothing: what was said stays said', async () => {
    const { form, root, settled, sent } = await open();
    root.querySelector<HTMLElement>('#row-mum')!.click();
    await settled();
    root.querySelector<HTMLElement>('#put-rightByMe-mum')!.click();
    await settled();
    root.querySelector<HTMLElement>('#o-about-mum')!.click();
    await settled();
    const words = root.querySelector<HTMLInputElement>('#about-mum-words')!;
    words.value = 'half a wor';
    words.dispatchEvent(new InputEvent('input', { bubbles: true }));
    form.reset();
    await settled();
    expect(sent()).to.have.length(1);
    expect(root.querySelector<HTMLInputElement>('#about-mum-words')!.value).to.equal('half a wor');
    expect(root.querySelector('#put-rightByMe-mum')!.getAttribute('aria-pressed')).to.equal('true');
  });

  it('no number of people is too few or too many', async () => {
    for (const people of [{}, Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`p${i}`, { name: `P ${i}` }]))]) {
      const { form, circle } = await open();
      circle.circle = { ...kayleigh, id: `circle-form-n-${++n}`, people, wishes: {}, placings: {} };
      await circle.updateComplete;
      expect(form.checkValidity()).to.equal(true);
    }
  });

  it('read only says why, in the host’s words, and the value stays empty', async () => {
    const { root, sent, settled } = await open({ readonly: 'This was your form from last year.' });
    expect(text(root)).to.contain('This was your form from last year.');
    expect(root.querySelector('#o-add')).to.equal(null);
    root.querySelector<HTMLElement>('#row-mum')!.click();
    await settled();
    expect(root.querySelector('.seg.put, [id^=o-wish], [id^=o-about]')).to.equal(null);
    expect(sent()).to.deep.equal([]);
  });
});
