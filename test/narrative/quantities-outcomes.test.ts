import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/narrative/quantities/find-quantities.ts';
import { itemOf } from './item-of.ts';

const mark = (text: string) => findQuantities({ text, year: 2022 }, [itemOf(text)]);

describe('findQuantities where figures stand before what they count', () => {
  it.each<[string, string[]]>([
    [
      '收到申请6件，3件予以公开，1件部分公开，2件信息不存在。',
      [
        'requests.received 6 requests.received.total',
        'requests.granted 3 requests.granted.total',
        'requests.partly_granted 1 requests.partly_granted.total',
        'requests.unavailable.not_held 2 requests.unavailable.not_held.total',
      ],
    ],
    [
      '行政复议3件，1件维持，1件纠正，1件尚未审结。',
      [
        'review.reconsideration 3 review.reconsideration.total',
        'review.reconsideration 1 review.reconsideration.upheld',
        'review.reconsideration 1 review.reconsideration.corrected',
        'review.reconsideration 1 review.reconsideration.pending',
      ],
    ],
    [
      '收到申请6件，2件申请人撤回，4件已答复。',
      [
        'requests.received 6 requests.received.total',
        'requests.other_outcome 2 requests.other_outcome.total',
        'requests.answered 4 requests.outcomes.total',
      ],
    ],
    [
      '收到申请3件，其中1项为自然人申请，2项为法人申请。',
      [
        'requests.received 3 requests.received.total',
        'requests.received 1 requests.received.person',
        'requests.received 2 null',
      ],
    ],
    ['收到申请，共5件，全部予以公开。', ['requests.received 5 requests.received.total']],
  ])('gives each figure its own outcome in %s', (text, expected) => {
    expect(mark(text).map(({ subject, value, cell }) => `${subject} ${value} ${cell}`)).toEqual(expected);
  });

  it('gives each figure the channel behind it, and spans that begin with it', () => {
    const text = '收到申请9件，4件通过网络、3件通过邮寄、2件当面提交。';
    expect(mark(text).map(({ channel, span }) => `${channel} ${text.slice(span.start, span.end)}`)).toEqual([
      'null 收到申请9件',
      '网络 4件通过网络',
      '邮寄 3件通过邮寄',
      '当面 2件当面提交',
    ]);
  });
});
