const cast = /* @__PURE__ */ new Set();
let isOn = false;
const SHARE = 4;
const addToCast = (one) => void cast.add(one);
const leaveCast = (one) => void cast.delete(one);
function rehearseWhenIdle() {
  if (isOn || !cast.size) return;
  isOn = true;
  const play = plays(), next = (deadline) => {
    const end = performance.now() + SHARE;
    do
      isOn = !play.next().done;
    while (isOn && performance.now() < end && deadline && deadline.timeRemaining() > SHARE);
    if (isOn) whenIdle(next);
  };
  whenIdle(next);
}
const whenIdle = (run) => typeof requestIdleCallback === "function" ? requestIdleCallback(run) : setTimeout(run, 50);
function* plays() {
  for (const one of cast) {
    try {
      const circles = [{}, ...one.samples].map((sample) => ({ kith: 1, id: "rehearsal", me: {}, ...sample }));
      const work = new one().rehearse(circles);
      while (cast.has(one) && !work.next().done) yield;
    } catch {
    }
    cast.delete(one);
  }
}

export { addToCast, leaveCast, rehearseWhenIdle };
