import { css } from 'lit';

const plannerStyles = css`
  .plan, .agenda, .side { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2em; align-content: start; }
  .agenda { gap: 1.75em; }
  .day-group { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.625em; }
  .day-h { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.6em; }
  .day-h .soft { color: var(--_ink-2); font-weight: 400; font-size: 0.9em; }
  .item { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 0.9em; padding: 0.95em 1em; border: 1px solid var(--_line); border-radius: var(--_radius-l); background: var(--_paper); }
  .item.soft { background: var(--_wash); border-color: transparent; }
  .item .body { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.5em; }
  .item .top { display: flex; flex-wrap: wrap; gap: 0.25em 0.75em; align-items: baseline; justify-content: space-between; }
  .item .when { font-weight: 650; line-height: 1.35; min-width: 0; overflow-wrap: anywhere; }
  .item .wide { grid-column: 1 / -1; margin-block-start: 0.75em; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.5em; }
  .item .panel { grid-column: 1 / -1; margin-block-start: 0.75em; border-radius: var(--_radius); }
  .item.soft .panel { background: var(--_paper); }
  .item .btn.quiet { justify-self: start; }
  .toks { display: grid; gap: 0.25em; align-content: start; }
  .three-btns { display: grid; gap: 0.5em; }
  .three-btns .btn { padding-inline: 0.5em; }
  .nop > li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.1em 0.8em; padding-block: 0.8em; align-items: start; }
  .nop > li + li { border-block-start: 1px solid var(--_line); }
  .nop .tok.s { margin-block-start: max(0.5em, 8px); }
  .nop .vis, .dots-list .vis { display: flex; }
  .nop .panel, .nop .card { grid-column: 1 / -1; margin-block-start: 0.5em; }
  .bulk { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1em; }
  .pair { display: flex; flex-wrap: wrap; gap: 0.75em; }
  .pair > .field { flex: 1 1 9em; align-content: end; }
  .paper { display: none; }
  .week { display: grid; grid-template-columns: repeat(auto-fill, minmax(max(2.75em, 44px), 1fr)); gap: 0.125em; }
  .week .btn { padding: 0.25em 0; flex-direction: column; gap: 0; }
  .week small { font-size: 0.8125em; font-weight: 400; white-space: nowrap; }
  .week [aria-pressed=true] { border-color: var(--_accent); box-shadow: inset 0 0 0 1.5px var(--_accent); background: var(--_accent-wash); }
  .month { display: grid; gap: 0.75em; align-content: start; }
  .month-h { display: flex; align-items: center; justify-content: space-between; }
  .month table { width: 100%; border-collapse: collapse; table-layout: fixed; }
  .month th { font-size: 0.8125em; font-weight: 400; color: var(--_ink-2); padding: 0 0 0.4em; }
  .month td { padding: 0; border-block-start: 1px solid var(--_line); vertical-align: top; }
  .day { min-height: 4.1em; padding: 0.3em 0.1em 0.35em; text-align: center; cursor: pointer; }
  .day .n { width: 1.9em; height: 1.9em; display: block; margin: 0 auto 0.32em; border-radius: 50%; font-size: 0.9375em; line-height: 1.9; }
  .month .vh:empty { display: none; }
  .out .n { color: var(--_ink-2); }
  .today .n { box-shadow: inset 0 0 0 1.75px var(--_ink); font-weight: 650; }
  .on .n { background: var(--_accent); color: var(--_on-accent); font-weight: 650; }
  .today.on .n { box-shadow: inset 0 0 0 1.75px var(--_accent), inset 0 0 0 3px var(--_on-accent); }
  .pips { display: flex; gap: 0.15em; justify-content: center; flex-wrap: wrap; font-size: 0.9em; line-height: 1.6; }
  .pips .tok { --s: 1.65em; font-size: 1em; }
  .pips .tok:not(.hold, .event) { --s: 2.2em; display: block; font-size: 0.75em; line-height: 2.2; }
  .pips .tok:not(.hold, .event) b { display: contents; font-size: 1em; }
  .pips .tok.event { border-width: 1.5px; }
  .tok.ask { background: var(--_paper); color: var(--p); box-shadow: inset 0 0 0 1.5px var(--p); }
  .key { display: flex; flex-wrap: wrap; gap: 0.375em 1.25em; font-size: 0.875em; color: var(--_ink-2); line-height: 1.4; }
  @container kith (width < 19em) { .item { grid-template-columns: minmax(0, 1fr); } }
  @container kith (width >= 30em) { .three-btns { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
  @container kith (width >= 52em) {
    .plan { grid-template-columns: minmax(0, 1.28fr) minmax(0, 1fr); gap: 3em; align-items: start; }
    .side:not(.wide) { position: sticky; inset-block-start: 1em; }
    .day { min-height: 4.35em; }
  }
  @media (forced-colors: active) {
    .item.soft { border-color: CanvasText; }
    .on .n { forced-color-adjust: none; background: Highlight; color: HighlightText; }
    .today .n { border: 2px solid CanvasText; }
    .week [aria-pressed=true] { border: 3px solid Highlight; }
    .tok.ask { background: ButtonFace; color: ButtonText; border: 2px dashed ButtonText; }
  }
  @media print {
    .plan, .plan.by-month { display: block; }
    .side { position: static; }
    .month, form { display: none; }
    .day-group { margin-block-end: 1em; }
    .item, .item.soft { border: 0; padding: 0.25em 0; background: none; }
    .plan:not(.whole) .mine { display: none; }
    .paper { display: block; }
    :is(h1, h2, h3, h4, h5, h6) > .btn[aria-expanded=true], .nop .btn.name { display: inline-flex !important; padding: 0; margin: 0; color: #000; font-weight: 650; text-decoration: none; min-height: 0; }
    :is(h1, h2, h3, h4, h5, h6) > .btn .ic { display: none; }
  }
`;

export { plannerStyles };
