// All that joins the widgets to this portal: fetch the circle, store each act, lose nothing.
const circle = document.querySelector('kith-circle');
const { src, viewer, role } = circle.dataset;
const key = `unsaved ${src} ${viewer}`; // what is not stored yet waits here, in this tab only
const waiting = JSON.parse(sessionStorage.getItem(key) ?? '[]');
circle.viewer = { id: viewer, role };

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
  answer.then((response) => response.status === 409 && load()).catch(() => {}); // somebody else was faster: show what they wrote
});
circle.addEventListener('kith-state', () => sessionStorage.setItem(key, JSON.stringify(circle.unsaved())));
document.querySelector('form[action="/sign-out"]').addEventListener('submit', () => {
  circle.forget();
  sessionStorage.removeItem(key);
});

// Back on this page, or back on the network: see what others did, and send what still waits.
addEventListener('online', () => void load().catch(() => {}));
document.addEventListener('visibilitychange', () => void (document.hidden || load().catch(() => {})));
await load().catch(() => {});
circle.restore(waiting);
