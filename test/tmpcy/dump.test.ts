import '../../src/words/cy.js';
import '../../src/define/kith-picker.js';
import '../../src/define/kith-planner.js';
import '../../src/define/kith-timeline.js';
import '../../src/define/kith-review.js';
import { circles, today, viewers, zone } from '../../stories/circles.js';
it('dump', async () => {
  for (const role of ['me', 'worker'] as const) for (const life of Object.keys(circles) as (keyof typeof circles)[]) for (const tag of ['kith-picker', 'kith-planner', 'kith-timeline', 'kith-review']) {
    const who = viewers[life].find((one) => one.role === role); if (!who) continue;
    if (role === 'worker' && life !== 'kayleigh') continue;
    const el = document.createElement(tag); el.lang = 'cy';
    Object.assign(el, { circle: { ...circles[life], id: `${life}-${tag}-${role}` }, viewer: { id: who.id, role }, today, zone });
    document.body.append(el);
    await new Promise((d) => setTimeout(d, 80));
    for (const s of el.shadowRoot!.querySelectorAll('summary,[aria-expanded=false]')) (s as HTMLElement).click();
    await new Promise((d) => setTimeout(d, 80));
    const lines = el.shadowRoot!.querySelector('*') ? (el.innerText || [...el.shadowRoot!.children].map((c) => (c as HTMLElement).innerText ?? '').join('\n')) : '';
    console.log(`=== ${role} ${life} ${tag}\n` + lines.split('\n').filter((l) => l.trim()).join('\n'));
    el.remove();
  }
}).timeout(60000);
