/** The lines of a cell as one text: nothing between Han characters, a space where letters or digits would run together. */
export function joinCellLines(blocks) {
    let joined = '';
    for (const block of blocks) {
        const text = block.kind === 'line' ? block.text : block.grid.cells.map((cell) => cell.text).join(' ');
        const needsSpace = /[A-Za-z0-9]$/.test(joined.slice(-1)) && /^[A-Za-z0-9]/.test(text);
        joined += (needsSpace ? ' ' : '') + text;
    }
    return joined.replace(/[\t\n]+/g, ' ').trim();
}
//# sourceMappingURL=join-cell-lines.js.map