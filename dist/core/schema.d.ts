export type Draft = '2020-12' | '07';
type Schema = Record<string, unknown>;
/**
 * The schema of a circle. A document is valid exactly where `readCircle` reports nothing, but for lone surrogates, which no schema can name
 * for every language.
 */
export declare function circleSchema(draft?: Draft): Schema;
/**
 * The schema of a change. What a patch may hold is that of the circle, with `null` for what goes. `readChange` knows more: the size of the whole, and
 * text deep in fields that nobody knows.
 */
export declare function changeSchema(draft?: Draft): Schema;
export {};
