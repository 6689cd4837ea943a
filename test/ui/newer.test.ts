import { expect, fixture, html } from '@open-wc/testing';
import { emptyCircle } from '../../src/core/circle.js';
import '../../src/define/kith-circle.js';
import '../../src/define/kith-picker.js';
import type { KithCircle } from '../../src/widgets/circle/kith-circle.js';
import type { KithPicker } from '../../src/widgets/picker/kith-picker.js';

describe('a circle of another format', () => {
  const shown = async (kith: number): Promise<{ text: string; edits: number }> => {
    const circle = await fixture<KithCircle>(html`<kith-circle><kith-picker></kith-picker></kith-circle>`);
    const whole = { ...emptyCircle(`newer-${kith}`, { name: 'Kayleigh' }), kith, people: { nan: { name: 'Nan Jean' } } };
    Object.assign(circle, { circle: whole, viewer: { id: 'kayleigh', role: 'me' }, today: '2026-11-21', zone: 'Europe/London' });
    await circle.updateComplete;
    const picker = circle.querySelector<KithPicker>('kith-picker')!;
    for (let turns = 0; turns < 5; turns++) await picker.updateComplete;
    return { text: picker.shadowRoot!.textContent.replace(/\s+/g, ' '), edits: picker.shadowRoot!.querySelectorAll('input, textarea, [type=submit]').length };
  };

  it('that is newer is shown with a plain sentence, and cannot be changed', async () => {
    const { text, edits } = await shown(2);
    expect(text).to.include('Nan Jean').and.include('This was made with a newer version. You can read it here.');
    expect(edits).to.equal(0);
  });

  it('that is today’s has no such sentence', async () => {
    expect((await shown(1)).text).to.include('Nan Jean').and.not.include('newer version');
  });
});
