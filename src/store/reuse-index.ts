import {
  accessSync,
  closeSync,
  constants,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import type { IndexLayer, SavedFormIndex } from '../reuse/index.ts';
import { type Block, listBlocks, placeParts, readBlock, writeBlock } from './block-file.ts';
import type { Store } from './open-store.ts';

/** Raised when the parts or what they mean change; an index of another number is not read. */
const FORMAT = 1;

/**
 * The file with the index of the masked texts, from which reuse goes on when reports are added: `reports.duckdb.reuse` beside
 * `reports.duckdb`. It may be deleted at any time, and keeps wordings of reports that were taken away until it is made anew. A
 * database in memory has none (null). In the file stands a block that tells the options, then one for each layer.
 */
function indexPath(store: Store): string | null {
  return store.path === ':memory:' ? null : `${store.path}.reuse`;
}

/** An index as it stands in the file. */
export interface StoredIndex {
  readonly index: SavedFormIndex;
  /** Tells it from any other: what is added goes behind this index and no other. */
  readonly seal: Seal;
}

/** The sums of the blocks. */
export type Seal = readonly number[];

/** The stored index; null where there is none that can be read, or one that is damaged, of another format, or of other options. */
export function readReuseIndex(store: Store, wanted: SavedFormIndex['options']): StoredIndex | null {
  const path = indexPath(store);
  if (path === null || !isReadable(path)) return null;
  try {
    return withFile(path, 'r', (file) => {
      const blocks = listBlocks(file);
      const [head, ...ofLayers] = blocks;
      if (head === undefined || !isHead(head, wanted) || readBlock(file, head) === null) return null;
      const layers: IndexLayer[] = [];
      for (const block of ofLayers) {
        const bytes = readBlock(file, block);
        if (bytes === null) return null;
        layers.push(readLayer(bytes, block));
      }
      return { index: { options: wanted, layers }, seal: sealOf(blocks) };
    });
  } catch {
    // larger than the memory, or gone meanwhile: an index is made anew
    return null;
  }
}

/**
 * Keeps an index. Where the file holds just what `known` tells, that stays as it is and the layers behind it are added; else all is
 * written anew. A run that is interrupted leaves the file as it was. Gives null, or why it could not be kept: nothing is lost by that
 * but time.
 */
export function writeReuseIndex(store: Store, index: SavedFormIndex, known: Seal = []): string | null {
  const path = indexPath(store);
  if (path === null) return null;
  try {
    if (known.length === 0 || !appendLayers(path, index, known)) writeLayers(path, index);
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `${path} could not be written, so the next run compares again what is new now: ${reason}`;
  }
}

/** Takes the index away: the next run makes one anew. */
export function dropReuseIndex(store: Store): void {
  const path = indexPath(store);
  if (path !== null) rmSync(path, { force: true });
}

function writeLayers(path: string, index: SavedFormIndex): void {
  const unfinished = `${path}.new`;
  try {
    withFile(unfinished, 'w', (file) => {
      let at = writeBlock(file, 0, describeIndex(index.options), []);
      for (const layer of index.layers) at = writeLayer(file, at, layer);
    });
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** False where the file does not hold just the known layers, or may not be written to. */
function appendLayers(path: string, index: SavedFormIndex, known: Seal): boolean {
  if (!isReadable(path) || !isWritable(path)) return false;
  return withFile(path, 'r+', (file) => {
    const blocks = listBlocks(file);
    if (String(sealOf(blocks)) !== String(known)) return false;
    let at = blocks.at(-1)?.end ?? 0;
    // what an interrupted run left behind
    ftruncateSync(file, at);
    for (const layer of index.layers.slice(known.length - 1)) at = writeLayer(file, at, layer);
    return true;
  });
}

function sealOf(blocks: readonly Block[]): Seal {
  return blocks.map(({ header }) => header.crc32);
}

function withFile<Result>(path: string, flags: string, use: (file: number) => Result): Result {
  const file = openSync(path, flags);
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}

function isReadable(path: string): boolean {
  return mayBe(path, constants.R_OK) && statSync(path).isFile();
}

function isWritable(path: string): boolean {
  return mayBe(path, constants.W_OK);
}

function mayBe(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

function isHead({ header }: Block, options: SavedFormIndex['options']): boolean {
  return Object.entries(describeIndex(options)).every(([name, value]) => header[name] === value);
}

function describeIndex({ threshold, containment, shingleLength }: SavedFormIndex['options']) {
  return { application: 'gongkai', index: 'reuse', format: FORMAT, threshold, containment, shingleLength };
}

function writeLayer(
  file: number,
  at: number,
  { texts, segment, near, contained, ...rest }: IndexLayer,
): number {
  const arrays: Record<PartName, Uint16Array | Uint32Array | Int32Array | Float64Array> = {
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
  const parts = Object.entries(arrays).map(
    ([name, { buffer, byteOffset, byteLength }]) =>
      [name, new Uint8Array(buffer, byteOffset, byteLength)] as const,
  );
  return writeBlock(file, at, {}, parts);
}

type PartName =
  | 'codes'
  | 'textOffsets'
  | 'hashes'
  | 'grams'
  | 'orders'
  | 'offsets'
  | 'values'
  | 'numbers'
  | `${'near' | 'contained'}${'Sets' | 'Similarities' | 'Partial'}`;

function readLayer({ buffer }: Uint8Array, block: Block): IndexLayer {
  const places = placeParts(block);
  const part = (name: PartName) => places.get(name) ?? { at: 0, bytes: 0 };
  const whole = (name: PartName) => new Uint32Array(buffer, part(name).at, part(name).bytes / 4);
  const signed = (name: PartName) => new Int32Array(buffer, part(name).at, part(name).bytes / 4);
  const linksOf = (kind: 'near' | 'contained') => {
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
