/** A paragraph of a drawn .doc: its text, the mark that ends it, and its properties as [MS-DOC] sprms. */
export interface DrawnParagraph {
  readonly text: string;
  readonly mark?: '\r' | '\u0007';
  readonly sprms?: readonly Uint8Array[];
  /** Properties of all its characters. */
  readonly characters?: readonly Uint8Array[];
}

export interface DrawnListLevel {
  /** MSONFC: 37 is 一二三, 0 is 1 2 3. */
  readonly format: number;
  /** With %1 for the number. */
  readonly text: string;
}

export interface DrawnDocOptions {
  /** Lists of one level each; paragraphs name them from 1. */
  readonly lists?: readonly DrawnListLevel[];
  readonly version?: number;
  readonly flags?: number;
  /** Text boxes, each with the character that anchors it; null where it is in a group. Their text ends in \r. */
  readonly boxes?: readonly { readonly text: string; readonly anchor: number | null }[];
  /** Names the main stream, for files of other programs. */
  readonly mainStream?: string;
}

const SECTOR = 512;
const TEXT_AT = 1536;
const FREE = 0xffff_ffff;
const END = 0xffff_fffe;
const TABLE_SECTOR = 0xffff_fffd;

/** A small Word file of the old format with these paragraphs, the same bytes every time. */
export function writeDoc(paragraphs: readonly DrawnParagraph[], options: DrawnDocOptions = {}): Uint8Array {
  const { lists = [], boxes = [], version = 0xc1, flags = 0x0200, mainStream = 'WordDocument' } = options;
  const own = paragraphs.map(({ text, mark = '\r' }) => text + mark).join('');
  // a mark of its own ends the boxes
  const boxed = boxes.length === 0 ? '' : `${boxes.map(({ text }) => text).join('')}\r`;
  const text = Buffer.from(own + boxed, 'utf16le');
  const header = Buffer.alloc(TEXT_AT);
  const table: Buffer[] = [];
  const place = (offset: number, part: Buffer, counted = part.length) => {
    header.writeUInt32LE(Buffer.concat(table).length, offset);
    header.writeUInt32LE(counted, offset + 4);
    table.push(part);
  };
  header.writeUInt16LE(0xa5ec, 0);
  header.writeUInt16LE(version, 2);
  header.writeUInt16LE(flags, 10);
  header.writeUInt32LE(own.length, 0x4c);
  header.writeUInt32LE(boxed.length, 0x64);
  const body = pad(Buffer.concat([header, text]));
  const runs = placeRuns(paragraphs);
  const ofParagraphs = writePages(
    runs.map((run) => ({ ...run, bytes: Buffer.concat([Buffer.alloc(2), ...run.sprms]) })),
    13,
  );
  const ofCharacters = writePages(
    runs.map((run) => ({ ...run, bytes: Buffer.concat([...run.characters]) })),
    1,
  );
  const first = body.length / SECTOR;
  place(0x102, listPages(ofParagraphs, first));
  place(0xfa, listPages(ofCharacters, first + ofParagraphs.length));
  place(0x1a2, writePieces(text.length / 2));
  if (boxes.length > 0) {
    place(0x25a, writeBoxes(boxes));
    place(0x1da, writeAnchors(boxes, own.length));
  }
  if (lists.length > 0) {
    const [definitions, levels] = writeDefinitions(lists);
    place(0x2e2, Buffer.concat([definitions, levels]), definitions.length);
    place(0x2ea, writeLists(lists.length));
  }
  // the header was copied into the body before its places were known
  header.copy(body);
  const main = Buffer.concat([body, ...[...ofParagraphs, ...ofCharacters].map(({ page }) => page)]);
  return writeCompound([
    [mainStream, main],
    ['1Table', Buffer.concat(table)],
  ]);
}

/** A modifier with the bytes of its operand. */
export function sprm(code: number, ...operand: number[]): Uint8Array {
  return Uint8Array.from([code & 0xff, code >> 8, ...operand]);
}

