document.addEventListener('kith-change', function (event) {
  var headers = { 'content-type': 'application/json' };
  event.respondWith(fetch('/api/circles/kayleigh/changes', { method: 'POST', headers: headers, body: JSON.stringify(event.detail) }));
});
