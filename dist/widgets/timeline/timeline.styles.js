import { css } from 'lit';

const timelineStyles = css`
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

  .foot .panel { flex: 1 1 100%; }
  .story { display: grid; grid-template-columns: minmax(0, 1fr); }
  .chap { position: relative; display: grid; grid-template-columns: minmax(0, 1fr); gap: 1em; padding-inline-start: 1.6em; padding-block-end: 2em; }
  .chap::before { content: ""; position: absolute; inset-block: 0.3em 0; inset-inline-start: 0; width: 0.7em; background: var(--_home); }
  .chap.first::before { border-start-start-radius: 0.5em; border-start-end-radius: 0.5em; }
  .chap.last::before { border-end-start-radius: 0.5em; border-end-end-radius: 0.5em; }
  .chap + .chap:not(.gapc, .loose)::before { border-block-start: 2px solid var(--_home-line); }
  .chap.gapc::before { background: none; border: 1.5px dashed var(--_edge); }
  .chap.loose::before { background: none; border-inline-start: 1.5px solid var(--_line); inset-inline-start: 0.3em; width: 0; border-radius: 0; }
  .chap.soft-b::before { background: linear-gradient(to bottom, var(--_home) 72%, transparent 99%); }
  .chap.soft-a::before { background: linear-gradient(to top, var(--_home) 72%, transparent 99%); }
  .chap.soft-a.soft-b::before { background: linear-gradient(to bottom, transparent 1%, var(--_home) 28% 72%, transparent 99%); }
  .chap-h { display: grid; gap: 0.1em; justify-items: start; }
  .chap-h .t-head { display: flex; gap: 0.45em; align-items: center; }
  .chap-h .btn { font-size: 0.9em; }
  .chap-b { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.9em; }
  .yr-h { font-size: 0.9375em; font-weight: 650; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.6em; margin-block-start: 0.25em; }
  .yr-h span { font-weight: 400; color: var(--_ink-2); }
  .entries { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75em; }
  /* Grids in grids are measured many times over: too often where there are hundreds of years. */
  .story.long, .long .chap-b { display: block; }
  .long .chap-b > * + * { margin-block-start: 0.9em; }
  .long .chap { contain: layout style; align-items: start; }
  .long [data-part] { display: block; contain: layout style; }
  .long .run { contain: layout style; }
  .long .run:first-child { margin-block-start: -5px; }
  .long .run:last-child { margin-block-end: calc(5px - 0.75em); }
  /* What is not seen is not painted; the room around is for focus rings. */
  .long .slot { contain: layout style paint; padding: 5px; margin-inline: -5px; margin-block-end: calc(0.75em - 10px); }
  .entry { position: relative; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.5em; padding: 0.9em 1em; border: 1px solid var(--_line); border-radius: var(--_radius-l); background: var(--_paper); }
  .entry > .fold { margin-block: -0.5em -0.55em; }
  .entry.gape { border: 1.5px dashed var(--_edge); }
  .entry.away { background: var(--_wash-2); border-color: transparent; }
  .entry.picked { outline: 2px solid var(--_ink); outline-offset: 2px; }
  .e-top { display: flex; flex-wrap: wrap; gap: 0.1em 0.75em; align-items: baseline; }
  .e-t { font-weight: 650; line-height: 1.35; }
  .e-d { color: var(--_ink-2); font-size: 0.9375em; }
  .chips { display: flex; flex-wrap: wrap; gap: 0.4em 1.1em; }
  .to { font: inherit; color: inherit; background: none; border: 0; padding: 0.45em 0.25em; cursor: pointer; text-align: start; min-height: var(--_target); margin: -0.45em -0.25em; border-radius: var(--_radius-s); }
  .to.e-d { font-size: 0.9375em; color: var(--_ink-2); }
  .to:not(.e-d) .name, .to.e-d { text-decoration: underline; text-decoration-color: var(--_edge); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
  .by { color: var(--_ink-2); font-size: 0.9em; line-height: 1.45; display: flex; flex-wrap: wrap; gap: 0.15em 1em; align-items: center; }
  .by > span { display: inline-flex; gap: 0.4em; align-items: center; }
  .by .ic { width: 1.1em; height: 1.1em; }
  .telling { border-inline-start: 3px solid var(--_line); padding-inline-start: 0.8em; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.15em; }
  .telling b { font-size: 0.9em; font-weight: 600; color: var(--_ink-2); }
  .telling b .t-quiet { font-weight: 400; }
  .media { max-width: 100%; height: auto; border-radius: var(--_radius); }
  p.media { display: flex; gap: 0.5em; align-items: center; color: var(--_ink-2); }
  .beside { --p: var(--_home-line); }

  .book { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25em; max-width: 40em; }
  .book section { display: grid; gap: 0.25em; break-inside: avoid; }
  .book .t-head { margin-block-start: 0.75em; border-block-start: 1px solid var(--_line); padding-block-start: 0.75em; }
  details > .field { padding-block-start: 0.75em; }
  summary { min-height: var(--_target); display: flex; align-items: center; cursor: pointer; text-decoration: underline; color: var(--_accent); }
  .strip svg { width: 100%; max-width: 30em; height: auto; overflow: visible; }
  .strip text { font-size: 12px; fill: var(--_ink-2); text-anchor: middle; }
  .river-wrap { display: none; }
  .alone .in-picture { display: none; }
  /* No wider than it can be seen at once. */
  .river-wrap { max-width: 76em; }
  .water { touch-action: manipulation; }
  .river { width: 100%; height: auto; overflow: visible; }
  .river [data-go], .river [data-person] { cursor: pointer; }
  .water.near { cursor: grab; touch-action: pan-y pinch-zoom; }
  .water.near:active { cursor: grabbing; }
  .river text { fill: var(--_ink); font-size: 14px; text-anchor: middle; font-variant-numeric: tabular-nums; user-select: none; }
  .river :is(.bl, .call, .nm) { unicode-bidi: plaintext; }
  .river .yr { font-weight: 600; }
  .river .mo { fill: var(--_ink-2); }
  .river .ag { font-size: 13.5px; fill: var(--_ink-2); }
  .river .rowlab { fill: var(--_ink-2); text-anchor: end; }
  .river .tick { stroke: var(--_line); }
  .river .lead { stroke: var(--_edge); }
  .home { fill: var(--_home); }
  .school { fill: var(--_school); }
  .stop-home { stop-color: var(--_home); }
  .stop-school { stop-color: var(--_school); }
  .river .bl { font-weight: 600; }
  .river .school-t { font-weight: 400; }
  .river .call.end { text-anchor: end; }
  .river .call.start { text-anchor: start; }
  .hole { fill: var(--_paper); stroke: var(--_edge); stroke-width: 1.5; stroke-dasharray: 3.5 3; }
  .river .hole-t { font-weight: 650; fill: var(--_ink-2); }
  .rib { fill: var(--p); }
  .ribstop { stop-color: var(--p); }
  .hair { stroke: var(--p); stroke-width: 1.5; fill: none; stroke-linecap: round; }
  .rem { stroke: var(--p); stroke-width: 1; opacity: 0.55; }
  .dots { stroke: var(--p); stroke-width: 3.25; stroke-dasharray: 0.1 7; stroke-linecap: round; fill: none; }
  .strip .dots { stroke-width: 2.4; stroke-dasharray: 0.1 5; }
  .tk { fill: var(--p); stroke: var(--_paper); stroke-width: 2; }
  .ring { fill: none; stroke: var(--_on-person); }
  .river .ini { font-size: 11.5px; font-weight: 650; fill: var(--_on-person); }
  .river :is(.nm, .note, .next-t, .call) { paint-order: stroke; stroke: var(--_paper); stroke-width: 4px; stroke-linejoin: round; }
  .river .nm { font-size: 14.5px; font-weight: 600; text-anchor: end; }
  .river .note { fill: var(--_ink-2); }
  .river .note:not(.end) { text-anchor: start; }
  .river .note.end { text-anchor: end; }
  .mem { fill: var(--_paper); stroke: var(--p); stroke-width: 2; }
  path.mem { stroke-width: 1.75; }
  .mem.on { stroke: var(--_ink); stroke-width: 3; }
  .hope { fill: var(--_paper); stroke: var(--_ink-2); stroke-width: 1.5; stroke-dasharray: 2.2 2; }
  .at { fill: var(--_ink); fill-opacity: 0.08; stroke: var(--_ink); stroke-width: 1.5; pointer-events: none; }
  .pick { fill: none; stroke: var(--_ink); stroke-width: 2.5; }
  .now { stroke: var(--_ink); stroke-width: 1.5; }
  .river .now-t { font-size: 13.5px; font-weight: 650; }
  .zone { fill: var(--_wash); }
  .river .next-t { font-size: 13.5px; font-weight: 600; fill: var(--_ink-2); stroke: var(--_wash); stroke-width: 6px; }
  .river-foot { display: flex; flex-wrap: wrap; gap: 0.75em 2em; align-items: center; justify-content: space-between; }
  .river-foot .btn { font-size: 0.9375em; font-weight: 600; padding-inline: 0.9em; }
  .river-foot [aria-disabled=true] { color: var(--_ink-2); border-color: var(--_line); }
  .there li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25em 1.25em; max-width: 56em; }
  .there .chip { flex: 1 1 11em; }
  .there .chip ~ span { flex: 3 1 16em; display: grid; }
  .key { flex: 1 1 20em; display: flex; flex-wrap: wrap; gap: 0.375em 1.25em; font-size: 0.875em; color: var(--_ink-2); line-height: 1.4; }
  .key span { display: inline-flex; gap: 0.4em; align-items: center; }
  .ln { width: 2.25em; height: 1em; }
  @container kith (width >= 900px) and (width >= 44em) {
    .river-wrap { display: grid; gap: 1em; }
    .strip { display: none; }
  }

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
    .strip text, .river :is(.yr, .mo, .ag, .rowlab, .bl, .call, .nm, .note, .next-t, .now-t, .hole-t) { fill: CanvasText; }
    .river :is(.nm, .note, .next-t, .call) { stroke: Canvas; }
    :is(.home, .school, .hole, .mem, .hope) { fill: Canvas; stroke: CanvasText; }
    .soft { fill: Canvas; stroke: CanvasText; stroke-dasharray: 1 3; stroke-linecap: round; }
    .ribstop { stop-color: CanvasText; }
    .rib, .tk { fill: CanvasText; }
    .tk { stroke: Canvas; }
    .river .ini { fill: Canvas; }
    :is(.hair, .dots, .rem, .now, .ring) { stroke: CanvasText; }
    .ring { stroke: Canvas; }
    .tick { stroke: CanvasText; stroke-opacity: 0.3; }
    .zone { fill: Canvas; }
    .pick, .mem.on, .at { stroke: Highlight; }
  }
  @media print {
    .long [data-part] { content-visibility: visible !important; }
    /* A grid that goes over a page lays its last rows over each other: on paper these are plain blocks. */
    .story, .chap, .chap-b, .entries { display: block; }
    .chap { padding-block-end: 1.25em; }
    .chap-h, .chap-b > * + *, .entries > * + * { margin-block-end: 0.6em; margin-block-start: 0.6em; }
    .chap-h { position: static; display: block; break-inside: avoid; break-after: avoid; }
    .to { min-height: 0; margin: 0; padding-block: 0; }
    .to .name, .to.e-d { text-decoration: none !important; }
    .entry.away { display: none; }
    .river-wrap { display: grid; gap: 1em; }
    .strip { display: none; }
  }
`;

export { timelineStyles };