/** The paragraphs of a table's row; a cell's edges are in twentieths of a point, `above` makes it one with the cell above. */
export function docRow(
  cells: readonly { readonly text: string; readonly right: number; readonly merge?: 'first' | 'above' }[],
): DrawnParagraph[] {
  const inTable = sprm(0x2416, 1);
  const contents = cells.flatMap(({ text }) =>
    text.split('\n').map((line, i, lines): DrawnParagraph => {
      return { text: line, mark: i === lines.length - 1 ? '\u0007' : '\r', sprms: [inTable] };
    }),
  );
  const definition = Buffer.alloc(1 + (cells.length + 1) * 2 + cells.length * 20);
  definition.writeUInt8(cells.length, 0);
  cells.forEach(({ right, merge }, i) => {
    definition.writeInt16LE(right, 3 + i * 2);
    const flags = merge === 'first' ? 0x60 : merge === 'above' ? 0x20 : 0;
    definition.writeUInt16LE(flags, 3 + cells.length * 2 + i * 20);
  });
  const length = definition.length + 1;
  const told = Uint8Array.from([0x08, 0xd6, length & 0xff, length >> 8, ...definition]);
  return [...contents, { text: '', mark: '\u0007', sprms: [inTable, sprm(0x2417, 1), told] }];
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly sprms: readonly Uint8Array[];
  readonly characters: readonly Uint8Array[];
}

function placeRuns(paragraphs: readonly DrawnParagraph[]): Run[] {
  let start = TEXT_AT;
  return paragraphs.map(({ text, sprms = [], characters = [] }) => {
    const end = start + (text.length + 1) * 2;
    const run = { start, end, sprms, characters };
    start = end;
    return run;
  });
}

interface Page {
  readonly start: number;
  readonly end: number;
  readonly page: Buffer;
}

/** Pages of properties; what a run says stands at the page's end, its place in one byte of `width`. */
function writePages(runs: readonly { start: number; end: number; bytes: Buffer }[], width: number): Page[] {
  const pages: Page[] = [];
  for (let from = 0; from < runs.length; ) {
    const page = Buffer.alloc(SECTOR);
    let low = SECTOR - 2;
    let count = 0;
    const places: number[] = [];
    for (const { bytes } of runs.slice(from)) {
      const body = width === 1 ? Buffer.concat([Buffer.from([bytes.length]), bytes]) : countWords(bytes);
      const next = bytes.length === 0 ? low : (low - body.length) & ~1;
      if ((count + 2) * 4 + (count + 1) * width > next) break;
      if (bytes.length > 0) body.copy(page, next);
      places.push(bytes.length === 0 ? 0 : next / 2);
      low = next;
      count++;
    }
    const taken = runs.slice(from, from + count);
    taken.forEach(({ start }, i) => {
      page.writeUInt32LE(start, i * 4);
    });
    const end = taken.at(-1)?.end ?? 0;
    page.writeUInt32LE(end, count * 4);
    places.forEach((offset, i) => {
      page.writeUInt8(offset, (count + 1) * 4 + i * width);
    });
    page.writeUInt8(count, SECTOR - 1);
    pages.push({ start: taken[0]?.start ?? 0, end, page });
    from += count;
  }
  return pages;
}

/** Properties of a paragraph are counted in words: 2n − 1 bytes behind n, or 2n behind 0 and n. */
function countWords(bytes: Buffer): Buffer {
  return bytes.length % 2 === 1
    ? Buffer.concat([Buffer.from([(bytes.length + 1) / 2]), bytes])
    : Buffer.concat([Buffer.from([0, bytes.length / 2]), bytes]);
}

function listPages(pages: readonly Page[], first: number): Buffer {
  return words([
    ...pages.map(({ start }) => start),
    pages.at(-1)?.end ?? 0,
    ...pages.map((_, i) => first + i),
  ]);
}

function writePieces(charCount: number): Buffer {
  const piece = Buffer.alloc(8);
  piece.writeUInt32LE(TEXT_AT, 2);
  const pieces = Buffer.concat([words([0, charCount]), piece]);
  return Buffer.concat([Buffer.from([2]), words([pieces.length]), pieces]);
}

type DrawnBoxes = NonNullable<DrawnDocOptions['boxes']>;

const FIRST_SHAPE = 1026;

/** Where each box begins, the place behind the last, and for each the number of its shape. */
function writeBoxes(boxes: DrawnBoxes): Buffer {
  const starts = [0];
  for (const { text } of [...boxes, { text: '\r' }]) starts.push((starts.at(-1) ?? 0) + text.length);
  const told = [...boxes, null].map((box, i) => {
    const record = Buffer.alloc(22);
    record.writeUInt32LE(box === null ? 0 : FIRST_SHAPE + i, 14);
    return record;
  });
  return Buffer.concat([words(starts), ...told]);
}

