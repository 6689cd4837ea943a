import { nothing, html } from 'lit';
import { ask } from '../desk.js';
import { choiceGroup } from './field.js';

function sharing(desk, key, o) {
  const { words, names, viewer } = desk.scene, there = (o.seenBy ?? ["me"]).filter((who2) => who2 !== "me");
  const options = [
    { value: "team", label: words.say("workers") },
    ...Object.entries(names).filter(([who2]) => who2 !== viewer.id).map(([value, label]) => ({ value, label })),
    { value: "everyone", label: desk.say("share.everyone") }
  ].filter(({ value }) => !there.includes(value));
  const form = desk.form(key, () => ({ to: [] }));
  const who = words.list(options.filter(({ value }) => form.to.includes(value)).map(({ label }) => label));
  const set = (to, error) => {
    Object.assign(form, { to, error });
    desk.hand.refresh();
  };
  return html`${there.includes("everyone") ? nothing : ask(desk, key, {
    label: desk.say("share"),
    question: who ? desk.say("share.ask", { who }) : desk.say("share.who"),
    yes: desk.say("share.yes"),
    no: desk.say("share.no"),
    preview: html`${choiceGroup({ id: `${key}-to`, label: html`<span class="vh">${desk.say("share.who")}</span>`, options, value: form.to, many: true, layout: "wrap", error: form.error, change: (to) => {
      set(to);
    } })}<div class="beside">${o.preview}</div>`,
    act: () => {
      if (!form.to.length) {
        set([], desk.say("share.none"));
        return;
      }
      o.save(["me", ...there, ...form.to], desk.say("said.shared", { who }), who);
      desk.shut(key, o.back);
    }
  })}${there.length ? html`<button type="button" class="btn quiet" @click=${() => {
    o.save(["me"], desk.say("said.unshared"), "");
    desk.focus(o.back ?? `o-${key}`);
  }}>${desk.say("unshare")}</button>` : nothing}`;
}

export { sharing };
