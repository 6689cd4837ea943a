// All that joins the widgets to this portal: fetch the circle, store each act, lose nothing.
const circle = document.querySelector('kith-circle');
const { src, viewer } = circle.dataset; // the circle's address, and who this page was made for
const key = `unsaved ${src} ${viewer}`; // what is not stored yet waits here, in this tab only
const waiting = JSON.parse(sessionStorage.getItem(key) ?? '[]');

async function load() {
  const response = await fetch(`${src}?as=${viewer}`);
  if (!response.ok) return;
  circle.circle = await response.json();
  circle.resend();
}

// One act of a person is one POST. "Saved" is said only after a clear yes.
circle.addEventListener('kith-change', (event) => {
  const body = JSON.stringify(event.detail);
  const answer = fetch(`${src}/changes?as=${viewer}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  event.respondWith(answer);
});
circle.addEventListener('kith-state', () => sessionStorage.setItem(key, JSON.stringify(circle.unsaved())));

// Back on this page, or on the network: see what others did, and send what still waits.
addEventListener('online', () => load().catch(() => {}));
document.addEventListener('visibilitychange', () => document.hidden || load().catch(() => {}));
circle.restore(waiting);
load().catch(() => {});
