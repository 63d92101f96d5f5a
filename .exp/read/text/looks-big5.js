/** Bytes looked at: some thousands of characters settle it. */
const SAMPLE_BYTES = 65_536;
const MINIMAL_SHARE = 0.9;
const MINIMAL_LEAD = 0.15;
/**
 * True where text of two bytes a character is Big5 rather than GB18030, in which nearly all of it would decode as well, to rare
 * characters: it is counted how many pairs are common characters or punctuation in the one and in the other.
 */
export function looksBig5(bytes) {
    let pairs = 0;
    let inBig5 = 0;
    let inGb = 0;
    const end = Math.min(bytes.length, SAMPLE_BYTES) - 1;
    for (let at = 0; at < end; at++) {
        const lead = bytes[at] ?? 0;
        if (lead < 0x81)
            continue;
        const trail = bytes[++at] ?? 0;
        pairs++;
        const isHigh = trail >= 0xa1 && trail <= 0xfe;
        // Big5: symbols and the 5,401 frequent characters, in trails of two ranges
        if (lead >= 0xa1 && lead <= 0xc6 && (isHigh || (trail >= 0x40 && trail <= 0x7e)))
            inBig5++;
        // GB 2312: symbols and the 3,755 frequent characters
        if (isHigh && ((lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xd7)))
            inGb++;
    }
    return pairs > 0 && inBig5 >= pairs * MINIMAL_SHARE && inBig5 - inGb >= pairs * MINIMAL_LEAD;
}
//# sourceMappingURL=looks-big5.js.map