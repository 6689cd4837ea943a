import { type TemplateResult } from 'lit';
import { textField, tick, type Option } from '../../ui/parts/field.js';
type More = Partial<Parameters<typeof textField>[0]>;
/** One form that is open somewhere in the planner. What is typed lives here, so that neither new data nor another form touches it. */
export declare class Form {
    #private;
    readonly id: string;
    readonly changed: () => void;
    readonly values: Record<string, string>;
    readonly lists: Record<string, readonly string[]>;
    errors: Record<string, string>;
    open: boolean;
    dirty: boolean;
    constructor(id: string, changed: () => void);
    get(name: string): string;
    all(name: string): readonly string[];
    /** Fills what nobody typed yet. */
    fill(values: Readonly<Record<string, string | undefined>>): this;
    set(name: string, value: string): void;
    field(name: string, label: string, more?: More): TemplateResult;
    select(name: string, label: string, options: readonly Option[], empty: string): TemplateResult;
    one(name: string, label: string, options: readonly Option[], more?: {
        clear?: string;
        layout?: string;
        hint?: string;
        after?: string;
    }): TemplateResult;
    many(name: string, label: string, options: readonly Option[], more?: {
        layout?: string;
        hint?: string;
        after?: string;
    }): TemplateResult;
    /** One thing that is so or not. */
    tick(name: string, label: Parameters<typeof tick>[0]['label']): TemplateResult;
    /** The panel around the questions, one primary button at its end. */
    panel(o: {
        level: number;
        title: string;
        save: string;
        close: string;
        note?: unknown;
        submit: () => void;
        cancel: () => void;
    }, content: unknown): TemplateResult;
}
export {};
