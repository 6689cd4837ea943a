import { nothing, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../ui/icons.js';
import { tick, choiceGroup, selectField } from '../../ui/parts/field.js';
import { sayDate } from './facts.js';
import { USUAL, PARTS } from './page.js';

function arrangeView(scene, o) {
  const { words, circle } = scene;
  const name = (id) => circle.people[id].name;
  const move = (id, by) => {
    const from = o.lines.indexOf(id), to = from + by, order = [...o.lines];
    if (to < 0 || to >= order.length) return;
    order.splice(to, 0, ...order.splice(from, 1));
    o.set({ order }, words.say("review.moved", { p: name(id), k: to + 1, m: order.length }), `[data-move="${by < 0 ? "up" : "down"} ${id}"]`);
  };
  const button = (id, way, end) => html`<button type="button" class="btn quiet" data-move="${way} ${id}" aria-disabled=${end ? "true" : nothing}
    @click=${() => {
    move(id, way === "up" ? -1 : 1);
  }}>${icon(way)}${words.say(`review.move.${way}`)}<span class="vh"> ${name(id)}</span></button>`;
  const isIn = (id) => !o.draft?.people?.[id]?.leftOut;
  const chosen = o.draft?.parts ?? USUAL;
  return html`<fieldset class="field"><legend class="q">${words.say("review.share.leave")}</legend><ul class="arrange">${repeat([...o.lines, ...o.rest], (id) => id, (id, n) => html`<li>
      ${tick({ id: `in-${id}`, label: html`<span class="name">${name(id)}</span>`, value: isIn(id), change: (value) => {
    o.set({ people: { [id]: { leftOut: !value } } }, words.say(value ? "review.putBack" : "review.leftOut", { p: name(id) }));
  } })}${n < o.lines.length && o.lines.length > 1 ? html`<span class="btns">${button(id, "up", n === 0)}${button(id, "down", n === o.lines.length - 1)}</span>` : nothing}</li>`)}</ul></fieldset>
    ${o.parts.length ? choiceGroup({
    id: "parts",
    label: words.say("review.parts"),
    many: true,
    layout: "two-wide",
    value: chosen,
    options: o.parts.map((value) => ({ value, label: o.partLabel(value), ...value === "promises" && { hint: words.say("review.parts.promises") } })),
    change: (value) => {
      o.set({ parts: Object.keys(PARTS).filter((part) => value.includes(part)) }, words.say("review.arranged"));
    }
  }) : nothing}
    ${o.dates.length ? selectField({
    id: "compare",
    label: words.say("review.compare"),
    value: o.compare ?? "",
    empty: words.say("review.compare.none"),
    options: o.dates.map((value) => ({ value, label: sayDate(scene, value) })),
    change: o.setCompare
  }) : nothing}`;
}

export { arrangeView };
