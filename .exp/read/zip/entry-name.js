import { crc32 } from 'node:zlib';
/** Extra field with the name in UTF-8 beside one in another encoding, good as long as the checksum of that one agrees. */
const UNICODE_PATH = 0x7075;
const CHECKSUM_AT = 1;
const NAME_AT = 5;
/**
 * The name of a file in an archive: in UTF-8 where the archive says so or every byte agrees, else in GB18030, as Chinese Windows
 * writes names without saying so. `\` becomes `/`; control characters U+FFFD. It is never used as a path of the disk.
 */
export function decodeEntryName(entry) {
    const told = entry.extraFields.find(({ id, data }) => id === UNICODE_PATH && data.length > NAME_AT)?.data;
    const isGood = told !== undefined && told.readUInt32LE(CHECKSUM_AT) === crc32(entry.fileNameRaw);
    const raw = isGood ? told.subarray(NAME_AT) : entry.fileNameRaw;
    const name = decodeStrictly(raw, 'utf-8') ?? decodeStrictly(raw, 'gb18030') ?? raw.toString('latin1');
    return name.replaceAll('\\', '/').replace(/\p{Cc}/gu, '\ufffd');
}
function decodeStrictly(bytes, encoding) {
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=entry-name.js.map