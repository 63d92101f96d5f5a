import { DuckDBBlobValue, type DuckDBConnection } from '@duckdb/node-api';
import type { SavedFormIndex } from '../reuse/index.ts';
import type { Store } from './open-store.ts';
import { inTransaction } from './transaction.ts';

/** Raised when the parts or what they mean change; an index of another number is not read. */
const FORMAT = 1;
const PIECE_BYTES = 1 << 23;
const TEXTS_A_PART = 1 << 17;

/**
 * Keeps the index of the masked texts, from which reuse goes on when reports are added. It stands apart from the tables of the
 * contract (schema `cache`): it holds nothing that they do not, and may be dropped at any time.
 */
export async function writeReuseIndex(store: Store, index: SavedFormIndex): Promise<void> {
  await inTransaction(store, async (connection) => {
    await dropIndex(connection);
    await connection.run('CREATE SCHEMA IF NOT EXISTS cache');
    await connection.run('CREATE TABLE cache.reuse_index (part VARCHAR, piece INTEGER, bytes BLOB)');
    const appender = await connection.createAppender('reuse_index', 'cache');
    for (const [part, bytes] of splitIndex(index)) {
      for (let piece = 0; piece === 0 || piece * PIECE_BYTES < bytes.length; piece++) {
        appender.appendVarchar(part);
        appender.appendInteger(piece);
        appender.appendBlob(bytes.subarray(piece * PIECE_BYTES, (piece + 1) * PIECE_BYTES));
        appender.endRow();
      }
    }
    appender.closeSync();
  });
}

/** The stored index; null where there is none, or one of another format or other options. */
export async function readReuseIndex(
  store: Store,
  wanted: SavedFormIndex['options'],
): Promise<SavedFormIndex | null> {
  const tables = await store.connection.runAndReadAll(
    "SELECT 1 FROM information_schema.tables WHERE table_schema = 'cache' AND table_name = 'reuse_index'",
  );
  if (tables.currentRowCount === 0) return null;
  const rows = await store.connection.runAndReadAll(
    'SELECT part, bytes FROM cache.reuse_index ORDER BY part, piece',
  );
  const pieces = new Map<string, Uint8Array[]>();
  for (const [part, blob] of rows.getRows()) {
    if (!(blob instanceof DuckDBBlobValue)) continue;
    const known = pieces.get(String(part));
    if (known === undefined) pieces.set(String(part), [blob.bytes]);
    else known.push(blob.bytes);
  }
  const parts = new Map([...pieces].map(([part, own]) => [part, Buffer.concat(own)]));
  const head = Buffer.from(parts.get('head') ?? []).toString();
  return head === describeIndex(wanted) ? joinIndex(parts, wanted) : null;
}

/** Takes the index away: the next run makes one anew. */
export async function dropReuseIndex(store: Store): Promise<void> {
  await inTransaction(store, dropIndex);
}

async function dropIndex(connection: DuckDBConnection): Promise<void> {
  await connection.run('DROP SCHEMA IF EXISTS cache CASCADE');
}

function describeIndex({ threshold, containment, shingleLength }: SavedFormIndex['options']): string {
  return JSON.stringify({ format: FORMAT, threshold, containment, shingleLength });
}

function* splitIndex(index: SavedFormIndex): Generator<readonly [part: string, bytes: Uint8Array]> {
  yield ['head', Buffer.from(describeIndex(index.options))];
  for (let first = 0; first < index.texts.length; first += TEXTS_A_PART)
    yield [name('texts', first / TEXTS_A_PART), joinLines(index.texts.slice(first, first + TEXTS_A_PART))];
  yield ['grams', joinLines(index.grams)];
  yield ['orders', toBytes(index.orders)];
  for (const [number, { offsets, values, numbers }] of index.segments.entries()) {
    yield [name('offsets', number), toBytes(offsets)];
    yield [name('values', number), toBytes(Int32Array.from(values))];
    yield [name('numbers', number), toBytes(numbers)];
  }
  for (const rule of ['near', 'contained'] as const) {
    yield [`${rule}-partial`, toBytes(index[rule].partial)];
    for (const [number, { sets, similarities }] of index[rule].joins.entries()) {
      yield [name(`${rule}-sets`, number), toBytes(sets)];
      yield [name(`${rule}-similarities`, number), toBytes(similarities)];
    }
  }
}

function joinIndex(parts: ReadonlyMap<string, Buffer>, options: SavedFormIndex['options']): SavedFormIndex {
  const integers = (part: string) => new Uint32Array(copyOf(parts, part));
  const count = (part: string) => {
    let number = 0;
    while (parts.has(name(part, number))) number++;
    return Array.from({ length: number }, (_, at) => at);
  };
  const readNeighbours = (rule: string) => ({
    partial: integers(`${rule}-partial`),
    joins: count(`${rule}-sets`).map((number) => ({
      sets: integers(name(`${rule}-sets`, number)),
      similarities: new Float64Array(copyOf(parts, name(`${rule}-similarities`, number))),
    })),
  });
  return {
    options,
    texts: count('texts').flatMap((number) => splitLines(parts.get(name('texts', number)))),
    grams: splitLines(parts.get('grams')),
    orders: new Int32Array(copyOf(parts, 'orders')),
    segments: count('offsets').map((number) => ({
      offsets: integers(name('offsets', number)),
      values: new Int32Array(copyOf(parts, name('values', number))),
      numbers: integers(name('numbers', number)),
    })),
    near: readNeighbours('near'),
    contained: readNeighbours('contained'),
  };
}

function name(part: string, number: number): string {
  return `${part}-${number}`;
}

function toBytes(array: Uint32Array | Int32Array | Float64Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** The bytes in a buffer of their own, as typed arrays must start at a multiple of their width. */
function copyOf(parts: ReadonlyMap<string, Buffer>, part: string): ArrayBuffer {
  const bytes = parts.get(part) ?? Buffer.alloc(0);
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}

// masked texts and n-grams hold no line break: white space is dropped
function joinLines(lines: readonly string[]): Uint8Array {
  return Buffer.from(lines.map((line) => `${line}\n`).join(''));
}

function splitLines(bytes: Buffer | undefined): string[] {
  return (bytes ?? Buffer.alloc(0)).toString().split('\n').slice(0, -1);
}
