import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/narrative/quantities/find-quantities.ts';
import { itemOf } from './item-of.ts';

const brief = (text: string) =>
  findQuantities({ text, year: 2021 }, [itemOf(text)]).map(
    ({ subject, value, unit }) => `${subject} ${value} ${unit}`,
  );

// one sentence for each way in which offices tell a count that its words alone would give to another subject
describe('findQuantities on the wordings of many offices', () => {
  it.each<[string, string[]]>([
    ['公开信息1，234条。', ['published.total 1234 条']],
    ['配备并培训了专职工作人员两名。', []],
    ['召开会议3次，对考核排名末位的2个镇街进行约谈。', ['meetings 3 次', 'other 2 个']],
    ['市卫生健康委组织对36家医院、52所学校开展信息公开专项检查。', ['other 36 家', 'other 52 所']],
    ['全县15个乡镇中，已有11个建成政务公开专区。', ['other 11 个']],
    ['12个县（市、区）、96个乡镇（街道）全部建成政务公开专区。', ['other 12 个', 'other 96 个']],
    ['三所民办学校因系统故障推迟公布。', ['other 3 所']],
    ['局属7个监测站原有的公众号全部关停。', ['accounts 7 个']],
    ['接听咨询电话430个，开通业务咨询电话3部。', ['consultations 430 个', 'other 3 部']],
    ['开展现场咨询活动6场，接待咨询群众900余人次。', ['other 6 场', 'consultations 900 人次']],
    [
      '清理规范性文件56件，其中废止12件、宣布失效7件、修改2件、继续有效35件。',
      [
        'other 56 件',
        'proactive.normative_documents 12 件',
        'proactive.normative_documents 7 件',
        'proactive.normative_documents 2 件',
        'proactive.normative_documents 35 件',
      ],
    ],
    ['对旧文件作了清理，全文废止5件。', ['proactive.normative_documents 5 件']],
    ['已经失效的14件文件逐一加注。', ['proactive.normative_documents 14 件']],
    [
      '发生行政复议2件，一件维持、一件被纠正。',
      ['review.reconsideration 2 件', 'review.reconsideration 1 件', 'review.reconsideration 1 件'],
    ],
    [
      '因信息公开引起行政复议3起，两起维持，一起撤回申请。',
      ['review.reconsideration 3 起', 'review.reconsideration 2 起', 'review.reconsideration 1 起'],
    ],
    [
      '收到申请2件，前一件未予公开，后一件予以公开。',
      ['requests.received 2 件', 'requests.refused 1 件', 'requests.granted 1 件'],
    ],
    ['上年结转7件，共计150件。', ['requests.carried_in 7 件', 'other 150 件']],
    ['收到的申请中，要征地批文的有23件，其余6件。', ['requests.received 23 件', 'requests.received 6 件']],
    ['经沟通由申请人主动撤回申请12件。', ['other 12 件']],
    ['为此专门开了两次会。', ['meetings 2 次']],
    ['专题会开了三次，党组会上又听过两次汇报。', ['meetings 3 次', 'meetings 2 次']],
    [
      '组织培训三次，一次专题讲座、两次操作辅导。',
      ['training.sessions 3 次', 'training.sessions 1 次', 'training.sessions 2 次'],
    ],
    ['年中、年末各检查一次。', ['inspections 2 次']],
    ['解读材料由上年的2篇增加到7篇。', ['interpretations 2 篇', 'interpretations 7 篇']],
    ['政务新媒体账号清理关停8个，正常运行19个。', ['accounts 8 个', 'accounts 19 个']],
    ['原有9个部门子站全部关闭。', ['other 9 个']],
    ['增设信息公开取阅架6个，摆放资料四千份。', ['other 6 个', 'other 4000 份']],
    ['公报编印6期3.6万册。', ['published.channel 6 期', 'other 36000 册']],
    ['制发公文1130件。', ['other 1130 件']],
    ['全年报送信息108条。', ['other 108 条']],
    ['更新信息公开指南1次。', ['other 1 次']],
    ['对42份拟公开文件进行了保密审查。', ['other 42 份']],
    ['审查各类信息1280条。', ['other 1280 条']],
    ['公开整改情况87件。', ['published.topic 87 件']],
    ['300名考生名单进行公示，查实取消资格4人。', ['published.topic 300 名', 'other 4 人']],
    ['邀请企业代表、市民代表60余人。', ['other 60 人']],
    ['公众号新增关注二千六百余人。', ['other 2600 人']],
    ['信息有两次发晚了，对不上的情况发生过三回。', ['other 2 次', 'other 3 回']],
    ['事业单位招聘公告4期，涉及岗位85个。', ['published.topic 4 期', 'other 85 个']],
    ['制发的5件规范性文件都作了解读。', ['proactive.normative_documents 5 件']],
    ['公报刊登规范性文件18件。', ['published.channel 18 件']],
    ['发放政策明白卡6000份。', ['other 6000 份']],
    ['依申请公开指引信息2条。', ['published.topic 2 条']],
    ['复议、诉讼也没有发生过。', ['review.reconsideration 0 null', 'review.litigation 0 null']],
    ['没有行政复议和举报。', ['review.reconsideration 0 null', 'other 0 null']],
    ['全年无人因公开工作被追责。', ['other 0 null']],
    ['无人提起行政复议。', ['review.reconsideration 0 null']],
    ['没有当过被告。', ['review.litigation 0 null']],
    ['全年零申请、零投诉。', ['requests.received 0 null', 'other 0 null']],
    ['未开设政务新媒体账号，也无独立网站。', ['accounts 0 null', 'other 0 null']],
    ['没有再出现漏报，没有一件超过时限。', ['other 0 null', 'other 0 null']],
    ['规范性文件也没有新制定。', ['proactive.normative_documents 0 null']],
    ['申请内容涉及征地拆迁18件、工程招投标4件。', ['requests.received 18 件', 'requests.received 4 件']],
    ['对外公布咨询电话2个，接听电话1300余次。', ['other 2 个', 'consultations 1300 次']],
    ['全年收费0元，减免0元。', ['handling_fees 0 元', 'handling_fees 0 元']],
    ['发生一起因公开不当引起的投诉。', ['other 1 起']],
    ['实现复议诉讼零发生。', ['review.reconsideration 0 null', 'review.litigation 0 null']],
    ['因信息公开被诉2件，均胜诉。', ['review.litigation 2 件']],
    ['复议机关维持3件，责令重新答复1件。', ['review.reconsideration 3 件', 'review.reconsideration 1 件']],
    ['公示低保对象312户，发现不符合条件的7户。', ['published.topic 312 户', 'other 7 户']],
    ['微信公众号粉丝由年初的1.2万人增至2.1万人。', ['other 12000 人', 'other 21000 人']],
  ])('marks %s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    '全市36家医院、52所学校设立信息公开栏。',
    '部门中有专职人员的仅9个。',
    '26个单位合署办公。',
    '96个行政村公示率达到百分之百。',
    '督促62所学校按清单设立专栏。',
    '7个所没有设专人。',
    '三家公立医院药品价格每季度公开一次。',
    '上年提出的3个问题已有安排。',
    '针对查摆出来的三个问题作了安排。',
    '信息的二次审查不够严。',
    '对两次评估都排在后面的单位加强指导。',
    '成熟一批、公开一批。',
    '对文件进行了一次全面清理。',
    '由站长和会计两个人签字。',
    '今年换了4个内勤。',
    '把公开栏分成政策、项目、服务三块。',
    '有的混在一处，前后不一。',
    '凭身份证号后四位核对。',
    '拖了两个多月才公布。',
    '一年两次的自查照常开展。',
    '两家网站都是旧版。',
    '9个水源地水质按月公布。',
  ])('finds no count in %s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it('leaves what a heading denies beside reviews to the reviews', () => {
    const text = '复议、诉讼和申诉情况\n无。';
    expect(brief(text)).toEqual(['review.reconsideration 0 null', 'review.litigation 0 null']);
  });

  it('takes a sum over the years for the year only where the year stands before it', () => {
    const text = '截至2021年底，历年累计发布信息1240条，其中本年发布信息186条。';
    const bases = findQuantities({ text, year: 2021 }, [itemOf(text)]).map(({ basis }) => basis);
    expect(bases).toEqual(['cumulative', 'year']);
  });

  it('keeps what a measure says was done already', () => {
    const text = '从8月起按月公布检测结果，已公布了5期，每月再办培训2期。';
    const found = findQuantities({ text, year: 2021 }, [itemOf(text, 'measure')]);
    expect(found.map(({ value }) => value)).toEqual([5]);
  });
});
