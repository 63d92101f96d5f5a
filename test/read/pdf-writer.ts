/** Drawing of one page: pieces of a PDF content stream, in points from the lower left corner. */
export interface DrawnPage {
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: 0 | 90 | 180 | 270;
  /** A form XObject that `/X1 Do` paints, at half its size. */
  readonly form?: string;
}

export interface DrawnDocument {
  readonly title?: string;
  /** The file asks for a password that nobody knows. */
  readonly locked?: boolean;
}

/**
 * A small PDF with Chinese text in a font that is not embedded: reading it takes the character maps of the reader's package. Fonts:
 * F1 upright and F2 vertical STSong, F3 Helvetica. Digits and Latin letters of F1 are half an em wide, all else one em.
 */
export function writePdf(
  pages: readonly DrawnPage[],
  { title, locked = false }: DrawnDocument = {},
): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, index) => `${9 + 3 * index} 0 R`).join(' ');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add(font('UniGB-UCS2-H'));
  add(font('UniGB-UCS2-V'));
  add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) ' +
      '/Supplement 4 >> /DW 1000 /W [1 95 500] /FontDescriptor 6 0 R >>',
  );
  add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 ' +
      '/Descent -120 /CapHeight 880 /StemV 80 >>',
  );
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  add(title === undefined ? '<< >>' : `<< /Title <feff${hex(title)}> /CreationDate (D:20200101000000Z) >>`);
  pages.forEach(({ content, width = 595, height = 842, rotate = 0, form = '' }, index) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${10 + 3 * index} 0 R ` +
        `/Resources << ${fonts} /XObject << /X1 ${11 + 3 * index} 0 R >> >> >>`,
    );
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    add(
      `<< /Type /XObject /Subtype /Form /BBox [0 0 2000 2000] /Matrix [0.5 0 0 0.5 0 0] /Resources << ${fonts} >> ` +
        `/Length ${form.length} >>\nstream\n${form}\nendstream`,
    );
  });
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >> /ID [<00> <00>]`;
  return Buffer.from(joinObjects(objects, `/Root 1 0 R /Info 8 0 R ${locked ? encrypt : ''}`), 'latin1');
}

const fonts = '/Font << /F1 3 0 R /F2 4 0 R /F3 7 0 R >>';

/** Text from a point; `spacing` is added after each character (justification), `angle` turns it counterclockwise. */
export function text(
  x: number,
  y: number,
  size: number,
  words: string,
  {
    spacing = 0,
    angle = 0,
    font: name = 'F1',
  }: { spacing?: number; angle?: number; font?: 'F1' | 'F2' } = {},
): string {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)].map((n) =>
    n.toFixed(4),
  );
  return `BT /${name} ${size} Tf ${spacing} Tc ${cos} ${sin} -${sin} ${cos} ${x} ${y} Tm <${hex(words)}> Tj ET\n`.replace(
    '--',
    '',
  );
}

/** A stroked line. */
export function line(x0: number, y0: number, x1: number, y1: number): string {
  return `${x0} ${y0} m ${x1} ${y1} l S\n`;
}

/** A filled box, which is a rule where it is thin. */
export function box(x: number, y: number, width: number, height: number): string {
  return `${x} ${y} ${width} ${height} re f\n`;
}

/** A full lattice of strokes over these x and y. */
export function lattice(xs: readonly number[], ys: readonly number[]): string {
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return [...xs.map((x) => line(x, low, x, high)), ...ys.map((y) => line(left, y, right, y))].join('');
}

function font(encoding: string): string {
  return `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [5 0 R] >>`;
}

function hex(words: string): string {
  return Buffer.from(words, 'utf16le').swap16().toString('hex');
}

function joinObjects(objects: readonly string[], trailer: string): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
}
