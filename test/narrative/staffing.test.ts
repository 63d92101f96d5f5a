import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/narrative/narrative.ts';
import { findPhrases } from '../../src/narrative/staffing/find-phrases.ts';
import { findStaffing } from '../../src/narrative/staffing/find-staffing.ts';
import { PHRASE_RULES } from '../../src/narrative/staffing/phrase-rules.ts';
import { itemOf } from './item-of.ts';

const mark = (text: string, role: Role = 'achievement') => findStaffing({ text }, [itemOf(text, role)]);
const brief = (text: string, role?: Role) =>
  mark(text, role).map(({ count, employment, polarity }) => `${count} ${employment} ${polarity}`);

describe('findStaffing', () => {
  it.each<[string, string[], Role?]>([
    ['明确1名专职工作人员负责日常工作。', ['1 full-time present']],
    ['设专人2名。', ['2 null present']],
    ['明确专人1人负责。', ['1 null present']],
    ['工作人员由办公室2名同志兼任。', ['2 part-time present']],
    ['从事政务公开工作2人。', ['2 null present']],
    ['政务公开工作人员为0。', ['0 null absent']],
    ['专职人员配备不到位。', ['null full-time absent'], 'problem'],
    ['专职人员配备不齐全。', ['null full-time absent'], 'problem'],
    ['配备工作人员2名，均为兼职。', ['2 part-time present']],
    [
      '全区共有政务公开工作人员228人，其中专职42人，兼职186人。',
      ['228 null present', '42 full-time present', '186 part-time present'],
    ],
    ['专（兼）职工作人员3名。', ['3 null present']],
    ['各部门均明确了1名分管领导和1名政务公开联络员。', ['1 null present']],
    [
      '基层单位缺少专职工作人员，信息员多为兼职。',
      ['null full-time absent', 'null part-time present'],
      'problem',
    ],
    ['专职人员不足，业务水平有待提高。', ['null full-time absent'], 'problem'],
    ['我局尚未配备专职人员。', ['0 full-time absent'], 'problem'],
    ['无专职人员，由办公室1名同志兼任信息管理员。', ['0 full-time absent', '1 part-time present']],
    ['各科室指定专人负责信息报送。', ['null null planned'], 'measure'],
    ['新增2名专职人员，充实工作力量。', ['2 full-time planned'], 'measure'],
    ['专职人员1人、兼职人员4人。', ['1 full-time present', '4 part-time present']],
    ['由办公室张伟、李娜同志负责信息公开工作。', ['2 null present']],
    ['王芳同志担任信息公开联络员。', ['1 null present']],
    ['由张伟、李娜、王强负责信息公开工作。', ['3 null present']],
    ['明确王小明、李晓红、赵国强为信息公开工作人员。', ['3 null present']],
    ['确定王小明、李晓红、赵国强为信息公开联络员。', ['3 null present']],
    ['明确王小明、李晓红为领导小组成员。', []],
    ['局办公室安排2人具体负责网站信息的采集和发布。', ['2 null present']],
    ['设置信息公开专职人员1 名，兼职人员2 名。', ['1 full-time present', '2 part-time present']],
    ['本单位有全职工作人员1名。', ['1 full-time present']],
    [
      '全局共有信息公开专兼职工作人员4人（专职1人，兼职3人）。',
      ['4 null present', '1 full-time present', '3 part-time present'],
    ],
    ['1名专职、2名兼职信息员负责更新。', ['1 full-time present', '2 part-time present']],
    ['落实专门审核员把好文字关。', ['null null present']],
    ['没有安排专人负责信息公开工作。', ['0 null absent'], 'problem'],
    ['缺乏专人管理。', ['null null absent'], 'problem'],
    ['设有公开岗位，工作人员1人（兼职）。', ['1 part-time present']],
    ['专职从事政府信息公开工作的人员2名。', ['2 full-time present']],
    ['配备了3名工作人员，其中1名为专职。', ['3 null present', '1 full-time present']],
    ['落实2名网站管理员和3名信息审核员。', ['2 null present', '3 null present']],
    ['聘请合同制工作人员3名从事网站维护。', ['3 contract present']],
    ['信息员已超过三十人，每个站所的联络员达到2名。', ['30 null present', '2 null present']],
    ['承担此项工作的同志身兼数职。', ['null part-time present'], 'problem'],
    ['管公开的同志还要承担信访工作。', ['null part-time present'], 'problem'],
    ['由办公室人员兼职负责信息发布。', ['null part-time present']],
    ['确定1人具体管，党政办另有两人在做。', ['1 null present', '2 null present']],
    ['公开角由1人兼着照看。', ['1 part-time present']],
    ['账号由一名专人保管。', ['1 null present']],
    ['新聘合同制网站编辑2名。', ['2 contract present']],
    ['各所信息员相对固定。', ['null null planned'], 'measure'],
    ['工作人员（含兼职）4名。', ['4 part-time present']],
    ['缺乏专业技术人员。', ['null null absent'], 'problem'],
    ['公开工作人员以兼职为主。', ['null part-time present'], 'problem'],
    ['专职人员0名。', ['0 full-time absent']],
    [
      '没有专门从事信息公开的人员，由办公室文秘兼任。',
      ['0 null absent', 'null part-time present'],
      'problem',
    ],
    ['机构改革后人员紧缺，从事公开工作的只有1人。', ['null null absent', '1 null present'], 'problem'],
    ['配备专职信息管理员1名。', ['1 full-time present']],
    ['安排非专职人员1名负责。', ['1 part-time present']],
    ['信息员均为非专职。', ['null part-time present']],
    ['从事专职工作的人手不够。', ['null full-time absent'], 'problem'],
    ['从事公开工作的全职人员没有。', ['0 full-time absent'], 'problem'],
    ['各科室不另设信息员。', ['0 null absent']],
    ['站所无人管公开。', ['0 null absent'], 'problem'],
    ['窗口缺少后备，一请假就停摆。', ['null null absent'], 'problem'],
    ['此项工作由办公室1名干事兼管。', ['1 part-time present']],
    ['办公室一名同志兼职从事此项工作。', ['1 part-time present']],
    ['中心有2名民警专门从事信息公开工作。', ['2 null present']],
    ['信息员多由任课教师兼任。', ['null part-time present']],
    ['从事公开工作的人员由3人增至5人。', ['5 null present']],
    ['联络员队伍共46人。', ['46 null present']],
    ['适时增加1至2名专职人员。', ['1 full-time planned'], 'measure'],
    ['从窗口选调1名熟悉法律的干部充实到公开岗位。', ['1 null planned'], 'measure'],
    ['有条件的学校可设专岗。', ['null null planned']],
    ['拟在机关增配专职人员1名。', ['1 full-time planned'], 'problem'],
    ['由办公室副主任负责日常事务。', ['null null present']],
    ['各科室各指定一名信息员，共计38名。', ['1 null present', '38 null present']],
    ['配备专职人员1名，比上年减少1名。', ['1 full-time present', '1 full-time present']],
    [
      '原有信息员3名，现为4名（其中1名为专职）。',
      ['3 null present', '4 null present', '1 full-time present'],
    ],
    [
      '设兼职信息员14名，其中机关科室11名，站所、中心各1名。',
      ['14 part-time present', '11 part-time present', '1 part-time present'],
    ],
    ['全职人员：0人。', ['0 full-time absent']],
    [
      '兼职人员：指挥中心3人，法规处1人，总计4人。',
      ['3 part-time present', '1 part-time present', '4 part-time present'],
    ],
    ['公开科核定岗位6个，实有5人，均为专职。', ['5 full-time present']],
    ['确定张伟、李娜两位同志负责公开工作，两人均为兼职。', ['2 part-time present']],
    ['专职人员偏少，多为兼职。', ['null full-time absent', 'null part-time present'], 'problem'],
    ['有专职人员2人（均为事业编制）。', ['2 full-time present']],
    ['译制力量只有民族科两三个人。', ['2 null present'], 'problem'],
    ['公开工作就两个人在做。', ['2 null present'], 'problem'],
    ['各乡镇均明确了分管领导和具体经办人。', ['null null present']],
    ['三家医院确定了联络人，至今血站还没有确定。', ['null null present', '0 null absent']],
    ['队伍不稳，兼职多、变动快。', ['null part-time present'], 'problem'],
    ['专职人员比例偏低。', ['null full-time absent'], 'problem'],
    ['信息员60名，其中专职的只有7人。', ['60 null present', '7 full-time present']],
    ['四个所没有设专人，由内勤代办。', ['0 null absent', 'null null present'], 'problem'],
    ['视频号请职校老师帮助维护。', ['null null present']],
    ['各村会计负责把公开内容上墙。', ['null null present']],
    ['各村报账员代为收集村务信息。', ['null null present']],
    ['聘用合同制双语翻译1名。', ['1 contract present']],
    ['两个站指定人员配合，都不是专职。', ['null part-time present']],
    ['办公室明确1名事业编制干部负责公开，兼管档案。', ['1 part-time present']],
    ['每个社区配备一名专管员，由网格长兼任。', ['1 part-time present']],
    ['由法规股股长马文清兼任信息员。', ['1 part-time present']],
    ['由秘书科何远、宋佳宁承办。', ['2 null present']],
    ['民警王强、辅警许丹具体负责此项工作。', ['2 null present']],
    ['兼职信息员较上年减少1名。', ['1 part-time present']],
    ['全省专兼职工作人员合计500人。', ['500 null present']],
    ['各局人员配备1至4名不等。', ['1 null present']],
    ['公开专区配备引导人员。', ['null null present']],
    ['派出所信息员以辅警为主。', ['null null present']],
    ['信息公开基本上是兼职。', ['null part-time present'], 'problem'],
    ['人员配备不足，工作推进缓慢。', ['null null absent'], 'problem'],
    ['另从二级单位借用1人帮助更新网站。', ['1 null present']],
    ['设专员1名。', ['1 null present']],
    ['安排2名工作人员为企业群众提供咨询。', ['2 null present']],
  ])('marks %s', (text, expected, role) => {
    expect(brief(text, role)).toEqual(expected);
  });

  it.each([
    '队伍建设有待加强，工作人员业务能力不足。',
    '组织12名工作人员参加全市政务公开培训。',
    '领导小组成员15名，下设办公室。',
    '本机关编制30名，实有工作人员28人。',
    '行政执法人员56名全部持证上岗。',
    '做到责任到人、落实到岗。',
    '培训120人次，参训人员覆盖各科室。',
    '建立信息公开联络员制度。',
    '公众号有粉丝3000人。',
    '明确工作人员职责，强化责任意识。',
    '收到5名申请人的申请。',
    '明确一名副局长分管政务公开工作。',
    '探索建立政务公开专员制度。',
    '加强对政务公开工作人员的教育培训。',
    '严格落实一岗多责。',
    '公开工作兼顾质量与速度。',
    '信息员不稳定。',
    '20人前来咨询。',
    '网络编辑软件已升级。',
    '组织各科室信息员20人开展培训。',
    '由局长兼任组长。',
    '做到专人专管、专网专用。',
    '解决联络员“一人”请假的问题。',
    '编制3名，实有3名。',
    '选派1名业务骨干到市局跟班学习。',
    '抽调2名工作人员参加集训。',
    '其中一名还要承担机要收发。',
    '由信息员初审后报办公室审核。',
    '办公室主任陈敏同志兼任领导小组办公室主任。',
    '公布各科室联系人电话。',
    '安排技术人员学习条例。',
    '针对栏目无人管的问题，逐一核定责任。',
    '全年来馆查阅的只有3人次。',
    '乡镇工作人员一人多岗的现象普遍。',
    '解读以文字为主，形式单一。',
    '人员配置不够科学，职责不清。',
    '邀请村民代表20人旁听会议。',
    '选派3名选手参加知识竞赛。',
    '到期自动提醒承办人。',
    '配备电脑2台，共投入5000元。',
  ])('finds no staffing in %s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it('gives role, unit, unit of distribution, change and scope', () => {
    expect(mark('每个街道新增2名信息员。')[0]).toMatchObject({
      role: '信息员',
      unit: '名',
      per: '每个街道',
      change: true,
      scope: 'agency',
    });
    expect(mark('全市现有工作人员310人从事政务公开。')[0]).toMatchObject({
      scope: 'area',
      per: null,
      change: false,
    });
  });

  it.each([
    ['16个股室、站所各有1名联络员。', '16个股室、站所'],
    ['各处室、直属单位设信息公开联络员1名。', '各处室、直属单位'],
    ['各公办学校由一名中层干部兼任信息员。', '各公办学校'],
    ['各社区也都有网格员兼任信息员。', '各社区'],
    ['下属运管所、执法大队分别指定1名信息员。', '下属运管所、执法大队'],
    ['全市各区、各部门共有公开工作人员1100人。', null],
    ['督促各单位配齐专职人员。', '各单位'],
    ['由各科室负责人兼任。', '各科室'],
  ])('tells in %s among whom the count is distributed', (text, per) => {
    expect(mark(text)[0]?.per).toBe(per);
  });

  it('spans the words of the statement', () => {
    const text = '（一）机构。配备1名兼职工作人员，负责更新。';
    const [found] = mark(text);
    expect(text.slice(found?.span.start, found?.span.end)).toBe('1名兼职工作人员');
  });

  it('leaves out of the span what joins it to the next', () => {
    const text = '设1名专职、2名兼职信息员。';
    expect(mark(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '1名专职',
      '2名兼职信息员',
    ]);
  });

  it('belongs to the innermost item that holds it', () => {
    const text = '人员情况：一是配备2名联络员；';
    const outer = itemOf(text);
    const inner = { ...outer, span: { start: 5, end: text.length }, level: 2, parent: 0 };
    expect(findStaffing({ text }, [outer, inner]).map(({ item }) => item)).toEqual([1]);
  });
});

