import { accessSync, closeSync, constants, ftruncateSync, openSync, renameSync, rmSync, statSync, } from 'node:fs';
import { isSound, listBlocks, placeParts, readWhole, writeBlock } from "./block-file.js";
/** Raised when the parts or what they mean change; an index of another number is not read. */
const FORMAT = 1;
/**
 * The file with the index of the masked texts, from which reuse goes on when reports are added: `reports.duckdb.reuse` beside
 * `reports.duckdb`. It holds nothing that the database does not, and may be deleted at any time. A database in memory has none
 * (null). In the file stands a block that tells the options, then one for each layer.
 */
function indexPath(store) {
    return store.path === ':memory:' ? null : `${store.path}.reuse`;
}
/** The stored index; null where there is none that can be read, or one that is damaged, of another format, or of other options. */
export function readReuseIndex(store, wanted) {
    const path = indexPath(store);
    if (path === null || !isReadable(path))
        return null;
    const file = openSync(path, 'r');
    try {
        const [head, ...layers] = listBlocks(file);
        if (head === undefined || !isHead(head, wanted))
            return null;
        const whole = readWhole(file);
        return [head, ...layers].every((block) => isSound(whole, block))
            ? { options: wanted, layers: layers.map((block) => readLayer(whole, block)) }
            : null;
    }
    finally {
        closeSync(file);
    }
}
/**
 * Keeps an index. The first `known` layers are those that were read: they stay as they are and only what came later is written,
 * unless something else stands in the file by now; then all is written anew. A run that is interrupted leaves the file as it was.
 * Gives null, or why it could not be kept: nothing is lost by that but time.
 */
export function writeReuseIndex(store, index, known = 0) {
    const path = indexPath(store);
    if (path === null)
        return null;
    try {
        if (known === 0 || !isReadable(path) || !appendLayers(path, index, known))
            writeLayers(path, index);
        return null;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return `${path} could not be written, so the next run joins all sentences again: ${reason}`;
    }
}
function writeLayers(path, index) {
    const unfinished = `${path}.new`;
    const file = openSync(unfinished, 'w');
    try {
        let at = writeBlock(file, 0, describeIndex(index.options), []);
        for (const layer of index.layers)
            at = writeLayer(file, at, layer);
        renameSync(unfinished, path);
    }
    finally {
        closeSync(file);
        rmSync(unfinished, { force: true });
    }
}
/** Takes the index away: the next run makes one anew. */
export function dropReuseIndex(store) {
    const path = indexPath(store);
    if (path !== null)
        rmSync(path, { force: true });
}
function isReadable(path) {
    try {
        accessSync(path, constants.R_OK);
        return statSync(path).isFile();
    }
    catch {
        return false;
    }
}
/** False where the file does not hold just the known layers. */
function appendLayers(path, index, known) {
    const file = openSync(path, 'r+');
    try {
        const [head, ...layers] = listBlocks(file);
        if (head === undefined || !isHead(head, index.options) || layers.length !== known)
            return false;
        let at = layers[known - 1]?.end ?? 0;
        // what an interrupted run left behind
        ftruncateSync(file, at);
        for (const layer of index.layers.slice(known))
            at = writeLayer(file, at, layer);
        return true;
    }
    finally {
        closeSync(file);
    }
}
function isHead({ header }, options) {
    return Object.entries(describeIndex(options)).every(([name, value]) => header[name] === value);
}
function describeIndex({ threshold, containment, shingleLength }) {
    return { application: 'gongkai', index: 'reuse', format: FORMAT, threshold, containment, shingleLength };
}
function writeLayer(file, at, { texts, segment, near, contained, ...rest }) {
    const arrays = {
        codes: texts.codes,
        textOffsets: texts.offsets,
        hashes: texts.hashes,
        grams: rest.grams,
        orders: rest.orders,
        offsets: segment.offsets,
        values: segment.values,
        numbers: segment.numbers,
        nearSets: near.pairs.sets,
        nearSimilarities: near.pairs.similarities,
        nearPartial: near.partial,
        containedSets: contained.pairs.sets,
        containedSimilarities: contained.pairs.similarities,
        containedPartial: contained.partial,
    };
    const parts = Object.entries(arrays).map(([name, { buffer, byteOffset, byteLength }]) => [name, new Uint8Array(buffer, byteOffset, byteLength)]);
    return writeBlock(file, at, {}, parts);
}
function readLayer({ buffer }, block) {
    const places = placeParts(block);
    const part = (name) => places.get(name) ?? { at: 0, bytes: 0 };
    const whole = (name) => new Uint32Array(buffer, part(name).at, part(name).bytes / 4);
    const signed = (name) => new Int32Array(buffer, part(name).at, part(name).bytes / 4);
    const linksOf = (kind) => {
        const { at, bytes } = part(`${kind}Similarities`);
        return {
            pairs: { sets: whole(`${kind}Sets`), similarities: new Float64Array(buffer, at, bytes / 8) },
            partial: whole(`${kind}Partial`),
        };
    };
    return {
        texts: {
            codes: new Uint16Array(buffer, part('codes').at, part('codes').bytes / 2),
            offsets: whole('textOffsets'),
            hashes: whole('hashes'),
        },
        grams: whole('grams'),
        orders: signed('orders'),
        segment: { offsets: whole('offsets'), values: signed('values'), numbers: whole('numbers') },
        near: linksOf('near'),
        contained: linksOf('contained'),
    };
}
//# sourceMappingURL=reuse-index.js.map