import { describe, expect, it } from 'vitest';
import { PAGE_LIMITS, type PageLimits } from '../../src/read/html/page-limits.ts';
import { readHtml } from '../../src/read/html/read-html.ts';
import { readMhtml } from '../../src/read/html/read-mhtml.ts';
import { readBytes } from '../../src/read/index.ts';
import { InputError } from '../../src/text/input-error.ts';
import { layOutReport } from '../render/blocks.ts';
import { seededRandom } from '../render/random.ts';
import { loadTruths } from '../render/truth.ts';
import { SITE_STYLES } from './html-pages.ts';

const read = (html: string) => readBytes(Buffer.from(html), 'page.html');
const SOURCE = {
  path: 'page.html',
  format: 'html',
  sha256: '0'.repeat(64),
  bytes: 0,
  encoding: null,
} as const;

describe('pages that cannot be read', () => {
  it.each([
    ['an empty body', '<html><body> &nbsp; </body></html>', 'the page holds no text; download it again'],
    [
      'a page made by script',
      '<body><div id="app"></div><script src="a.js"></script></body>',
      'the page loads its text by script; save it as PDF or copy the text',
    ],
    [
      'a set of frames',
      '<frameset><frame src="a.htm"><noframes>您的浏览器不支持框架</noframes></frameset>',
      'the page shows another file in a frame; open that file in the browser and save it',
    ],
    [
      'a viewer of another file',
      '<body><iframe src="a.pdf"></iframe></body>',
      'the page shows another file in a frame; open that file in the browser and save it',
    ],
    [
      'elements within elements',
      `${'<div>'.repeat(2000)}公开`,
      'more than 1000 elements stand within each other; save the page as PDF or copy its text',
    ],
    [
      'a picture by the wrong name',
      'GIF89a',
      'it is a picture (GIF) with the ending of a web page; run OCR on it or find the text version',
    ],
  ])('are refused with the way out: %s', async (_, html, message) => {
    await expect(read(html)).rejects.toThrow(new InputError(`cannot read "page.html": ${message}`));
  });

  it('are told by the limits that a caller sets', () => {
    const bytes = Buffer.from('<div><p>公开</p></div>');
    const under = (limits: Partial<PageLimits>) => () =>
      readHtml(bytes, SOURCE, { ...PAGE_LIMITS, ...limits });
    expect(under({ maximumBytes: 20 })).toThrow(
      'cannot read "page.html": it has 24 bytes, more than the limit of 20 for web pages; save it as PDF or copy its text',
    );
    expect(under({ maximumDepth: 3 })).toThrow('more than 3 elements stand within each other; save');
    expect(under({ maximumElements: 4 })).toThrow('more than 4 elements stand on the page; save');
    const lines = Buffer.from('<pre>公\n开\n公\n开\n公\n开');
    expect(() => readHtml(lines, SOURCE, { ...PAGE_LIMITS, maximumElements: 5 })).toThrow(
      'more than 5 lines stand on the page; save',
    );
  });
});

const MEGABYTE = 1_000_000;
const fill = (unit: string) => unit.repeat(MEGABYTE / Buffer.byteLength(unit));

describe('a megabyte of the worst', () => {
  it.each([
    ['one line', `<p>${fill('政府信息公开，本年度报告。')}`],
    ['headings', fill('<p>一、总体情况</p>')],
    [
      'text within 900 boxes',
      '<div>'.repeat(900) + fill('<p>本年度政府信息公开工作有序推进，内容真实，更新及时，成效明显。</p>'),
    ],
    ['line breaks', fill('本年度政府信息公开工作有序推进并且取得了一定的成绩，<br>')],
    ['lines set as they are', `<pre>${fill('公开\n')}`],
    ['unclosed cells', `<p>公开</p><table>${fill('<tr><td>1<td>2')}`],
    ['wide cells', `<p>公开</p><table>${fill('<tr><td colspan=1000 rowspan=65534>1')}`],
    ['tables within tables', '<table><tr><td>'.repeat(240) + fill('<table><tr><td>一、总体<td>b</table>')],
    ['text misplaced in a table', `<table>${fill('公<b>开</b>')}`],
    ['misnested tags', fill('<b><p>公</b>开</p>')],
    ['unclosed fonts', fill('<p><font size=1><b><font size=2>公')],
    ['lists', `<ol reversed>${fill('<li>一是公')}`],
    ['links', `<p>一、总体</p>${fill('<li><a href=x>链接</a>')}<p>二、主动</p>`],
    ['white space', `<p>公${fill(' ')}开</p><p>公${fill('\n')}x`],
    ['attributes', `<p ${Array.from({ length: 90_000 }, (_, i) => `a${i}=1`).join(' ')}>公开`],
    ['a title', `<title>${fill('_ -')}</title>公开`],
    ['dates', `${fill('<p>发布时间：</p>')}<p>一、总体</p>`],
    ['markup that is none', `公${fill('<')}${fill('&')}`],
  ])('is read within seconds: %s', async (_, html) => {
    const start = performance.now();
    const { text } = await read(html);
    expect(text.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('damaged pages', () => {
  it('are read or refused, never a crash', () => {
    const truths = loadTruths().slice(0, 3);
    const random = seededRandom(11);
    let refused = 0;
    for (const style of SITE_STYLES) {
      for (const truth of truths) {
        const whole = style.build({
          title: truth.title,
          published: '2022-01-20',
          blocks: layOutReport(truth),
        });
        for (let round = 0; round < 25; round++) {
          const bytes = mutate(whole, random);
          try {
            const reader = round % 5 === 0 ? readMhtml : readHtml;
            expect(reader(bytes, SOURCE).text.length).toBeGreaterThan(0);
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
            refused++;
          }
        }
      }
    }
    expect(refused).toBeLessThan(SITE_STYLES.length * truths.length * 5);
  });
});

const SPLINTERS = [
  '<table>',
  '</table>',
  '<td rowspan=0>',
  '</div>',
  '<!--',
  '<div hidden>',
  '<a href=x>',
  '<b>',
  '</b>',
  '<svg>',
  '<template>',
  '<plaintext>',
  '"',
  '&#x',
  '\u0000',
  '\ufffd',
];

/** Cuts, doubles, spoils or strews markup in, some places at once. */
function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  let mutated = Buffer.from(bytes);
  const place = () => Math.floor(random() * mutated.length);
  for (let i = Math.floor(random() * 6); i >= 0; i--) {
    const [from, length] = [place(), Math.floor(random() * 400)];
    const kind = random();
    const splinter = SPLINTERS[Math.floor(random() * SPLINTERS.length)] ?? '';
    if (kind < 0.25) mutated = Buffer.concat([mutated.subarray(0, from), mutated.subarray(from + length)]);
    else if (kind < 0.5)
      mutated = Buffer.concat([mutated.subarray(0, from + length), mutated.subarray(from)]);
    else if (kind < 0.65) mutated[from] = Math.floor(random() * 256);
    else mutated = Buffer.concat([mutated.subarray(0, from), Buffer.from(splinter), mutated.subarray(from)]);
  }
  return mutated;
}
