import { type TemplateResult } from 'lit';
import type { Json, Patch } from '../../core/change.js';
import type { Plan } from '../../core/circle.js';
import { type IconName } from '../../ui/icons.js';
import type { Scene } from '../../ui/scene.js';
import type { WordKey } from '../../ui/words.js';
import type { Form } from './form.js';
/** What the pieces of the planner may do: read the scene, open forms and record acts. The element is behind it. */
export interface Desk {
    readonly scene: Scene;
    readonly person: string | undefined;
    say(key: WordKey, values?: Readonly<Record<string, string | number>>): string;
    act(type: string, patch: Patch, said: string): void;
    form(id: string): Form;
    isOpen(id: string): boolean;
    /** Opens a form and moves focus to its heading; closing brings focus back to the button. */
    toggle(id: string, fill?: (form: Form) => void): void;
    /** Opens or closes what stands under a heading; focus stays. */
    fold(id: string): void;
    /** Closes for good: what was typed is let go of. */
    close(id: string): void;
    /** Shows what is wrong and moves focus there. */
    fail(form: Form, errors: Readonly<Record<string, string | undefined>>): boolean;
    status(...ids: string[]): unknown;
    vis(seenBy: readonly string[], id: string): TemplateResult;
    helpWords(): unknown;
    /** Shows a day in the agenda and moves focus there. */
    goTo(day: string): void;
    redraw(): void;
}
/** A button that opens what stands next to it. */
export declare function opener(desk: Desk, id: string, label: string | TemplateResult, o?: {
    kind?: string;
    icon?: IconName;
    fill?: (form: Form) => void;
}): TemplateResult;
/** A heading that opens what stands under it. */
export declare function disclosure(desk: Desk, id: string, label: string, content: () => unknown): TemplateResult;
/** The frame every form has: its heading under the item's, "Save" and "Not now". */
export declare const frame: (desk: Desk, form: Form, title: string, save: string, submit: () => void, content: unknown, o?: {
    note?: unknown;
    close?: string;
}) => TemplateResult;
/** Everything a new record says of its maker. */
export declare const signed: ({ viewer }: Scene) => Patch;
/** Asking is telling: the workers see it, and whoever arranges the plan. */
export declare const asking: (scene: Scene, { arrangedBy }: Plan) => Patch;
/** A patch without the fields that stay empty; what was there before and is empty now is taken out. */
export declare function filled(fields: Readonly<Record<string, Json | undefined>>, before?: object): Patch;
/** Bases that the person and those around them decide on themselves. */
export declare const isOwnBasis: ({ basis }: Pick<Plan, "basis">) => boolean;
export declare const mayDecide: (scene: Scene, plan: Plan) => boolean;
