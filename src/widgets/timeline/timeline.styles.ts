import { css } from 'lit';

export const timelineStyles = css`
  .find { display: grid; gap: 0.5em; justify-items: start; }
  .find .panel { width: 100%; margin-block-start: 0.5em; }
  .filter { display: flex; flex-wrap: wrap; gap: 0.5em 1.25em; align-items: center; justify-content: space-between; width: 100%; }
  .filter > .field { max-width: none; }
  .filter .field > legend { margin: 0; }
  .filter .seg { padding-inline: 0.9em; border-radius: var(--_pill); font-size: 0.9375em; }
  .filter .seg:not(:has(:checked)) .dot { display: none; }
  .fold { display: grid; grid-template-columns: minmax(0, 1fr); justify-items: start; }
  .stack { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1em; width: 100%; }
  .fold > .stack { padding-block: 0.25em; }
  .panel .fold > .field, .panel .fold > .stack { width: 100%; padding-block-start: 0.5em; }
  .acts { align-items: start; }
  .acts > form, .acts > .panel { flex: 1 1 100%; }

  .story { display: grid; grid-template-columns: minmax(0, 1fr); }
  .chap { position: relative; display: grid; grid-template-columns: minmax(0, 1fr); gap: 1em; padding-inline-start: 1.6em; padding-block-end: 2em; }
  .chap::before { content: ""; position: absolute; inset-block: 0.3em 0; inset-inline-start: 0; width: 0.7em; background: var(--_home); }
  .chap.first::before { border-start-start-radius: 0.5em; border-start-end-radius: 0.5em; }
  .chap.last::before { border-end-start-radius: 0.5em; border-end-end-radius: 0.5em; }
  .chap + .chap:not(.gapc, .loose)::before { border-block-start: 2px solid var(--_home-line); }
  .chap.gapc::before { background: none; border: 1.5px dashed var(--_edge); }
  .chap.loose::before { background: none; border-inline-start: 1.5px solid var(--_line); inset-inline-start: 0.3em; width: 0; border-radius: 0; }
  .chap.fade::before { background: linear-gradient(to bottom, var(--_home) 72%, transparent 99%); }
  .chap.fade.old::before { background: linear-gradient(to top, var(--_home) 72%, transparent 99%); }
  .chap-h { display: grid; gap: 0.1em; justify-items: start; }
  .chap-h .t-head { display: flex; gap: 0.45em; align-items: center; }
  .chap-h .btn { font-size: 0.9em; }
  .chap-b { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.9em; }
  .yr-h { font-size: 0.9375em; font-weight: 650; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.6em; margin-block-start: 0.25em; }
  .yr-h span { font-weight: 400; color: var(--_ink-2); }
  .entries { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75em; }
  .entry { position: relative; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.5em; padding: 0.9em 1em; border: 1px solid var(--_line); border-radius: var(--_radius-l); background: var(--_paper); }
  .entry > .fold { margin-block: -0.25em -0.5em; }
  .entry.gape { border: 1.5px dashed var(--_edge); }
  .entry.away { background: var(--_wash-2); border-color: transparent; }
  .entry.picked { outline: 2px solid var(--_ink); outline-offset: 2px; }
  .e-top { display: flex; flex-wrap: wrap; gap: 0.1em 0.75em; align-items: baseline; }
  .e-t { font-weight: 650; line-height: 1.35; }
  .e-d { color: var(--_ink-2); font-size: 0.9375em; }
  .chips { display: flex; flex-wrap: wrap; gap: 0.4em 1.1em; }
  .by { color: var(--_ink-2); font-size: 0.9em; line-height: 1.45; display: flex; flex-wrap: wrap; gap: 0.15em 1em; align-items: center; }
  .by > span { display: inline-flex; gap: 0.4em; align-items: center; }
  .by .ic { width: 1.1em; height: 1.1em; }
  .telling { border-inline-start: 3px solid var(--_line); padding-inline-start: 0.8em; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.15em; }
  .telling b { font-size: 0.9em; font-weight: 600; color: var(--_ink-2); }
  .telling b .t-quiet { font-weight: 400; }
  .media { max-width: 100%; height: auto; border-radius: var(--_radius); }
  p.media { display: flex; gap: 0.5em; align-items: center; color: var(--_ink-2); }
  .beside { --p: var(--_home-line); }

  @container kith (width >= 44em) {
    .chap { grid-template-columns: 14em minmax(0, 40em); column-gap: 2.5em; padding-inline-start: 2em; padding-block-end: 2.5em; }
    .chap-h { position: sticky; inset-block-start: 1em; align-self: start; }
    .chap-b { gap: 1em; }
  }
  @container kith (width < 19em) { .entry { padding-inline: 0.85em; } }
  @media (forced-colors: active) {
    .entry.away { border: 1px solid CanvasText; }
    .chap::before { border: 2px solid CanvasText; }
    .telling { border-color: CanvasText; }
  }
  @media print {
    .chap-h { position: static; }
    .entry.away { display: none; }
  }
`;
