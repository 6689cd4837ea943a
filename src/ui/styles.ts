import { css } from 'lit';
import { tokens } from './tokens.js';

/** The shared look: reset, type, shell, buttons, tokens, cards, fields, choices, status. Sizes in `em`, layout by container. */
const shared = css`
  :host {
    display: block;
    container: kith / inline-size;
    font-family: var(--kith-font, inherit);
    font-size: var(--kith-size, max(1em, 16px));
    line-height: 1.5;
    color: var(--_ink);
    background: var(--_paper);
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) { display: none; }
  *, *::before, *::after { box-sizing: border-box; }
  h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset, legend, blockquote { margin: 0; padding: 0; }
  h1, h2, h3, h4, h5, h6 { font-size: 1em; font-weight: inherit; }
  ul, ol { list-style: none; }
  fieldset { border: 0; min-inline-size: 0; }
  button, input, select, textarea { font: inherit; color: inherit; letter-spacing: inherit; margin: 0; }
  svg { display: block; flex: none; }
  b { font-weight: 650; }
  .ic { width: 1.25em; height: 1.25em; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
  :dir(rtl) .ic.flip { transform: scaleX(-1); }
  .vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .num { font-variant-numeric: tabular-nums; }
  .own, .name, .t-words, blockquote { overflow-wrap: anywhere; }
  .own { white-space: pre-line; unicode-bidi: plaintext; }
  .name { unicode-bidi: isolate; }

  .t-title { font-size: 1.625em; line-height: 1.2; font-weight: 650; text-wrap: balance; }
  .t-head { font-size: 1.1875em; line-height: 1.3; font-weight: 650; }
  .t-sub { line-height: 1.35; font-weight: 650; }
  .t-title:is(:lang(en), :lang(cy)) { letter-spacing: -0.012em; }
  .t-lead { color: var(--_ink-2); max-width: 36em; text-wrap: pretty; }
  .t-small { font-size: 0.9em; line-height: 1.45; }
  .t-quiet { color: var(--_ink-2); }
  .t-words { text-wrap: pretty; max-width: 36em; }

  .shell { padding: var(--kith-padding, 1.25em 1em 1.5em); display: grid; grid-template-columns: minmax(0, 1fr); align-items: start; gap: 1.5em; position: relative; }
  .head { display: grid; gap: 0.5em; justify-items: start; }
  .head-row { display: flex; flex-wrap: wrap; gap: 0.75em 1.5em; align-items: end; justify-content: space-between; width: 100%; }
  .head-row > div:first-child { flex: 1 1 20em; display: grid; gap: 0.5em; justify-items: start; min-width: 0; }
  .foot { display: flex; flex-wrap: wrap; gap: 0.25em 1.5em; align-items: center; justify-content: space-between; border-block-start: 1px solid var(--_line); padding-block-start: 0.75em; }
  .foot > .grow { flex: 1 1 100%; }
  @container kith (width >= 44em) {
    .t-title { font-size: 2em; }
    .shell { padding: var(--kith-padding, 2em); gap: 2em; }
  }

  .vis { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0.1em 0.4em; color: var(--_ink-2); font-size: 0.9em; line-height: 1.35; }
  .vis .ic { width: 1.1em; height: 1.1em; }
  .vis .ic + span { max-width: calc(100% - 1.6em); }
  .vis:not(:has(button)) { flex-wrap: nowrap; }
  .vis:not(:has(button)) .ic + span { max-width: none; }
  .vis + .panel, .vis-more { font-size: 0.9em; line-height: 1.45; background: var(--_wash); border-radius: var(--_radius); padding: 0.75em 0.9em; display: grid; gap: 0.4em; }

  .btn { display: inline-flex; align-items: center; justify-content: center; gap: 0.5em; min-height: var(--_target); padding: 0.5em 1.1em; border: 1.5px solid var(--_edge); border-radius: var(--_radius); background: var(--_paper); color: var(--_ink); font-weight: 600; line-height: 1.25; text-decoration: none; cursor: pointer; text-align: center; overflow-wrap: anywhere; }
  .btn.primary { background: var(--_action); border-color: var(--_action); color: var(--_on-action); }
  .btn.quiet { border-color: transparent; background: none; padding-inline: 0.4em; margin-inline: -0.4em; font-weight: 500; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.22em; color: var(--_accent); text-align: start; justify-content: flex-start; justify-self: start; }
  .btn.icon { padding: 0; width: var(--_target); margin: 0; text-decoration: none; color: var(--_ink-2); border-color: transparent; background: none; }
  .btns { display: flex; flex-wrap: wrap; gap: 0.625em 0.75em; align-items: center; }
  .btn:hover { border-color: var(--_ink); }
  .btn.quiet:hover { border-color: transparent; text-decoration-thickness: 2px; }
  :is(button, .btn, .row-btn, .day, a, summary, input, select, textarea, [tabindex]):focus-visible { outline: 3px solid var(--_focus-ring); outline-offset: 2px; box-shadow: 0 0 0 2px var(--_focus-gap); border-radius: var(--_radius-s); }
  .seg:has(:focus-visible) { outline: 3px solid var(--_focus-ring); outline-offset: 2px; box-shadow: 0 0 0 2px var(--_focus-gap); }
  .seg :focus-visible { outline: none; box-shadow: none; }

  .tok { --s: 2.5em; width: var(--s); height: var(--s); flex: none; display: grid; place-items: center; background: var(--p); color: var(--_on-person); border-radius: 50%; overflow: clip; }
  .tok:is(.photo, .died) { position: relative; }
  .tok b { font-size: 0.875em; line-height: 1; }
  .tok img { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover; }
  .tok.group { border-radius: 32%; }
  .tok.place { border-radius: 50% 50% 18% 18%; }
  .tok.animal { border-radius: 58% 58% 46% 46% / 44% 44% 58% 58%; }
  .tok.s { --s: 1.875em; }
  .tok.s b { font-size: 0.75em; }
  .tok.l { --s: 3em; }
  .tok.l b { font-size: 1em; }
  .tok.hold { background: var(--_paper); color: var(--p); border: 2px dashed var(--p); }
  .tok.died::after { content: ""; position: absolute; inset: 3px; border: 1px solid currentColor; border-radius: inherit; }
  .tok.event { background: var(--_paper); color: var(--_ink); border: 1.75px solid var(--_edge); border-radius: 26%; }
  .mark { width: 1.375em; height: 1.375em; color: var(--_ink-2); }
  .mark circle { fill: var(--_paper); stroke: currentColor; stroke-width: 1.5; }
  .mark path { stroke: currentColor; stroke-width: 2; stroke-linecap: round; fill: none; }
  .chip { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0.5em; }
  .word { display: inline-flex; align-items: center; gap: 0.35em; padding: 0.125em 0.55em; border-radius: var(--_pill); background: var(--_wash-2); font-size: 0.85em; font-weight: 550; line-height: 1.5; }
  .word .ic { width: 1.05em; height: 1.05em; }
  .word.ask { background: var(--_paper); box-shadow: inset 0 0 0 1.5px var(--_edge); }
  .word.gap { background: var(--_paper); border: 1.5px dashed var(--_edge); }

  .card { border: 1px solid var(--_line); border-radius: var(--_radius-l); background: var(--_paper); padding: 1em; display: grid; gap: 0.75em; }
  .card.soft { background: var(--_wash); border-color: transparent; }
  .card.hold { background: var(--_note-wash); border-color: transparent; }
  .panel { background: var(--_wash); border-radius: var(--_radius-l); padding: 1.25em 1em; display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5em; container: kith-box / inline-size; max-width: 44em; }
  .panel > .btn.quiet { justify-self: start; }
  @container kith (width >= 44em) { .panel { padding: 1.5em; } }
  .meta { display: grid; gap: 0.25em; color: var(--_ink-2); font-size: 0.9375em; line-height: 1.4; }
  .meta li { display: flex; gap: 0.5em; min-width: 0; }
  .meta .ic { width: 1.15em; height: 1.15em; margin-block-start: 0.13em; }
  .beside { border-inline-start: 3px solid var(--p, var(--_accent)); padding-inline-start: 0.75em; font-size: 0.9375em; line-height: 1.45; display: grid; gap: 0.125em; }
  .dots-list { display: grid; gap: 0.35em; }
  .dots-list > li { position: relative; padding-inline-start: 1.1em; }
  .dots-list > li::before { content: ""; position: absolute; inset-inline-start: 0.1em; inset-block-start: 0.62em; width: 0.36em; height: 0.36em; border-radius: 50%; background: currentColor; }

  .field { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.375em; max-width: 44em; min-width: 0; }
  .field > label, legend { overflow-wrap: anywhere; }
  .field > label, .field > legend, legend.q { font-weight: 650; line-height: 1.35; padding: 0; }
  .field > legend { margin-block-end: 0.5em; }
  .hint { color: var(--_ink-2); font-size: 0.9em; line-height: 1.4; }
  legend + .hint { margin-block: -0.35em 0.2em; }
  .opt-word { font-weight: 400; color: var(--_ink-2); }
  .field :is(input:not([type=radio], [type=checkbox]), select, textarea) { width: 100%; min-height: var(--_target); padding: 0.5em 0.75em; border: 1.5px solid var(--_edge); border-radius: var(--_radius-s); background: var(--_paper); }
  .field textarea { min-height: 6em; resize: vertical; field-sizing: content; }
  .field.bad { border-inline-start: 4px solid var(--_note); padding-inline-start: 0.875em; }
  .err { color: var(--_note); font-weight: 600; display: flex; gap: 0.4em; align-items: start; line-height: 1.4; }
  .err .ic { margin-block-start: 0.1em; }
  .dates { display: flex; gap: 0.75em; flex-wrap: wrap; }
  .dates .field { gap: 0.25em; }
  .dates .field > label { font-weight: 500; }
  .dates .field input.w-d { width: 4.25em; }
  .dates .field input.w-m { width: 7.25em; }
  .dates .field input.w-y { width: 5.5em; }

  .choices { display: grid; gap: 0.5em; grid-template-columns: minmax(0, 1fr); }
  .choices.two { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .choices.wrap { display: flex; flex-wrap: wrap; }
  .seg { position: relative; display: flex; align-items: center; gap: 0.6em; min-height: var(--_target); padding: 0.5em 0.9em; border: 1.5px solid var(--_edge); border-radius: var(--_radius); background: var(--_paper); line-height: 1.3; cursor: pointer; overflow-wrap: anywhere; }
  .seg input { position: absolute; opacity: 0; inset: 0; width: 100%; height: 100%; cursor: pointer; }
  .seg .dot { width: 1.125em; height: 1.125em; flex: none; border: 1.75px solid var(--_edge); border-radius: 50%; display: grid; place-items: center; }
  .seg .box { border-radius: 0.25em; }
  .seg:has(:checked) { border-color: var(--_accent); box-shadow: inset 0 0 0 1.5px var(--_accent); background: var(--_accent-wash); font-weight: 600; }
  .seg:has(:checked) .dot { border-color: var(--_accent); background: var(--_accent); color: var(--_on-accent); }
  .seg:has(:checked) .dot::after { content: ""; width: 0.4em; height: 0.4em; border-radius: 50%; background: currentColor; }
  .seg:has(:checked) .box::after { border-radius: 0; width: 0.62em; height: 0.34em; background: none; border: solid currentColor; border-width: 0 0 2px 2px; transform: translateY(-0.09em) rotate(-45deg); }
  .seg:has(:checked):has(:focus-visible) { box-shadow: inset 0 0 0 1.5px var(--_accent), 0 0 0 2px var(--_focus-gap); }
  .seg small { display: block; font-size: 0.85em; color: var(--_ink-2); font-weight: 400; }
  @container kith (width >= 30em) { .choices.two-wide { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
  @container kith-box (width >= 34em) { .choices.four { grid-template-columns: repeat(4, minmax(0, 1fr)); } }

  .status { display: flex; align-items: start; gap: 0.5em; font-size: 0.9375em; line-height: 1.4; min-height: 1.4em; }
  .status .ic { margin-block-start: 0.06em; }
  .status.block { padding: 0.75em 0.9em; border-radius: var(--_radius); background: var(--_wash-2); max-width: 44em; }
  .status.soon { animation: kith-soon 1ms 400ms both; }
  @keyframes kith-soon { from { visibility: hidden; } to { visibility: visible; } }
  .status.refused { background: var(--_note-wash); }
  .status .grow { flex: 1; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.25em; min-width: 0; }

  .row-btn { width: 100%; display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 0 0.8em; align-items: center; padding: 0.65em 0; border: 0; background: none; text-align: start; min-height: 3.75em; cursor: pointer; font-weight: 400; }
  .row-btn .name { font-weight: 650; line-height: 1.3; }
  .row-btn .rel { color: var(--_ink-2); }
  .row-btn .say { display: block; font-size: 0.9375em; line-height: 1.35; color: var(--_ink-2); }
  .row-btn .end { display: flex; align-items: center; gap: 0.4em; color: var(--_ink-2); }
  .rows > li + li { border-block-start: 1px solid var(--_line); }
  .row-open { margin-block-end: 1em; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75em; }

  @media (prefers-reduced-motion: no-preference) {
    .btn, .seg, .row-btn { transition: background-color 120ms ease-out, border-color 120ms ease-out; }
  }
  @media (forced-colors: active) {
    .tok, .seg:has(:checked) .dot { forced-color-adjust: none; background: ButtonText; color: ButtonFace; }
    .tok.hold, .tok.event { background: ButtonFace; color: ButtonText; border: 2px dashed ButtonText; }
    .seg:has(:checked) { border: 3px solid Highlight; }
    .btn.primary { border-width: 3px; }
    .panel, .card, .status.block { border: 1px solid CanvasText; }
    .mark { color: CanvasText; }
    .dots-list > li::before { forced-color-adjust: none; background: CanvasText; }
    .mark circle { fill: Canvas; }
    .beside { border-color: CanvasText; }
  }
  @media print {
    :host { font-size: 11pt; background: none; color: #000; }
    .btn, .row-btn .end, .foot, .noprint { display: none !important; }
    .card, .item, .entry { break-inside: avoid; }
    :is(h1, h2, h3, h4, h5, h6) { break-after: avoid; }
    .tok { background: none; color: #000; border: 1.5px solid #000; }
    .vis, .t-quiet, .hint { color: #000; }
  }
`;

export const styles = [tokens, shared];
