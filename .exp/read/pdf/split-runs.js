import { extentOf } from "./extent.js";
import { groupLines, isBlank } from "./group-lines.js";
/**
 * The glyphs of a table in runs that do not cross from cell to cell. Upright characters that touch stay together where a column
 * line cuts through a character, because a number too long for its cell is still one number; where the line passes between
 * characters it parts them. Turned characters are runs of one.
 */
export function splitRuns(glyphs, columnLines) {
    const upright = glyphs.filter((glyph) => glyph.direction === 'right');
    const turned = glyphs.filter((glyph) => glyph.direction !== 'right');
    const runs = turned.map((glyph) => toRun([glyph]));
    for (const line of groupLines(upright, 'right')) {
        let run = [];
        let end = Number.NEGATIVE_INFINITY;
        let isCut = false;
        const flush = () => {
            // without an overhanging character every glyph can be placed for itself
            if (isCut)
                runs.push(toRun(run));
            else
                for (const glyph of run)
                    runs.push(toRun([glyph]));
            run = [];
            isCut = false;
        };
        for (const glyph of line.glyphs) {
            const start = glyph.centerX - glyph.advance / 2;
            const apart = start - end > 0.2 * glyph.size || isBlank(glyph);
            const parted = columnLines.some((x) => x >= end - 0.6 && x <= start + 0.6);
            if (apart || parted)
                flush();
            run.push(glyph);
            end = start + glyph.advance;
            isCut ||= !isBlank(glyph) && columnLines.some((x) => x > start + 0.6 && x < end - 0.6);
        }
        flush();
    }
    return runs;
}
function toRun(glyphs) {
    const [start] = extentOf(glyphs.map((glyph) => glyph.centerX - glyph.advance / 2));
    const [, end] = extentOf(glyphs.map((glyph) => glyph.centerX + glyph.advance / 2));
    return {
        glyphs,
        centerX: (start + end) / 2,
        centerY: glyphs[0]?.centerY ?? 0,
    };
}
//# sourceMappingURL=split-runs.js.map