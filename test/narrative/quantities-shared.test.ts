import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/narrative/quantities/find-quantities.ts';
import { itemOf } from './item-of.ts';

const mark = (text: string) => findQuantities({ text, year: 2021 }, [itemOf(text)]);
const brief = (text: string) =>
  mark(text).map(
    ({ subject, value, channel, period }) => `${[subject, value, channel, period].filter(Boolean).join(' ')}`,
  );

describe('figures behind 分别', () => {
  it.each<[string, string[]]>([
    [
      '收到申请8件，予以公开、部分公开、不予公开分别为5件、2件、1件。',
      ['requests.received 8', 'requests.granted 5', 'requests.partly_granted 2', 'requests.refused 1'],
    ],
    [
      '通过网站、微信、微博公开信息分别为300条、20条、10条。',
      ['published.channel 300 网站', 'published.channel 20 微信', 'published.channel 10 微博'],
    ],
    ['网站、微信发布信息，分别为30条、20条。', ['published.channel 30 网站', 'published.channel 20 微信']],
    ['当面申请、网络申请分别为3件和5件。', ['requests.received 3 当面', 'requests.received 5 网络']],
    ['召开会议、组织培训分别为3次、2次。', ['meetings 3', 'training.sessions 2']],
    ['2019年、2020年公开信息分别为30条、20条。', ['published.total 30 2019年', 'published.total 20 2020年']],
    ['行政复议、行政诉讼分别为2件、1件。', ['review.reconsideration 2', 'review.litigation 1']],
  ])('are told each by its own part: %s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it('have a cell each', () => {
    const cells = mark('收到申请3件，予以公开、部分公开分别为2件、1件。').map(({ cell }) => cell);
    expect(cells).toEqual([
      'requests.received.total',
      'requests.granted.total',
      'requests.partly_granted.total',
    ]);
  });

  it.each<[string, string[]]>([
    ['局办公室、法规科分别公开信息30条。', ['published.total 30']],
    ['召开会议、组织培训、开展检查分别为3次、2次。', ['training.sessions 3', 'other 2']],
  ])('are read as before where parts and figures are not as many: %s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});
