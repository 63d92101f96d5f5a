/** The text of a part: UTF-16 where it has that byte order mark, else UTF-8; what is neither stands as U+FFFD. */
export function decodeXml(bytes) {
    const [first, second] = bytes;
    const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(encoding).decode(bytes);
}
//# sourceMappingURL=decode-xml.js.map