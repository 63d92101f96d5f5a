const QUOTED_CHARS = 32;
/** A text for a line of a listing: in quotation marks, at most 32 characters of it, without line breaks. */
export function quote(text) {
    const characters = [...text.replace(/\s+/gu, ' ').trim()];
    return characters.length > QUOTED_CHARS
        ? `“${characters.slice(0, QUOTED_CHARS).join('')}…”`
        : `“${characters.join('')}”`;
}
//# sourceMappingURL=quote.js.map