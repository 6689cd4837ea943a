import { type TemplateResult } from 'lit';
import type { Day } from '../../core/circle.js';
import type { Scene } from '../../ui/scene.js';
import { type Desk } from './desk.js';
export declare const sayDayKind: ({ words, circle, me }: Scene, { kind, person }: Day) => string;
/** Days near enough to be spoken of unasked, by date, and those of a stretch that is looked at. Hard days, the dead and the silent are never among them. */
export declare function daysNear(scene: Scene, person: string | undefined, from?: string, to?: string): [string, Day][];
export declare const dayLine: (scene: Scene, day: Day) => TemplateResult;
/** All days that matter, for who opens the list; and one more. */
export declare function dayList(desk: Desk): TemplateResult;
