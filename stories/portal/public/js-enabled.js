// Runs before the first paint, so that nothing jumps. A file of its own, since the page's policy allows no script inside it.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
