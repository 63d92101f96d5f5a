import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a drawn Word file holds; each is the inside of its part's root element. */
export interface DrawnDocx {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
  readonly title?: string;
}

/** A small Word file with this body, the same bytes every time. */
export function writeDocx(body: string, drawn: DrawnDocx = {}): Uint8Array {
  return writeZip(docxParts(body, drawn));
}

/** The parts of a Word file by name, for tests that spoil one of them. */
export function docxParts(body: string, drawn: DrawnDocx = {}): Record<string, string> {
  const part = (root: string, content: string) => `${HEAD}<w:${root} ${NAMESPACES}>${content}</w:${root}>`;
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    ...(drawn.styles === undefined ? {} : { 'word/styles.xml': part('styles', drawn.styles) }),
    ...(drawn.numbering === undefined ? {} : { 'word/numbering.xml': part('numbering', drawn.numbering) }),
    ...(drawn.footnotes === undefined ? {} : { 'word/footnotes.xml': part('footnotes', drawn.footnotes) }),
    ...(drawn.endnotes === undefined ? {} : { 'word/endnotes.xml': part('endnotes', drawn.endnotes) }),
    ...(drawn.header === undefined ? {} : { 'word/header1.xml': part('hdr', drawn.header) }),
    ...(drawn.title === undefined
      ? {}
      : {
          'docProps/core.xml':
            `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
            `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(drawn.title)}</dc:title></cp:coreProperties>`,
        }),
  };
}

/** A zip of these texts or bytes, with a fixed date. */
export function writeZip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: new Date(2024, 0, 1) });
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A run of text; `properties` is the inside of w:rPr. */
export function run(text: string, properties = ''): string {
  const rPr = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${rPr}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A paragraph of runs or of plain text; `properties` is the inside of w:pPr. */
export function paragraph(content: string, properties = ''): string {
  const pPr = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${pPr}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;
}

/** A paragraph that is numbered by Word. */
export function numbered(text: string, numId: number, level = 0): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

export interface DrawnLevel {
  readonly format: string;
  readonly text: string;
  readonly start?: number;
  /** What else stands in w:lvl. */
  readonly more?: string;
}

/** A definition of lists, one level after the other. */
export function definition(id: number, levels: readonly DrawnLevel[], more = ''): string {
  const drawn = levels.map(
    ({ format, text, start = 1, more: rest = '' }, level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${rest}<w:lvlText w:val="${escapeXml(text)}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${more}${drawn.join('')}</w:abstractNum>`;
}

/** A list of a definition; `overrides` is what stands in w:num besides. */
export function list(numId: number, definitionId: number, overrides = ''): string {
  return `<w:num w:numId="${numId}"><w:abstractNumId w:val="${definitionId}"/>${overrides}</w:num>`;
}

/** A cell of paragraphs or of plain text; `properties` is the inside of w:tcPr. */
export function cell(content = '', properties = ''): string {
  const blocks = content.startsWith('<') ? content : paragraph(content);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${blocks}</w:tc>`;
}

export function row(cells: readonly string[], properties = ''): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
}

export function table(rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
}

/** A text box as Word writes it: the same content for newer programs and, as a fallback, for older ones. */
export function textBox(content: string): string {
  const box = `<w:txbxContent>${content}</w:txbxContent>`;
  return (
    '<w:r><mc:AlternateContent>' +
    `<mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback>` +
    '</mc:AlternateContent></w:r>'
  );
}

/** The marks of a field around its code and its result, which are runs. */
export function field(code: string, result: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const codeRun = `<w:r><w:instrText xml:space="preserve">${escapeXml(code)}</w:instrText></w:r>`;
  return mark('begin') + codeRun + mark('separate') + result + mark('end');
}
