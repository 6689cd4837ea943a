import { Desk } from '../../ui/desk.js';

class PickerDesk extends Desk {
  /** What was shared with whom while someone else is here. */
  lines = [];
  /** The person whose row must be drawn, wherever it stands in a long list: focus is on its way there. */
  wanted;
  focus(id) {
    if (id.startsWith("row-")) this.wanted = id.slice(4);
    super.focus(id);
  }
  /** What is said of `p` was shared with `who`, or, where that is empty, with nobody any more. */
  shared(p, who) {
    if (this.scene.present.length) this.lines.push(this.say(who ? "together.line" : "together.stopped", { p, who }));
  }
  clear() {
    super.clear();
    this.lines = [];
    this.wanted = void 0;
  }
}

export { PickerDesk };
