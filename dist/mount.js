function mount(selector, config = {}) {
  const places = typeof selector === "string" ? [...document.querySelectorAll(selector)] : [selector];
  const made = [];
  for (const place of places) {
    const widget = config.widget ?? place.dataset.kith;
    if (!widget || !/^(circle|picker|planner|timeline|review)$/.test(widget) || place.querySelector(`:scope > kith-${widget}`)) continue;
    const element = document.createElement(`kith-${widget}`);
    const given = Object.entries(place.dataset).filter(([name]) => name !== "kith");
    for (const [name, value] of given) element.setAttribute(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value ?? "");
    for (const [name, value] of Object.entries(config.attributes ?? {})) element.setAttribute(name, value);
    if (config.circle) element.circle = config.circle;
    if (config.viewer) element.viewer = config.viewer;
    if (config.words) element.words = config.words;
    const { save } = config;
    if (save) {
      element.addEventListener("kith-change", (event) => {
        const answer = save(event.detail);
        if (answer !== void 0) event.respondWith(answer);
      });
    }
    element.append(...place.childNodes);
    place.append(element);
    made.push(element);
  }
  return made;
}

export { mount };
