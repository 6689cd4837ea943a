import { css } from 'lit';

const reviewStyles = css`
  .rev { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.75em; }
  .rev > section:not(.voice) { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75em; }
  .voice { background: var(--_wash); border-radius: var(--_radius-l); padding: 1.1em 1.1em 1.2em; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.6em; }
  .voice blockquote { font-size: 1.125em; line-height: 1.5; max-width: 36em; text-wrap: pretty; }
  .rev-h { display: flex; flex-wrap: wrap; gap: 0.4em 2em; align-items: baseline; justify-content: space-between; padding-block-end: 1em; }
  .legend { display: flex; flex-wrap: wrap; gap: 0.35em 1.4em; font-size: 0.9em; color: var(--_ink-2); }
  .legend span { display: inline-flex; gap: 0.45em; align-items: center; }
  .cols { display: none; }
  .truths > li { border-block-start: 1px solid var(--_line); padding-block: 1.25em; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.9em; }
  .who { display: flex; gap: 0.7em; align-items: center; min-width: 0; }
  .who > div { min-width: 0; overflow-wrap: anywhere; }
  .who .t-head { line-height: 1.2; }
  .who .t-small { line-height: 1.3; }
  .three { display: grid; grid-template-columns: minmax(0, 1fr); }
  .ln3 { position: relative; padding-inline-start: 1.9em; padding-block-end: 0.9em; overflow-wrap: anywhere; }
  .ln3:last-child { padding-block-end: 0; }
  .ln3 .lb { font-size: 0.9em; color: var(--_ink-2); font-weight: 550; line-height: 1.4; display: block; }
  .ln3::after { content: ""; position: absolute; inset-inline-start: 0.46em; inset-block: 1.35em -0.2em; border-inline-start: 2px solid var(--p); }
  .ln3:last-child::after { display: none; }
  .ln3.broken::after { border-inline-start-style: dotted; border-inline-start-width: 3px; inset-inline-start: calc(0.46em - 0.5px); }
  .node { position: absolute; inset-inline-start: 0; inset-block-start: 0.16em; width: 1.05em; height: 1.05em; }
  .node circle { fill: var(--_paper); stroke: var(--p); stroke-width: 2.25; }
  .node .in { fill: var(--p); stroke: none; }
  .node .full { fill: var(--p); }
  .node .nil { stroke-dasharray: 2.6 2.4; }
  .marks { display: flex; flex-wrap: wrap; gap: 0.3em; padding-block: 0.45em 0.3em; }
  .mk { width: 1em; height: 1em; color: var(--_ink); }
  .mk circle { fill: none; stroke: currentColor; stroke-width: 1.75; }
  .mk .f { fill: currentColor; }
  .mk .u { stroke-dasharray: 2.2 2.4; }
  .mk path { fill: currentColor; stroke: none; }
  .because { color: var(--_ink-2); font-size: 0.9375em; line-height: 1.45; }
  .answer { display: flex; gap: 0.5em; align-items: start; font-size: 0.9375em; line-height: 1.45; overflow-wrap: anywhere; }
  .answer .ic { margin-block-start: 0.1em; color: var(--_ink-2); }
  .groups { display: grid; gap: 0.9em; }
  .groups dt { font-weight: 650; }
  .groups dd + dt { margin-block-start: 0.75em; }
  .frozen { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5em; }
  .rev > section.frozen:not(.voice) { gap: 1.5em; }
  .frozen > section { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75em; }
  .frozen blockquote { font-size: 1.125em; max-width: 36em; }
  .frozen .rev-h { padding-block-end: 0.25em; }
  .arrange { display: grid; }
  .arrange > li { display: flex; flex-wrap: wrap; gap: 0.25em 1em; align-items: center; justify-content: space-between; padding-block: 0.375em; border-block-start: 1px solid var(--_line); }
  .arrange .choices { flex: 1 1 12em; }
  .arrange .btns { gap: 0 0.75em; }
  .btn[aria-disabled=true] { color: var(--_ink-2); text-decoration: none; cursor: default; }
  .foot .more { flex: 1 1 100%; }
  .made { display: none; }
  @container kith (width >= 46em) {
    .cols { display: grid; grid-template-columns: 11em repeat(3, minmax(0, 1fr)); column-gap: 1.75em; color: var(--_ink-2); font-weight: 600; padding-block-end: 0.6em; }
    .cols span { font-size: 0.9375em; }
    .truths > li { grid-template-columns: 11em minmax(0, 1fr); column-gap: 1.75em; align-items: start; padding-block: 1.5em 1.4em; }
    .three { grid-template-columns: repeat(3, minmax(0, 1fr)); column-gap: 1.75em; }
    .ln3 { padding: 1.7em 0 0; }
    .ln3 .lb { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .ln3::after { inset-inline: 1.35em -1.45em; inset-block: 0.62em auto; border-inline-start: 0; border-block-start: 2px solid var(--p); }
    .ln3.broken::after { border-inline-start: 0; border-block-start: 3px dotted var(--p); inset-inline-start: 1.35em; }
    .under { grid-column: 2; }
    .who { align-items: start; }
    .who > div { padding-block-start: 0.1em; }
    .groups { grid-template-columns: 11em minmax(0, 1fr); column-gap: 1.75em; }
    .groups dd + dt { margin: 0; }
  }
  @media (forced-colors: active) {
    .voice { border: 1px solid CanvasText; }
    .ln3::after { border-color: CanvasText; }
    .node circle { fill: Canvas; stroke: CanvasText; }
    .node .in, .node .full { fill: CanvasText; }
  }
  @media print {
    :host { break-after: page; font-size: 9.5pt; line-height: 1.35; }
    /* A grid that goes over a page lays its last rows over each other: on paper these are plain blocks. */
    .shell { padding: 0; }
    .shell, .rev, .rev:not(.brief) > section:not(.voice) { display: block; }
    .shell > * + *, .rev:not(.brief) > * + * { margin-block-start: 0.9em; }
    .rev:not(.brief) > section:not(.voice) > * + * { margin-block-start: 0.35em; }
    .rev-h { padding-block-end: 0.25em; }
    .t-title { font-size: 1.5em; }
    .truths > li { break-inside: avoid; padding-block: 0.5em 0.45em; row-gap: 0.3em; }
    .groups, .groups dd + dt { gap: 0.2em 1.75em; }
    .tok { --s: 1.9em; }
    .marks { padding-block: 0.15em; }
    .ln3 { padding-block-start: 1.45em; }
    .voice, .card { background: none; padding: 0; border: 0; }
    .voice blockquote { font-size: 1.1em; line-height: 1.4; }
    .made { display: block; }
    .because, .answer, .legend, .lb, .cols, .t-lead { color: #000; }
    .ln3::after, .ln3.broken::after { border-color: #000; }
    .vis .ic + span, .t-lead { max-width: none; }
    .node circle, .mk circle { stroke: #000; }
    .node .in, .node .full, .mk .f, .mk path { fill: #000; }
    /* For whoever reads sixty: the words without the thread, so that one life is one sheet. */
    .brief { display: block; columns: 2; column-gap: 2em; font-size: 0.8em; line-height: 1.3; }
    .brief > * { margin-block-end: 0.5em; }
    .brief > .lines, .brief > .voice, .brief > .card { column-span: all; }
    .brief .node, .brief .ln3::after { display: none; }
    .brief .ln3 { padding-block-start: 0; }
    .brief .ln3 p, .brief .who p, .brief .marks { display: inline; margin-inline-end: 0.3em; }
    .brief .mk { display: inline-block; width: 0.8em; height: 0.8em; margin-inline-end: 0.2em; }
    .brief .who > div > * { display: inline; margin-inline-end: 0.3em; }
    .brief .truths > li { padding-block: 0.3em; row-gap: 0.1em; }
    .brief .tok { display: none; }
    .brief .groups { grid-template-columns: 10em minmax(0, 1fr); column-gap: 1em; }
    .brief .voice .groups { grid-template-columns: 15em minmax(0, 1fr); }
    .brief .dots-list { gap: 0.1em; }
  }
`;

export { reviewStyles };
