/** The stretch `[start, end)` of a squeezed text as a run. */
export function sliceRun({ text, offsets, parted }, start, end) {
    return {
        text: text.slice(start, end),
        offsets: offsets.slice(start, end),
        parted: parted.slice(start, end),
    };
}
const FIGURE = /^(?:0|[1-9]\d{0,6}|[1-9]\d{0,2}(?:,\d{3}){1,2})$/;
const SLASH = /^[/／\\—–－-]$/;
const LONGEST_TOKEN = 9;
/** The tokens that begin at `start` and end by `limit`, shortest first; no figure begins with a zero. */
export function tokensAt(run, start, limit) {
    const tokens = [];
    for (let end = start + 1; end <= Math.min(limit, start + LONGEST_TOKEN); end++) {
        if (end > start + 1 && run.parted[end - 1] === true)
            break;
        const printed = run.text.slice(start, end);
        if (FIGURE.test(printed))
            tokens.push({ start, end, value: Number(printed.replaceAll(',', '')) });
        else if (SLASH.test(printed))
            tokens.push({ start, end, value: 0 });
    }
    return tokens;
}
/** A token as a printed cell of `text`; null, a blank, as an empty cell. */
export function printToken(text, run, token) {
    const first = run.offsets[token?.start ?? 0];
    if (token === null || first === undefined)
        return { text: '', span: { start: first ?? 0, end: first ?? 0 } };
    const span = { start: first, end: (run.offsets[token.end - 1] ?? first) + 1 };
    return { text: text.slice(span.start, span.end), span };
}
//# sourceMappingURL=value-run.js.map