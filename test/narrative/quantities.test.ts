import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/narrative/narrative.ts';
import { findQuantities } from '../../src/narrative/quantities/find-quantities.ts';
import { itemOf } from './item-of.ts';

const mark = (text: string, role: Role = 'achievement') =>
  findQuantities({ text, year: 2021 }, [itemOf(text, role)]);
const brief = (text: string) => mark(text).map(({ subject, value, unit }) => `${subject} ${value} ${unit}`);

describe('findQuantities', () => {
  it.each<[string, string[]]>([
    [
      '全年共收到政府信息公开申请35件，其中网上申请20件、信函申请15件。',
      ['requests.received 35 件', 'requests.received 20 件', 'requests.received 15 件'],
    ],
    [
      '上年结转2件，已办结申请36件，结转下年度1件。',
      ['requests.carried_in 2 件', 'requests.answered 36 件', 'requests.carried_out 1 件'],
    ],
    [
      '受理依申请公开12件，其中予以公开5件，部分公开2件，不予公开1件。',
      [
        'requests.received 12 件',
        'requests.granted 5 件',
        'requests.partly_granted 2 件',
        'requests.refused 1 件',
      ],
    ],
    ['收到申请两件，均已办结。', ['requests.received 2 件']],
    ['年内接到14件政府信息公开申请。', ['requests.received 14 件']],
    ['受理政府信息公开申请为0，无上年结转申请。', ['requests.received 0 null', 'requests.carried_in 0 null']],
    ['未收到依申请公开事项，也未收取任何费用。', ['requests.received 0 null', 'handling_fees 0 null']],
    [
      '全年未发生因政府信息公开申请引发的行政复议、行政诉讼案件。',
      ['review.reconsideration 0 null', 'review.litigation 0 null'],
    ],
    ['行政复议、行政诉讼均为0件。', ['review.reconsideration 0 件', 'review.litigation 0 件']],
    [
      '行政复议2件，维持1件，尚未审结1件；行政诉讼0件。',
      [
        'review.reconsideration 2 件',
        'review.reconsideration 1 件',
        'review.reconsideration 1 件',
        'review.litigation 0 件',
      ],
    ],
    ['行政复议和行政诉讼案件数分别为4件和2件。', ['review.reconsideration 4 件', 'review.litigation 2 件']],
    ['零复议、零诉讼。', ['review.reconsideration 0 null', 'review.litigation 0 null']],
    [
      '共主动公开政府信息1,286条，其中通过门户网站公开856条。',
      ['published.total 1286 条', 'published.channel 856 条'],
    ],
    ['公开政府信息总数为1563条，其中概况类信息23条。', ['published.total 1563 条', 'published.topic 23 条']],
    ['公开行政许可信息45条、行政处罚信息12条。', ['published.topic 45 条', 'published.topic 12 条']],
    [
      '发布政策解读28篇，图解15个，召开新闻发布会3场。',
      ['interpretations 28 篇', 'interpretations 15 个', 'meetings 3 场'],
    ],
    ['组织业务培训2次，培训人员120人次。', ['training.sessions 2 次', 'training.attendances 120 人次']],
    ['开展网站自查4次，整改问题35个。', ['inspections 4 次', 'other 35 个']],
    ['回应重大舆情8次，回复网民留言126条。', ['responses 8 次', 'responses 126 条']],
    ['接待群众咨询300余人次。', ['consultations 300 人次']],
    ['现有政务新媒体账号6个，关停2个。', ['accounts 6 个', 'accounts 2 个']],
    [
      '制发规范性文件5件，废止2件。',
      ['proactive.normative_documents 5 件', 'proactive.normative_documents 2 件'],
    ],
    ['政府信息公开信息处理费0元。', ['handling_fees 0 元']],
    ['做好公开申请的登记工作，全年共受理31件。', ['requests.received 31 件']],
    [
      '收到公开申请7件；其中予以公开5件；不予公开2件。',
      ['requests.received 7 件', 'requests.granted 5 件', 'requests.refused 2 件'],
    ],
    ['组织开展政务公开专项督查2次。', ['inspections 2 次']],
    ['设立公开申请受理点1个。', ['other 1 个']],
    ['走访7个街道。', ['other 7 个']],
  ])('marks %s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    '自收到申请之日起20个工作日内予以答复。',
    '围绕6个方面25项重点任务推进公开。',
    '办公地址：幸福路88号，电话：0123-4567890，邮编100000。',
    '根据国办公开办函〔2019〕60号要求编制。',
    '统计期限自2021年1月1日起至12月31日止。',
    '公开率为100%，同比增长24.5%。',
    '配备工作人员2名。',
    '第一次会议研究了第2项议题。',
    '坚持一是一、二是二。',
    '落实“三审三校”制度。',
    '以上申请均已按期答复。',
    '落实专人更新，做到每周不少于3条。',
    '每季度开展一次检查。',
    '无法按时提供的已作说明。',
  ])('finds no count in %s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it('spans the claim without the marks around it', () => {
    const text = '本局收到公开申请2件，下属单位收到3件，合计5件。';
    expect(mark(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '本局收到公开申请2件',
      '下属单位收到3件',
      '合计5件',
    ]);
  });

  it('takes no denial inside a problem for a count', () => {
    expect(mark('没有及时答复申请。', 'problem')).toEqual([]);
  });

  it('names the cells that can check a claim', () => {
    expect(mark('受理政府信息公开申请9件。')[0]?.cell).toBe('requests.received.total');
    expect(mark('收到公开申请8件，其中自然人申请6件。')[1]?.cell).toBe('requests.received.person');
    expect(mark('没有行政诉讼。')[0]?.cell).toBe(
      'review.litigation_direct.total+review.litigation_after_reconsideration.total',
    );
    expect(mark('公开信息20条。')[0]?.cell).toBeNull();
  });

  it('tells approximate, cumulative and earlier figures apart', () => {
    expect(mark('截至12月底，累计公开信息9.2余万条。')[0]).toMatchObject({
      value: 92000,
      approximate: true,
      basis: 'cumulative',
    });
    expect(mark('公开信息近500条。')[0]).toMatchObject({ approximate: true, basis: 'year' });
    expect(mark('2020年公开信息500条，2021年公开信息620条。').map(({ period }) => period)).toEqual([
      '2020年',
      null,
    ]);
    expect(mark('申请量较上年增加8件。')[0]).toMatchObject({ basis: 'change' });
  });

  it('gives channel, topic and scope as written', () => {
    expect(mark('通过政府门户网站发布信息85条。')[0]).toMatchObject({ channel: '政府门户网站', topic: null });
    expect(mark('公开财政预决算信息9条。')[0]).toMatchObject({ channel: null, topic: '财政预决算' });
    expect(mark('全区受理信息公开申请19件。')[0]).toMatchObject({ scope: '全区' });
  });
});
