const ENDING = '.zip';
const MARK = `${ENDING}!/`;
/** True where a path ends as archives do. */
export function isArchive(path) {
    return path.toLowerCase().endsWith(ENDING);
}
/** The parts of the path of a file inside an archive, parted at the first mark; null for any other path. */
export function splitArchivePath(path) {
    const at = path.toLowerCase().indexOf(MARK);
    if (at < 0)
        return null;
    return { archive: path.slice(0, at + ENDING.length), entry: path.slice(at + MARK.length) };
}
export function joinArchivePath({ archive, entry }) {
    return `${archive}!/${entry}`;
}
//# sourceMappingURL=archive-path.js.map