/** Where the header names the pages of properties of paragraphs and of characters. */
const PLACES = { paragraphs: 0x102, characters: 0xfa };
const PAGE_BYTES = 512;
/** Of each paragraph on a page: the place of its properties and its height, which nobody reads. */
const PARAGRAPH_BYTES = 13;
const STYLE_BYTES = 2;
const PAGE_NUMBER = 0x3f_ffff;
/** The runs in ascending order ([MS-DOC] 2.9.33 and 2.9.174); stretches without properties of their own are left out. */
export function readPropertyRuns(header, of) {
    const places = header.part(PLACES[of]);
    if (places === null)
        return [];
    const runs = [];
    const pages = Math.floor((places.byteLength - 4) / 8);
    const seen = new Set();
    for (let i = 0; i < pages; i++) {
        const page = places.getUint32((pages + 1) * 4 + i * 4, true) & PAGE_NUMBER;
        // a page twice is damage, and would let a small file unfold
        if (seen.has(page))
            continue;
        seen.add(page);
        const { buffer, byteOffset } = header.main;
        const start = page * PAGE_BYTES;
        if (start + PAGE_BYTES > header.main.byteLength)
            throw new RangeError('a page of properties is missing');
        runs.push(...readPage(new DataView(buffer, byteOffset + start, PAGE_BYTES), of));
    }
    return runs.sort((a, b) => a.start - b.start);
}
function readPage(page, of) {
    const count = page.getUint8(PAGE_BYTES - 1);
    const width = of === 'paragraphs' ? PARAGRAPH_BYTES : 1;
    const runs = [];
    for (let i = 0; i < count; i++) {
        const offset = page.getUint8((count + 1) * 4 + i * width) * 2;
        if (offset === 0)
            continue;
        runs.push({
            start: page.getUint32(i * 4, true),
            end: page.getUint32((i + 1) * 4, true),
            properties: of === 'paragraphs' ? paragraphProperties(page, offset) : characterProperties(page, offset),
        });
    }
    return runs;
}
function characterProperties(page, offset) {
    return viewWithin(page, offset + 1, page.getUint8(offset));
}
/** Without the style, which stands first; a length of 0 is followed by the length proper. */
function paragraphProperties(page, offset) {
    const short = page.getUint8(offset);
    const [start, length] = short === 0 ? [offset + 2, page.getUint8(offset + 1) * 2] : [offset + 1, short * 2 - 1];
    return viewWithin(page, start + STYLE_BYTES, Math.max(0, length - STYLE_BYTES));
}
function viewWithin(page, start, length) {
    const from = Math.min(start, page.byteLength);
    return new DataView(page.buffer, page.byteOffset + from, Math.min(length, page.byteLength - from));
}
/** The run that covers a byte offset; null where none does. Runs must be in ascending order. */
export function findRun(runs, offset) {
    let low = 0;
    let high = runs.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((runs[middle]?.start ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const run = runs[low];
    return run !== undefined && run.start <= offset && offset < run.end ? run : null;
}
//# sourceMappingURL=property-runs.js.map