import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { READ_ENDINGS, REFUSED_ENDINGS } from "../read/formats.js";
import { READ_LIMITS } from "../read/limits.js";
import { isArchive, joinArchivePath, splitArchivePath } from "../read/zip/archive-path.js";
import { listArchive } from "../read/zip/read-archive.js";
import { InputError } from "../text/input-error.js";
/** What may stand in a folder of reports and is no report: lists, data and programs of the user's own. */
const PASSED_OVER = /^(?:readme|license|licence)(?:\.|$)|^[.~]/i;
/**
 * The files that paths name: a file itself, a folder or an archive (.zip) with all in it that has a known ending. Archives are not
 * unpacked; one that cannot be opened is itself among the files. Throws InputError for a path that does not exist and where nothing
 * at all is found.
 */
export async function collectFiles(paths, limits = READ_LIMITS) {
    const collection = { files: new Set(), passedOver: [], limits };
    for (const path of paths) {
        if (splitArchivePath(path) !== null)
            collection.files.add(path);
        else if (await isFolder(path))
            await walk(path, collection);
        else if (isArchive(path))
            await expand(path, collection);
        else
            collection.files.add(path);
    }
    const { files, passedOver } = collection;
    if (files.size === 0) {
        const seen = passedOver.length === 0 ? '' : ` (${passedOver.length} files of other formats)`;
        throw new InputError(`no reports in ${paths.join(', ')}${seen}; gongkai reads ${READ_ENDINGS.join(', ')} and archives of them (.zip)`);
    }
    return { files: [...files].sort(), passedOver: passedOver.sort() };
}
async function isFolder(path) {
    try {
        return (await stat(path)).isDirectory();
    }
    catch (error) {
        throw new InputError(`no such file or folder: ${path}`, { cause: error });
    }
}
async function walk(folder, collection) {
    for (const entry of await listFolder(folder)) {
        const path = join(folder, entry.name);
        if (PASSED_OVER.test(entry.name))
            continue;
        if (entry.isDirectory())
            await walk(path, collection);
        else if (isArchive(path))
            await expand(path, collection);
        else
            sortIn(path, collection);
    }
}
/** Names inside an archive are never paths of the disk: whatever they climb to, it is only looked up in the archive. */
async function expand(archive, collection) {
    let names;
    try {
        names = await listArchive(archive, collection.limits);
    }
    catch (error) {
        if (!(error instanceof InputError))
            throw error;
        // reading it will tell why it cannot be read
        names = null;
    }
    if (names === null)
        collection.files.add(archive);
    for (const entry of names ?? []) {
        if (entry.split('/').some((part) => part !== '..' && PASSED_OVER.test(part)))
            continue;
        sortIn(joinArchivePath({ archive, entry }), collection);
    }
}
/** Among the files to be read also what is published under these endings and can only be refused, with the way out. */
function sortIn(path, { files, passedOver }) {
    const ending = extname(path).toLowerCase();
    if (READ_ENDINGS.includes(ending) || REFUSED_ENDINGS.includes(ending) || isArchive(path))
        files.add(path);
    else
        passedOver.push(path);
}
async function listFolder(folder) {
    try {
        return await readdir(folder, { withFileTypes: true });
    }
    catch (error) {
        throw new InputError(`cannot list the folder ${folder}; change its permissions or leave it out`, {
            cause: error,
        });
    }
}
//# sourceMappingURL=collect-files.js.map