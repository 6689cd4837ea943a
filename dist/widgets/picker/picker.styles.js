import { css } from 'lit';

const pickerStyles = css`
  .shell { overflow-wrap: break-word; }
  legend { max-inline-size: 100%; }
  .pick, .tools, .stack { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5em; min-width: 0; }
  .tools { gap: 1.25em; }
  .stack { gap: 0.6em; }
  .stack.l { gap: 1.5em; }
  .pick-pic { display: none; overflow: clip; overflow-clip-margin: 0.5em; }
  .ring-group { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.25em; }
  .ring-head { display: flex; align-items: center; gap: 0.6em; padding-block: 0.375em; }
  .ring-head .count { margin-inline-start: auto; color: var(--_ink-2); font-size: 0.85em; font-weight: 400; white-space: nowrap; }
  .ring-ic { width: 1.5em; height: 1.5em; }
  .ring-ic circle { fill: none; stroke: var(--_ring-line); stroke-width: 1.5; }
  .ring-ic .here { stroke: var(--_ink); stroke-width: 2.5; }
  .ring-ic .dash { stroke-dasharray: 2 2.6; }
  .rows > ul + ul, .rows > ul > li + li { border-block-start: 1px solid var(--_line); }
  .row-btn .say { overflow-wrap: anywhere; }
  /* The words of lists begin small where a worker reads them within a sentence. */
  .row-btn .say::first-letter { text-transform: uppercase; }
  .row-btn .word { margin-block-start: 0.25em; }
  .row-open > div:empty { display: none; }
  .fold { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.6em; }
  .quiet-list { display: grid; grid-template-columns: minmax(0, 1fr); justify-items: start; padding-inline-start: 0.4em; }
  .quiet-list > .panel { justify-self: stretch; }
  .history { border-inline-start: 3px solid var(--_line); padding-inline-start: 0.75em; }
  .seg.put { text-align: start; font-weight: 400; }
  .seg.put[aria-pressed=true] { border-color: var(--_accent); box-shadow: inset 0 0 0 1.5px var(--_accent); background: var(--_accent-wash); font-weight: 600; }
  .seg.put:focus-visible { outline: 3px solid var(--_focus-ring); outline-offset: 2px; box-shadow: 0 0 0 2px var(--_focus-gap); }
  .choices.ways { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .choices.ways .seg { padding-inline: 0.7em; gap: 0.5em; }
  .choices.ways .ic { display: none; }
  .choices .choices { display: block; }
  .answer { display: flex; gap: 0.5em; align-items: start; font-size: 0.9375em; line-height: 1.45; }
  .answer .ic { color: var(--_ink-2); margin-block-start: 0.1em; }
  .btns.small { font-size: 0.95em; }
  .btns.small .btn[aria-pressed=true] { border-color: var(--_accent); box-shadow: inset 0 0 0 1.5px var(--_accent); background: var(--_accent-wash); }
  .offers { display: grid; gap: 0.4em; }
  .offers .btn { justify-content: flex-start; text-align: start; font-weight: 400; }
  .offers .name { font-weight: 600; }
  .group-by { display: flex; flex-wrap: wrap; gap: 0.25em 0.75em; align-items: center; }
  .group-by select { min-height: var(--_target); padding: 0.4em 0.6em; border: 1.5px solid var(--_edge); border-radius: var(--_radius-s); background: var(--_paper); max-width: 100%; }
  .empty { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25em; justify-items: center; text-align: center; }
  .empty svg.rings { width: min(16em, 80%); height: auto; }
  .empty .inline-add { text-align: start; width: 100%; max-width: 28em; }
  .inline-add { display: flex; gap: 0.6em; align-items: end; flex-wrap: wrap; }
  .inline-add > .stack { flex: 1 1 12em; }
  .topic { padding-block: 0.9em; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.5em; }
  .topic .btns > .panel { flex: 1 1 100%; }

  @container kith (width >= 30em) {
    .choices.ways { display: flex; flex-wrap: wrap; }
    .choices.ways .ic { display: block; }
    .choices.ways .seg { padding-inline: 0.9em; }
  }
  @container kith (width >= 900px) and (width >= 44em) {
    .pick.both { grid-template-columns: minmax(0, 1fr) minmax(0, 1.22fr); gap: 2.5em; align-items: start; }
    .both > .pick-pic { display: grid; gap: 1em; position: sticky; inset-block-start: 1em; }
  }
  .key { display: flex; flex-wrap: wrap; gap: 0.375em 1.25em; font-size: 0.875em; color: var(--_ink-2); line-height: 1.4; }
  .key span { display: inline-flex; align-items: center; gap: 0.4em; }
  .key .ln { width: 2.25em; height: 1em; }

  .rings { width: 100%; height: auto; overflow: visible; font-family: inherit; }
  .rings .r1 { fill: var(--_ring-1); }
  .rings .r2 { fill: var(--_ring-2); }
  .rings .r3 { fill: var(--_ring-3); }
  .rings .edge { fill: none; stroke: var(--_ring-line); stroke-width: 1; }
  .rings .thread { fill: none; stroke: var(--p); stroke-width: 1.75; opacity: 0.5; stroke-linecap: round; }
  .rings .thread.none { stroke-dasharray: 0.1 6.5; stroke-width: 2.5; opacity: 0.6; }
  .rings .me { fill: var(--_ink); }
  .rings .me-t { fill: var(--_paper); font-weight: 650; font-size: 17px; text-anchor: middle; }
  .rings .who { cursor: pointer; touch-action: none; }
  .rings .who.fixed { cursor: default; touch-action: auto; }
  .rings .tk { fill: var(--p); stroke: var(--_paper); stroke-width: 2.5; }
  .rings .hold .tk { fill: var(--_paper); stroke: var(--p); stroke-width: 2; stroke-dasharray: 5 3.5; }
  .rings .ring2 { fill: none; stroke: var(--_on-person); stroke-width: 1.25; }
  .rings .ini { fill: var(--_on-person); font-weight: 650; font-size: 16.5px; text-anchor: middle; pointer-events: none; }
  .rings .hold .ini { fill: var(--p); }
  .rings .nm { unicode-bidi: plaintext; fill: var(--_ink); font-size: 17px; font-weight: 600; text-anchor: middle; paint-order: stroke; stroke: var(--halo); stroke-width: 4px; stroke-linejoin: round; }
  .rings .h0 { --halo: var(--_ring-1); }
  .rings .h1 { --halo: var(--_ring-2); }
  .rings .h2 { --halo: var(--_ring-3); }
  .rings .h3, .rings .h4 { --halo: var(--_paper); }
  .rings .lab { fill: var(--_ink-2); font-size: 15.5px; text-anchor: middle; font-weight: 500; }
  .rings .sel { fill: none; stroke: var(--_ink); stroke-width: 2.5; }
  .rings .photo { clip-path: circle(50%); pointer-events: none; }
  .rings .bm { fill: var(--_paper); stroke: var(--_ink); stroke-width: 1.5; }
  .rings .bs { fill: none; stroke: var(--_ink); stroke-width: 2; stroke-linecap: round; }
  .rings .tray { fill: none; stroke: var(--_ring-line); stroke-width: 1.5; stroke-dasharray: 5 5; }
  @media (prefers-reduced-motion: no-preference) {
    .rings .who:not(.held) { transition: transform 200ms ease-out; }
  }
  @media (forced-colors: active) {
    .rings :is(.r1, .r2, .r3, .bm, .hold .tk) { fill: Canvas; }
    .rings :is(.edge, .tray, .thread, .bm, .bs), .ring-ic circle { stroke: CanvasText; }
    .rings :is(.tk, .me) { fill: CanvasText; stroke: Canvas; }
    .rings :is(.ini, .me-t) { fill: Canvas; }
    .rings .hold .tk { stroke: CanvasText; }
    .rings :is(.hold .ini, .nm, .lab) { fill: CanvasText; }
    .rings .nm { stroke: Canvas; }
    .rings .sel { stroke: Highlight; }
    .ring-ic circle { stroke-width: 0.75; }
    .ring-ic .here { stroke-width: 3.5; }
    .seg.put[aria-pressed=true] { border: 3px solid Highlight; }
  }
  @media print { .vis { display: flex; } }
`;

export { pickerStyles };
