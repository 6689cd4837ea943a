import { svg, html } from 'lit';

const ringIcon = (ring) => html`<svg class="ring-ic" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${[3.2, 7, 10.7].map(
  (r, i) => svg`<circle cx="12" cy="12" r=${r} class=${i === ring ? "here" : i === 2 && ring === 3 ? "here dash" : ""}></circle>`
)}</svg>`;

export { ringIcon };
