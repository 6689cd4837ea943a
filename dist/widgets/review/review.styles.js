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
  .frozen { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1em; }
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
    .truths > li { break-inside: avoid; padding-block: 0.6em; }
    .voice { background: none; padding: 0; }
    .made { display: block; }
    .because, .answer { color: #000; }
  }
`;

export { reviewStyles };
