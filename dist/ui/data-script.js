function watchScripts(host, taker, signal) {
  const taken = /* @__PURE__ */ new WeakSet();
  const read = () => {
    for (const script of host.querySelectorAll(':scope > script[type="application/json"]')) {
      if (taken.has(script) || document.readyState === "loading" && !script.nextSibling && !host.nextSibling) continue;
      taken.add(script);
      try {
        const json = JSON.parse(script.textContent);
        const { kith } = script.dataset;
        if (kith === "answers" && typeof json === "object" && json) taker.answers(json);
        else if (kith !== "unsaved") taker.circle(json);
        else if (Array.isArray(json)) taker.unsaved(json);
      } catch {
        taker.broken();
      }
    }
  };
  const observer = new MutationObserver(read);
  observer.observe(host, { childList: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
  });
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", read, { once: true, signal });
  read();
}

export { watchScripts };