describe('findStaffing, who does other work', () => {
  it.each([
    '聘请法律顾问2名。',
    '镇里有专职网格员12名、社区工作者80名。',
    '大厅配备窗口工作人员24名。',
    '编外人员5名从事信访工作。',
    '设立首席专员，全程陪同企业。',
    '配备服务专员6名。',
    '新增的人员更换2人。',
  ])('marks nobody in %s', (text) => {
    expect(mark(text)).toEqual([]);
  });

  it.each([
    ['每个社区安排网格员1名兼任信息员。', 1],
    ['选派窗口工作人员2名负责公开专区。', 2],
    ['聘请律师1名参与答复。', 1],
    ['编外人员2名从事信息公开工作。', 2],
  ])('keeps those who do the disclosure work too: %s', (text, count) => {
    expect(mark(text).map((found) => found.count)).toEqual([count]);
  });
});

describe('PHRASE_RULES', () => {
  it.each(PHRASE_RULES.map((rule) => [rule.id, rule] as const))('%s fits its examples only', (_, rule) => {
    const fits = (text: string) =>
      rule.triggers.some((trigger) => text.includes(trigger)) &&
      rule.unless?.test(text) !== true &&
      rule.about?.test(text) !== false &&
      [...text.matchAll(rule.match)].length > 0;
    expect(rule.examples.filter((text) => !fits(text))).toEqual([]);
    expect(rule.counterexamples.filter(fits)).toEqual([]);
  });

  it('have ids of their own', () => {
    expect(new Set(PHRASE_RULES.map(({ id }) => id)).size).toBe(PHRASE_RULES.length);
  });

  it('stay linear on a clause of thousands of characters', () => {
    const clause = '由办公室王和李、赵和钱负责请各'.repeat(4000);
    const start = performance.now();
    findPhrases(clause, '', 'achievement');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
