import { html } from 'lit';

const ringIcon = (ring) => html`<svg class="ring-ic" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="3.2" class=${ring ? "" : "here"}></circle><circle cx="12" cy="12" r="7" class=${ring === 1 ? "here" : ""}></circle><circle cx="12" cy="12" r="10.7" class=${ring === 2 ? "here" : ring === 3 ? "here dash" : ""}></circle></svg>`;

export { ringIcon };
