/** ASCII white space as HTML has it; no-break and ideographic spaces are printed and stay. */
const SPACE = /[ \t\n\r\f]+/g;
const COLLAPSIBLE = /[\t\n\r\f]| {2}/;
// what is set without spaces between: a line of the source that ends here and goes on there is one word (CSS Text 3, 4.1.2)
const WIDE = /[\u2e80-\u303f\u31c0-\u31ef\u3400-\u9fff\uf900-\ufaff\uff00-\uff60]/;
/** White space as a browser prints it: one space for any run, none where the source breaks a line between Han characters. */
export function collapseSpace(raw) {
    if (!COLLAPSIBLE.test(raw))
        return raw;
    return raw.replace(SPACE, (run, at) => {
        if (!/[\n\r]/.test(run))
            return ' ';
        const isBroken = WIDE.test(raw[at - 1] ?? '') && WIDE.test(raw[at + run.length] ?? '');
        return isBroken ? '' : ' ';
    });
}
//# sourceMappingURL=collapse-space.js.map