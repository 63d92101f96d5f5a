import iconv from 'iconv-lite';
/** Share (0–1) of the characters beyond ASCII that may be spoilt: those of another encoding would spoil more than half. */
const SPOILT_SHARE = 0.05;
const SAMPLE_BYTES = 65_536;
const SAMPLE_SHARE = 0.3;
/** The text where every byte is valid in the encoding, else null. */
export function decodeStrictly(bytes, encoding) {
    try {
        return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
    }
    catch {
        return null;
    }
}
/** The text in which spoilt characters, cut off or overwritten on the way, stand as U+FFFD; null where they are more than a few. */
export function decodeSpoilt(bytes, encoding, share = SPOILT_SHARE) {
    // another encoding shows in the first characters: a large file need not be decoded to its end for that
    if (bytes.length > SAMPLE_BYTES &&
        decodeSpoilt(bytes.subarray(0, SAMPLE_BYTES), encoding, SAMPLE_SHARE) === null)
        return null;
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    let spoilt = 0;
    let beyond = 0;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit < 0x80)
            continue;
        beyond++;
        if (unit === 0xfffd)
            spoilt++;
    }
    return spoilt <= beyond * share ? { text, encoding } : null;
}
/** The text in an encoding that iconv knows, whatever cannot be decoded as U+FFFD; null where it does not know it. */
export function decodeNamed(bytes, encoding) {
    return iconv.encodingExists(encoding)
        ? { text: iconv.decode(Buffer.from(bytes), encoding), encoding }
        : null;
}
//# sourceMappingURL=decode-bytes.js.map