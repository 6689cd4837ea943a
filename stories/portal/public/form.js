// In form mode nothing is fetched: the element only has to know who is looking.
const circle = document.querySelector('kith-circle');
circle.viewer = { id: circle.dataset.viewer, role: circle.dataset.role };
