/** The words core needs to speak: a language pack resolved for one voice. The packs themselves live outside core. */
export interface Words {
    /** BCP 47, for plural rules and numbers. */
    readonly lang: string;
    /**
     * The text of a key with its `{placeholders}` filled. Where a value named `n` is given and the text has plural forms,
     * the form for `n` in `lang` is taken. An unknown key answers with the key's last part, so that nothing is ever blank.
     */
    say(key: string, values?: Readonly<Record<string, string | number>>): string;
    /** Whether the pack has the key. */
    has(key: string): boolean;
}
