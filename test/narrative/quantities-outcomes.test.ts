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

describe('the cells of requests', () => {
  it.each<[string, string[]]>([
    ['收到公民、法人和其他组织政府信息公开申请12件。', ['requests.received 12 requests.received.total']],
    ['收到企业和个人提交的申请4件。', ['requests.received 4 requests.received.total']],
    [
      '收到申请9件，其中自然人、商业企业申请5件。',
      [
        'requests.received 9 requests.received.total',
        'requests.received 5 requests.received.person+requests.received.business',
      ],
    ],
    ['收到涉及个人信息的申请2件。', ['requests.received 2 requests.received.total']],
  ])('hold a figure against a column only where it counts those applicants alone: %s', (text, expected) => {
    expect(mark(text).map(({ subject, value, cell }) => `${subject} ${value} ${cell}`)).toEqual(expected);
  });

  it.each([
    '收到申请8件，答复7件，正在办理1件。',
    '收到申请8件，答复7件，1件正在办理。',
    '收到申请8件，答复7件，1件延期至2023年办理。',
    '收到申请8件，答复7件，1件转2023年办理。',
    '收到申请8件，答复7件，1件尚未到答复期限。',
  ])('count what is not answered yet as carried over: %s', (text) => {
    expect(mark(text).at(-1)).toMatchObject({
      subject: 'requests.carried_out',
      value: 1,
      cell: 'requests.carried_out.total',
    });
  });

  it('leave letters that are under way, and longer time limits, out of what is carried over', () => {
    expect(mark('收到申请2件。收到留言9条，正在办理1条。').at(-1)?.subject).toBe('consultations');
    expect(mark('收到申请8件，答复7件，延期答复1件。').at(-1)?.subject).toBe('requests.answered');
  });

  it('read the outcome before a word of answering', () => {
    const text = '收到申请5件，公开答复2件，不存在答复1件，不予公开答复2件。';
    expect(mark(text).map(({ subject, value }) => `${subject} ${value}`)).toEqual([
      'requests.received 5',
      'requests.granted 2',
      'requests.unavailable.not_held 1',
      'requests.refused 2',
    ]);
  });
});
