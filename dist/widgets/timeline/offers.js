import { nothing, html } from 'lit';
import { dayNumber, sayWhen } from '../../core/when.js';
import { signed } from '../../ui/desk.js';
import { moveCards, keepPatch, homeName } from '../../ui/parts/move-cards.js';
import { isFolded } from '../../ui/parts/vis.js';
import { moveAfter } from './move.js';
import { titleOf } from './say.js';
import { indexOf } from './order.js';
import { openStretches } from './story.js';

function keepOffer(desk, told, level, done) {
  const { scene } = desk;
  if (scene.viewer.role !== "me" || scene.readonly) return nothing;
  const move = told === void 0 ? void 0 : moveAfter(scene.circle, told, scene.today), asked = `moved-${move?.home ?? ""}`;
  if (!move?.ties.length || desk.isOpen(`${asked}-later`) || isFolded(scene, scene.circle.entries[move.home])) return nothing;
  const form = desk.form(asked, () => ({ chosen: {} }));
  return html`<div class="panel">${moveCards({
    scene,
    move,
    level,
    chosen: form.chosen,
    choose: (person, want) => {
      form.chosen = Object.fromEntries(Object.entries({ ...form.chosen, [person]: want ?? "" }).filter(([, chosen]) => chosen));
      desk.hand.refresh();
    },
    save: () => {
      if (Object.keys(form.chosen).length) desk.hand.act("home-moved", keepPatch(scene, form.chosen), desk.say("timeline.said.moved", { home: homeName(scene, move.home) }));
      done();
      desk.shut(asked, `c-${move.home}`);
    },
    later: () => {
      desk.shut(asked, "title");
      desk.open(`${asked}-later`);
    }
  })}</div>`;
}
function gapOffer(desk, kept) {
  const { scene } = desk, { circle, viewer, today, words } = scene;
  const { notForMe = [] } = circle.me, notToday = `gap@${today}`;
  if (viewer.role !== "me" || scene.readonly || notForMe.includes(notToday)) return nothing;
  const stretch = openStretches(indexOf(circle.entries), dayNumber(today)).find(({ key: key2, before: before2, after: after2 }) => !notForMe.includes(key2) && [before2, after2].every(({ entry }) => !entry.putAway && !isFolded(scene, entry)));
  if (!stretch) return nothing;
  const { key, before, after, edtf } = stretch;
  const decline = (what) => () => {
    desk.hand.act("offer-declined", { me: { notForMe: [...notForMe.filter((one) => !one.startsWith("gap@")), what] } }, desk.say("timeline.said.left"));
    desk.focus("title");
  };
  return html`<div class="card soft noprint" id="offer"><p class="t-words">${desk.say("timeline.offer", { a: titleOf(desk, before.entry), b: titleOf(desk, after.entry), when: sayWhen({ edtf }, words) })}</p><div class="btns">
    <button type="button" class="btn" @click=${() => {
    const id = scene.newId(), gap = { kind: "gap", when: { edtf }, gap: "notAsked", ...signed(scene), seenBy: ["me"] };
    desk.hand.act("entry-added", { entries: { [id]: gap } }, desk.say("timeline.said.gap"));
    kept(id);
  }}>${desk.say("timeline.offer.yes")}</button>
    <button type="button" class="btn" @click=${decline(key)}>${desk.say("timeline.offer.no")}</button>
    <button type="button" class="btn quiet" @click=${decline(notToday)}>${desk.say("notToday")}</button></div></div>`;
}

export { gapOffer, keepOffer };
