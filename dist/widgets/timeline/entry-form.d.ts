import { type TemplateResult } from 'lit';
import type { Patch } from '../../core/change.js';
import type { Entry } from '../../core/circle.js';
import { type Desk } from '../../ui/desk.js';
import type { IconName } from '../../ui/icons.js';
import { type Option } from '../../ui/parts/field.js';
/** What a worker or supporter writes is for the person to read; workers share it with their team. */
export declare const seenAtFirst: ({ scene: { viewer } }: Desk) => string[];
type Named = Option & {
    label: string;
};
/** The people of the circle to choose from, A to Z as the reader sorts. */
export declare function peopleOptions({ scene }: Desk): Named[];
/** Who may be asked: the viewers the host names, then the people. */
export declare const askable: (desk: Desk) => Option[];
/**
 * The form that tells an entry, or changes one. What happened and when; the rest can be skipped.
 * @param o.kind what it begins as: the form of a gap asks what nobody told
 * @param o.given fields a new entry has from where it was told: the entry it is another telling of
 */
export declare function entryForm(desk: Desk, key: string, o: {
    label: unknown;
    title: string;
    level: number;
    look?: string;
    icon?: IconName;
    kind?: string;
    id?: string;
    entry?: Entry;
    given?: Patch;
    besides?: (id: string) => Patch;
    done: (id: string, entry: Patch) => void;
}): TemplateResult;
export {};
