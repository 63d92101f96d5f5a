/**
 * Paragraphs of one cell as one text: a space between Latin letters, and between digits, since nobody breaks a number by a paragraph;
 * nothing beside Han characters.
 */
export function joinCellParagraphs(texts) {
    return texts.reduce((joined, text) => {
        const areDigits = /[0-9]$/.test(joined) && /^[0-9]/.test(text);
        return joined + (areDigits ? ' ' : lineJoint(joined, text)) + text;
    }, '');
}
/** What stands between the end of one line and the start of the next: a space or nothing. */
export function lineJoint(before, after) {
    if (!/^[A-Za-z0-9]/.test(after))
        return '';
    // a number goes on with its digits, an address after its points
    const isWord = /[A-Za-z]$/.test(before) || (/[0-9]$/.test(before) && /^[A-Za-z]/.test(after));
    const isSentence = /[,;:!?)]$/.test(before) || (/\.$/.test(before) && /^[A-Z]/.test(after));
    return isWord || (isSentence && /^[A-Za-z]/.test(after)) ? ' ' : '';
}
//# sourceMappingURL=join-line-texts.js.map