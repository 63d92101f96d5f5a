import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from "../text/input-error.js";
const CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url));
/** Folders of the corpus whose words and facts decide what is found. */
const LEXICON = ['lexicon', 'regions'];
/** One hash of all stages: a stored report whose fingerprint differs is analysed anew. */
export function fingerprintStages(stages) {
    return createHash('sha256')
        .update(JSON.stringify([stages.version, stages.modelSha256, stages.lexiconSha256, stages.options]))
        .digest('hex')
        .slice(0, 16);
}
/** The fingerprint of one report: that of the stages with what the user's index says of it, whose other rows change nothing for it. */
export function fingerprintReport(stages, meta) {
    if (meta === null)
        return stages;
    const { path: _, own, ...told } = meta;
    const columns = Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1));
    return createHash('sha256')
        .update(JSON.stringify([stages, told, columns]))
        .digest('hex')
        .slice(0, 16);
}
/** SHA-256 over a model and its labels, which hold the thresholds. Throws InputError where the folder has none. */
export async function hashModel(folder) {
    const hash = createHash('sha256');
    for (const name of ['issues.onnx', 'labels.json']) {
        try {
            hash.update(await readFile(join(folder, name)));
        }
        catch (error) {
            throw new InputError(`no ${name} in ${folder}; name a folder that gongkai train wrote, with --model`, {
                cause: error,
            });
        }
    }
    return hash.digest('hex');
}
/** SHA-256 over a researcher's own rules; null where there are none. */
export function hashRules(rules) {
    return rules === null ? null : createHash('sha256').update(JSON.stringify(rules)).digest('hex');
}
/** SHA-256 over the names and bytes of all files of the lexicon (terms, patterns, mandated wording) and of the table of divisions. */
export async function hashLexicon() {
    const hash = createHash('sha256');
    const listed = await Promise.all(LEXICON.map((folder) => readdir(join(CORPUS, folder), { recursive: true, withFileTypes: true })));
    const names = listed.flat();
    const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort())
        hash
            .update(file.slice(CORPUS.length))
            .update('\0')
            .update(await readFile(file))
            .update('\0');
    return hash.digest('hex');
}
//# sourceMappingURL=fingerprint.js.map