import { html, nothing, type TemplateResult } from 'lit';
import { ask, type Desk } from '../desk.js';
import { choiceGroup } from './field.js';

/**
 * Sharing asks one plain question and shows what will be seen; then it can be stopped. One thing at a time.
 * @param o.save writes the new `seenBy`; `who` names those it was shared with just now, empty where sharing stops
 * @param o.back the id focus goes to afterwards; the button itself if not given
 */
export function sharing(desk: Desk, key: string, o: { seenBy: readonly string[] | undefined; preview: unknown; save: (seenBy: string[], said: string, who: string) => void; back?: string }): TemplateResult {
  const { words, names, viewer } = desk.scene, there = (o.seenBy ?? ['me']).filter((who) => who !== 'me');
  const options = [
    { value: 'team', label: words.say('workers') }, ...Object.entries(names).filter(([who]) => who !== viewer.id).map(([value, label]) => ({ value, label })), { value: 'everyone', label: desk.say('share.everyone') },
  ].filter(({ value }) => !there.includes(value));
  const form = desk.form<{ to: string[]; error?: string | undefined }>(key, () => ({ to: [] }));
  const who = words.list(options.filter(({ value }) => form.to.includes(value)).map(({ label }) => label));
  const set = (to: string[], error?: string): void => { Object.assign(form, { to, error }); desk.hand.refresh(); };
  return html`${there.includes('everyone') ? nothing : ask(desk, key, {
    label: desk.say('share'), question: who ? desk.say('share.ask', { who }) : desk.say('share.who'), yes: desk.say('share.yes'), no: desk.say('share.no'),
    preview: html`${choiceGroup({ id: `${key}-to`, label: html`<span class="vh">${desk.say('share.who')}</span>`, options, value: form.to, many: true, layout: 'wrap', error: form.error, change: (to) => { set(to); } })}<div class="beside">${o.preview}</div>`,
    act: () => {
      if (!form.to.length) {
        set([], desk.say('share.none'));
        return;
      }
      o.save(['me', ...there, ...form.to], desk.say('said.shared', { who }), who);
      desk.shut(key, o.back);
    },
  })}${there.length ? html`<button type="button" class="btn quiet" @click=${() => {
    o.save(['me'], desk.say('said.unshared'), '');
    desk.focus(o.back ?? `o-${key}`);
  }}>${desk.say('unshare')}</button>` : nothing}`;
}
