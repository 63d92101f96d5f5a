/** More than any report written by people has of one kind; a screen of lines is read, thousands are not. */
const SHOWN = 200;
/** A line for each entry, at most 200; past them one that tells how many more there are. */
export function capLines(entries, format) {
    const more = entries.length - SHOWN;
    const lines = entries.slice(0, SHOWN).map(format);
    return more > 0
        ? [...lines, `  … and ${more.toLocaleString('en-US')} more; --json or gongkai export has them all`]
        : lines;
}
//# sourceMappingURL=cap-lines.js.map