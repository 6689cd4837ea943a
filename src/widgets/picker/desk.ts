import { Desk } from '../../ui/desk.js';
import type { KnownPerson } from './fold-names.js';
import type { Named } from './groups.js';

/** The desk of the picker: beside what every widget lends its parts, the people a host knows and what was shared at this screen. */
export class PickerDesk extends Desk {
  declare known: readonly KnownPerson[];
  /** Everyone in the circle, A to Z. */
  declare everyone: readonly Named[];
  /** Moves focus from a row that goes away: to the next row, else to the heading over it. */
  declare leave: (id: string) => void;
  /** What was shared with whom while someone else is here. */
  lines: string[] = [];
  /** The person whose row must be drawn, wherever it stands in a long list: focus is on its way there. */
  wanted: string | undefined;

  override focus(id: string): void {
    if (id.startsWith('row-')) this.wanted = id.slice(4);
    super.focus(id);
  }
  /** What is said of `p` was shared with `who`, or, where that is empty, with nobody any more. */
  shared(p: string, who: string): void {
    if (this.scene.present.length) this.lines.push(this.say(who ? 'together.line' : 'together.stopped', { p, who }));
  }
  override clear(): void {
    super.clear();
    this.lines = [];
    this.wanted = undefined;
  }
}
