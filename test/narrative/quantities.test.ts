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
      ['interpretations 28 篇', 'interpretations 15 个', 'other 3 场'],
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
    // outcomes, told in the next sentence or in few words
    [
      '收到申请9件。予以公开4件，不掌握2件。',
      ['requests.received 9 件', 'requests.granted 4 件', 'requests.unavailable.not_held 2 件'],
    ],
    [
      '收到公开申请6起，其中公开3起，属于执法案卷1起，告知其他途径2起。',
      [
        'requests.received 6 起',
        'requests.granted 3 起',
        'requests.refused.enforcement_file 1 起',
        'requests.other_outcome 2 起',
      ],
    ],
    ['受理申请8件，按信访事项引导1件。', ['requests.received 8 件', 'requests.not_processed.petition 1 件']],
    ['共收到申请5件，全年办结4件。', ['requests.received 5 件', 'requests.answered 4 件']],
    ['依申请公开0件。', ['requests.received 0 件']],
    ['全年办理政府信息公开申请58，均已答复。', ['requests.received 58 null']],
    // parts of what was published
    [
      '公开信息90条，其中工作动态60条，人事任免12条，财政数据18条。',
      ['published.total 90 条', 'published.topic 60 条', 'published.topic 12 条', 'published.topic 18 条'],
    ],
    ['公布通知公告、政策解读等各类信息66条。', ['published.topic 66 条']],
    ['门户网站发布信息40条，镇公众号22条。', ['published.channel 40 条', 'published.channel 22 条']],
    ['网站专栏发了35条。', ['published.channel 35 条']],
    ['曝光典型案例4起。', ['published.topic 4 起']],
    // of the kind that was counted before
    ['备案新媒体账号14个，比上年减少3个，注销2个。', ['accounts 14 个', 'accounts 3 个', 'accounts 2 个']],
    [
      '制发规范性文件3件，废止1件，现行有效20件。',
      [
        'proactive.normative_documents 3 件',
        'proactive.normative_documents 1 件',
        'proactive.normative_documents 20 件',
      ],
    ],
    ['办理用地许可230件，作出处罚12件。', ['proactive.licences 230 件', 'proactive.penalties 12 件']],
    ['举办培训1期，80人参加。', ['training.sessions 1 期', 'training.attendances 80 人']],
    ['到各村讲课6场。', ['training.sessions 6 场']],
    // other counts
    ['解读短片播放3万次。', ['other 30000 次']],
    ['组织40名干部参加考试。', ['other 40 名']],
    ['清理过期信息52条。', ['other 52 条']],
    ['对5个乡镇进行督办。', ['other 5 个']],
    ['16个股室各确定信息员。', []],
    ['将任务分解到7个股室。', []],
    ['公布产品质量监督抽查公告12期。', ['published.topic 12 期']],
    ['县政府常务会议两次听取政务公开工作汇报。', ['meetings 2 次']],
    ['各级公众号账号由13个精简到4个。', ['accounts 13 个', 'accounts 4 个']],
    ['公众号粉丝突破2万。', ['other 20000 null']],
    ['接待群众查询30来人次。', ['consultations 30 人次']],
    ['局长信箱收到来信87封。', ['consultations 87 封']],
    ['全年未发生失泄密事件，没有接到投诉。', ['other 0 null', 'other 0 null']],
    [
      '收到行政复议3件，其中维持1件，被纠正2件。',
      ['review.reconsideration 3 件', 'review.reconsideration 1 件', 'review.reconsideration 2 件'],
    ],
    ['举办培训2期，共80人次。', ['training.sessions 2 期', 'training.attendances 80 人次']],
    ['日均发布2条。', []],
    ['队伍的思想还没有融到一起。', []],
    ['宣布失效和废止文件17件。', ['proactive.normative_documents 17 件']],
    ['设立信息申请受理点2个。', ['other 2 个']],
    ['服务28所学校。', ['other 28 所']],
    ['主动公开信息2 345条。', ['published.total 2345 条']],
    ['未因政府信息公开被申请行政复议。', ['review.reconsideration 0 null']],
    ['未对申请人收取费用。', ['handling_fees 0 null']],
    // what verbs of publishing have for their object, whatever its unit
    ['公开部门预算36家、部门决算36家。', ['published.topic 36 家', 'published.topic 36 家']],
    ['45个预算单位的年度决算，除涉密的以外均按时公开了。', ['published.topic 45 个']],
    ['典型案例12起予以曝光。', ['published.topic 12 起']],
    [
      '公示复查结果30家、抽检结果25批次、量化分级结果18户。',
      ['published.topic 30 家', 'published.topic 25 批次', 'published.topic 18 户'],
    ],
    ['公示补助名单2批160户。', ['published.topic 2 批', 'published.topic 160 户']],
    ['编印《统计月报》12期。', ['published.topic 12 期']],
    [
      '公开信息90条，其中行政许可60条，行政处罚30条。',
      ['published.total 90 条', 'published.topic 60 条', 'published.topic 30 条'],
    ],
    ['公开会议纪要5期、建议办理结果9条。', ['published.topic 5 期', 'published.topic 9 条']],
    // what publishes nothing
    ['建立信息公开制度5项。', ['other 5 项']],
    ['审核信息600条。', ['other 600 条']],
    ['修订信息公开指南1份，更新目录15项。', ['other 1 份', 'other 15 项']],
    ['在车站设置信息公示牌8块。', ['other 8 块']],
    ['公示期间收到意见7条，采纳3条。', ['other 7 条', 'other 3 条']],
    ['举行新闻发布会2场、在线访谈3期。', ['other 2 场', 'other 3 期']],
    [
      '完成公文公开属性认定80件，其中主动公开60件、依申请公开20件。',
      ['other 80 件', 'other 60 件', 'other 20 件'],
    ],
    // words that belong to another subject
    ['回应校外培训、入园等热点问题6个。', ['responses 6 个']],
    ['办了两期依申请公开实务班。', ['training.sessions 2 期']],
    ['办理网民留言、咨询50件。', ['consultations 50 件']],
    ['信箱收到来信60封，办结58封。', ['consultations 60 封', 'consultations 58 封']],
    ['上年结转0件，新收5件。', ['requests.carried_in 0 件', 'requests.received 5 件']],
    [
      '收到申请4件，一件是要预算，一件要成绩。',
      ['requests.received 4 件', 'requests.received 1 件', 'requests.received 1 件'],
    ],
    ['被提起行政诉讼（含二审）5件。', ['review.litigation 5 件']],
    ['粉丝由3万增长至5万。', ['other 30000 null', 'other 50000 null']],
    ['召开全体会议、推进会各1次。', ['meetings 1 次', 'meetings 1 次']],
    ['抽查学校40所。', ['inspections 40 所']],
    ['开展交叉检查2轮。', ['inspections 2 轮']],
    ['接受采访十几次。', ['other 10 次']],
    ['行政许可、行政处罚均为0。', ['proactive.licences 0 null', 'proactive.penalties 0 null']],
    // denials
    [
      '引发行政复议3件、行政诉讼1件，无一被纠错。',
      [
        'review.reconsideration 3 件',
        'review.litigation 1 件',
        'review.reconsideration 0 null',
        'review.litigation 0 null',
      ],
    ],
    ['复议和诉讼情况\n未发生。', ['review.reconsideration 0 null', 'review.litigation 0 null']],
    ['没有制发规范性文件。', ['proactive.normative_documents 0 null']],
    ['未组织专题培训。', ['training.sessions 0 null']],
    ['所有申请按时办结，无超期。', ['other 0 null']],
    ['没有安排专项经费。', ['other 0 null']],
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
    '将从三处着手，抓好两件实事。',
    '还存在两个问题，主要有以下3个问题。',
    '政务公开和村务公开一起抓。',
    '单位连续两次被约谈。',
    '每人每年至少撰写稿件2篇。',
    '各栏目更新不得少于5条。',
    // to whom something applies, among whom something is found, what is only summed up
    '12个科室、9个所队各确定1名信息员。',
    '所属21个医疗单位均明确了联络员。',
    '全市52个单位配备工作人员80人。',
    '透明度在全国290个城市中名列前茅。',
    '核定岗位6个。',
    '紧扣住房、物业、燃气三个民生关切。',
    '由法制、保密、宣传三家联审。',
    '交出了一份公开答卷，有了一个新变化。',
    '10亿元以上的项目首次公开。',
    '安排民警1名负责依申请公开的法律审核。',
    '本单位的情况\n无。',
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

  it('takes what a measure promises for no count, but what happened for one', () => {
    expect(mark('每月发布信息6条，办培训班2期。', 'measure')).toEqual([]);
    expect(mark('针对收到的申请12件逐件回访。', 'measure')).toHaveLength(1);
  });

  it('leaves the cell to the whole and none to its parts', () => {
    const cells = (text: string) => mark(text).map(({ cell }) => cell);
    expect(cells('共收到公开申请9件，其中下属单位收到3件。')).toEqual(['requests.received.total', null]);
    expect(cells('下属单位收到公开申请3件，其中不予公开1件。')).toEqual([null, null]);
    expect(cells('收到公开申请4件，办结4件。')).toEqual([
      'requests.received.total',
      'requests.outcomes.total',
    ]);
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
    expect(mark('公开财政预决算信息9条。')[0]).toMatchObject({ channel: null, topic: '财政预决算信息' });
    expect(mark('全区受理信息公开申请19件。')[0]).toMatchObject({ scope: '全区' });
  });
});
