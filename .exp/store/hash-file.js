import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
/** SHA-256 (hex) and size of a file, read in pieces. */
export async function hashFile(path) {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of createReadStream(path)) {
        hash.update(piece);
        bytes += piece.length;
    }
    return { sha256: hash.digest('hex'), bytes };
}
//# sourceMappingURL=hash-file.js.map