function writeAnchors(boxes: DrawnBoxes, end: number): Buffer {
  const anchored = boxes.flatMap(({ anchor }, i) =>
    anchor === null ? [] : [{ anchor, shape: FIRST_SHAPE + i }],
  );
  const told = anchored.map(({ shape }) => {
    const record = Buffer.alloc(26);
    record.writeUInt32LE(shape, 0);
    return record;
  });
  return Buffer.concat([words([...anchored.map(({ anchor }) => anchor), end]), ...told]);
}

function writeDefinitions(lists: readonly DrawnListLevel[]): [Buffer, Buffer] {
  const definitions = lists.map((_, i) => {
    const definition = Buffer.alloc(28);
    definition.writeUInt32LE(1000 + i, 0);
    // one level only
    definition.writeUInt8(1, 26);
    return definition;
  });
  const levels = lists.map(({ format, text }) => {
    const level = Buffer.alloc(28);
    level.writeUInt32LE(1, 0);
    level.writeUInt8(format, 4);
    const printed = text.replace('%1', '\u0000');
    const count = Buffer.alloc(2);
    count.writeUInt16LE(printed.length);
    return Buffer.concat([level, count, Buffer.from(printed, 'utf16le')]);
  });
  const count = Buffer.alloc(2);
  count.writeUInt16LE(lists.length);
  return [Buffer.concat([count, ...definitions]), Buffer.concat(levels)];
}

function writeLists(count: number): Buffer {
  const lists = Array.from({ length: count }, (_, i) => words([1000 + i, 0, 0, 0]));
  return Buffer.concat([words([count]), ...lists, words(lists.map(() => FREE))]);
}

/** Streams of 4,096 bytes and more have sectors of their own, smaller ones share a stream of small sectors. */
function writeCompound(streams: readonly (readonly [name: string, content: Buffer])[]): Uint8Array {
  const sectors: Buffer[] = [];
  const next: number[] = [];
  const store = (content: Buffer) => {
    const start = sectors.length;
    const count = Math.ceil(content.length / SECTOR);
    for (let i = 0; i < count; i++) {
      sectors.push(pad(content.subarray(i * SECTOR, (i + 1) * SECTOR)));
      next.push(i === count - 1 ? END : start + i + 1);
    }
    return count === 0 ? END : start;
  };
  const small: Buffer[] = [];
  const smallNext: number[] = [];
  const entries = streams.map(([name, content]) => {
    if (content.length >= 4096) return entry(name, 2, store(content), content.length);
    const start = smallNext.length;
    const count = Math.ceil(content.length / 64);
    small.push(Buffer.concat([content, Buffer.alloc(count * 64 - content.length)]));
    for (let i = 0; i < count; i++) smallNext.push(i === count - 1 ? END : start + i + 1);
    return entry(name, 2, start, content.length);
  });
  const shared = Buffer.concat(small);
  const root = entry('Root Entry', 5, store(shared), shared.length);
  root.writeUInt32LE(1, 76);
  // each entry hangs to the right of the one before
  entries.forEach((written, i) => {
    written.writeUInt32LE(i + 2 <= entries.length ? i + 2 : FREE, 72);
  });
  const directory = store(Buffer.concat([root, ...entries]));
  const smallTable = store(pad(words(smallNext)));
  const tableCount = Math.ceil((sectors.length + 4) / 128);
  const tableStart = sectors.length;
  const table = pad(
    words([...next, ...Array.from({ length: tableCount }, () => TABLE_SECTOR)]),
    tableCount * SECTOR,
  );
  const header = Buffer.alloc(SECTOR, 0xff);
  header.fill(0, 8, 76);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(tableCount, 44);
  header.writeUInt32LE(directory, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(smallTable, 60);
  header.writeUInt32LE(1, 64);
  header.writeUInt32LE(END, 68);
  for (let i = 0; i < tableCount; i++) header.writeUInt32LE(tableStart + i, 76 + i * 4);
  return Buffer.concat([header, ...sectors, table]);
}

function entry(name: string, type: number, start: number, size: number): Buffer {
  const written = Buffer.alloc(128);
  written.write(name, 'utf16le');
  written.writeUInt16LE((name.length + 1) * 2, 64);
  written.writeUInt8(type, 66);
  written.fill(0xff, 68, 80);
  written.writeUInt32LE(start, 116);
  written.writeUInt32LE(size, 120);
  return written;
}

function words(values: readonly number[]): Buffer {
  const written = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => {
    written.writeUInt32LE(value, i * 4);
  });
  return written;
}

function pad(bytes: Buffer, length = Math.ceil(bytes.length / SECTOR) * SECTOR): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(length - bytes.length)]);
}
