// headings ## …, bold **…**, and the line |---|:--:| under a table's header: texts that a converter made have them too
const MARK = /^[ \t]{0,3}#{1,6}[ \t]+(?=\S)|\*\*(?=\S)|(?<=\S)\*\*|^[ \t]{0,40}\|?(?:[ \t]{0,40}:?-{3,}:?[ \t]{0,40}\|)+(?:[ \t]{0,40}:?-{3,}:?)?[ \t]*(?:\n|$)/gm;
// in files that are Markdown also bullets, quotations, pictures, links, breaks inside cells, emphasis, and escaped characters
const MORE = /^[ \t]{0,8}(?:[-*+]|>)[ \t]+(?=\S)|!\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)|\[([^\]\n]{1,200})\]\([^)\n]{0,400}\)|<br ?\/?>|(?<!\*)\*([^*\s][^*\n]{0,200})\*(?!\*)|\\([\\`*_{}[\]()#+.!|>~-])/gm;
/** What writing as Markdown adds to a text; `isMarkdown` where the file itself says that it is. What stands between marks is kept. */
export function* markdownEdits(text, isMarkdown) {
    const found = [...text.matchAll(MARK), ...(isMarkdown ? text.matchAll(MORE) : [])];
    found.sort((a, b) => a.index - b.index);
    let past = 0;
    for (const { 0: whole, 1: link, 2: emphasis, 3: escaped, index } of found) {
        if (index < past)
            continue;
        past = index + whole.length;
        yield { start: index, end: past, text: link ?? emphasis ?? escaped ?? '' };
    }
}
//# sourceMappingURL=markdown-marks.js.map