import { html } from 'lit';

function heading(level, content, classes = "", id = "") {
  switch (Math.min(6, Math.max(1, level))) {
    case 1:
      return html`<h1 class=${classes} id=${id} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 class=${classes} id=${id} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 class=${classes} id=${id} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 class=${classes} id=${id} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 class=${classes} id=${id} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 class=${classes} id=${id} tabindex="-1">${content}</h6>`;
  }
}

export { heading };
