import { initAll } from '/govuk-frontend.js';

initAll();

// The names of those who may open this life, so that the widgets say "Dev" where a record says "dev".
for (const circle of document.querySelectorAll('kith-circle[data-names]')) circle.names = JSON.parse(circle.dataset.names);

// Whoever signs out leaves nothing in this tab; a session that merely ended keeps what still waits.
if (location.pathname === '/signed-out') sessionStorage.clear();
