import { html, render } from 'lit';
import '@lit-labs/virtualizer';
import { contend, fills } from '../lab/page.js';
import { css, initials, read, say, type Life, type Line } from './timeline-model.js';

const line = (life: Life) => (item: unknown) => {
  const { entry, year, age } = item as Line;
  return entry ? html`<div class="card" role="listitem" style="height:auto;width:100%;margin-bottom:12px"><div><b>${entry.title ?? entry.kind}</b><span class="d">${entry.when?.edtf ? say(entry.when.edtf) : entry.when?.said}</span></div><div>${entry.words}</div>
    ${entry.people?.length ? html`<div class="chips">${entry.people.map((person) => html`<span class="chip"><span class="tok p${life.people[person]!.colour ?? 1}">${initials(life.people[person]!.name)}</span>${life.people[person]!.name}</span>`)}</div>` : ''}
    <div class="by"><span>My words</span><span>Yours. Not shared.</span></div><div><button type="button" class="quiet">More</button></div></div>` : html`<h4 style="width:100%">${year}<span>${age}</span></h4>`;
};
let lines: Line[] = [];
contend<Life>({
  ready(life) {
    ({ lines } = read(life));
    document.head.insertAdjacentHTML('beforeend', `<style>${css}</style>`);
  },
  show(life, place) {
    render(html`<div id="t"><h2>My story so far</h2><lit-virtualizer role="list" .items=${lines} .renderItem=${line(life)} .keyFunction=${(item: unknown) => (item as Line).id}></lit-virtualizer></div>`, place);
  },
  shown: () => fills(document.querySelectorAll('#t [role=listitem]')),
});
