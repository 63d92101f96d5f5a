import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BLANK } from '../../src/narrative/commitments/blank.ts';
import { blankDone } from '../../src/narrative/commitments/blank-done.ts';
import { COMMITMENT_PARTS } from '../../src/narrative/commitments/commitment-rule.ts';
import { findCommitments } from '../../src/narrative/commitments/find-commitments.ts';
import { findPart } from '../../src/narrative/commitments/find-part.ts';
import {
  loadCommitmentRules,
  ownCommitmentRules,
} from '../../src/narrative/commitments/load-commitment-rules.ts';
import { splitItems } from '../../src/narrative/items/split-items.ts';
import { assignRoles } from '../../src/narrative/roles/assign-roles.ts';
import type { Span } from '../../src/text/span.ts';
import { itemOf } from './item-of.ts';
import { makeReport } from './make-report.ts';

function read(measure: string) {
  const report = makeReport([{ kind: 'measures', body: `一是${measure}` }]);
  const [commitment] = findCommitments(report, assignRoles(report, splitItems(report)));
  if (commitment === undefined) throw new Error(`no commitment in ${measure}`);
  const slice = (span: Span | null) => (span === null ? null : report.text.slice(span.start, span.end));
  const { owner, deadline, amount, instrument, actionability } = commitment;
  return [slice(owner), slice(deadline), slice(amount), slice(instrument), actionability];
}

describe('findCommitments', () => {
  it.each([
    [
      '由办公室牵头，6月底前修订《信息公开指南》，举办培训2次。',
      '办公室',
      '6月底前',
      '2次',
      '《信息公开指南》',
      1,
    ],
    ['每季度开展一次栏目巡检。', null, null, '每季度开展一次', null, 0.25],
    ['年底前建立联席会议制度。', null, '年底前', null, '联席会议制度', 0.5],
    ['办公室负责每月通报更新情况。', '办公室', null, '每月', null, 0.5],
    ['明确专人维护专栏。', '专人', null, null, null, 0.25],
    ['2023年3月前完成目录调整，新增专栏3个。', null, '2023年3月前', '3个', null, 0.5],
    ['收到申请后10个工作日内答复。', null, '收到申请后10个工作日内', null, null, 0.25],
    ['落实跟班学习制度，配备2名专职人员。', null, null, '2名', '跟班学习制度', 0.5],
    ['健全各项制度，形成长效机制。', null, null, null, null, 0],
    ['进一步提高认识。', null, null, null, null, 0],
    ['力争三年内覆盖所有村居。', null, '三年内', null, null, 0.25],
    ['每季度结束后15日内公布统计结果。', null, '每季度结束后15日内', null, null, 0.25],
    ['将新增专栏2个，全年更新不少于60条。', null, null, '不少于60条', null, 0.25],
    ['各股室每周五前报送信息。', '各股室', '每周五前', null, null, 0.5],
    ['按月公开补贴发放结果。', null, null, '按月', null, 0.25],
    ['第二件事是整理常见问题。', null, null, null, null, 0],
    ['要求各村明确1名信息员。', '各村', null, '1名', null, 0.5],
    ['（责任单位：党政办；完成时限：2024年6月底）修订发布流程。', '党政办', '2024年6月底', null, null, 0.5],
    ['请市大数据局派员上门指导两次。', '市大数据局', null, '两次', null, 0.5],
    ['公安、民政等部门要在每季度首月15日前更新。', '公安、民政等部门', '每季度首月15日前', null, null, 0.5],
    ['每月10日前各所把材料报办公室，由办公室统一上传。', '各所', '每月10日前', null, null, 0.5],
    ['村公开栏由驻村干部检查更换。', '驻村干部', null, null, null, 0.25],
    ['数据自动归集，不再由处室人工报送。', null, null, null, null, 0],
    ['会同市数据局编制开放目录。', null, null, null, '开放目录', 0.25],
    ['成立由分管副局长任组长的审查专班。', null, null, null, '审查专班', 0.25],
    ['印制政策明白纸，汛前送到每户。', null, '汛前', null, '政策明白纸', 0.5],
    ['错链问题限3天改正。', null, '限3天', null, null, 0.25],
    ['资金计划下达后二十天内公布。', null, '资金计划下达后二十天内', null, null, 0.25],
    ['经办人员三年内原则上不调整。', null, null, null, null, 0],
    ['公示期不少于5个工作日。', null, null, '不少于5个工作日', null, 0.25],
    ['由三个科室各包一个镇。', '三个科室', null, '各包一个', null, 0.5],
    ['建立报送积分制，每月一排名。', null, null, '每月一排名', '报送积分制', 0.5],
    ['统一名称和代码，写明三项要素。', null, null, null, null, 0],
    ['建成征地信息专栏，启动关停评估程序。', null, null, null, '征地信息专栏', 0.25],
    ['努力把公开工作提高到一个新水平。', null, null, null, null, 0],
    ['做好制度衔接，执行有关规定。', null, null, null, null, 0],
    ['梳理全县水利系统申请案例。', null, null, null, null, 0],
    ['细化项目信息公开目录。', null, null, null, '项目信息公开目录', 0.25],
    ['制定项目清单。', null, null, null, '项目清单', 0.25],
    ['制定一份期刊目录。', null, null, null, '期刊目录', 0.25],
    ['健全县、乡、村三级联动机制。', null, null, null, '县、乡、村三级联动机制', 0.25],
    ['通过修订制度规范流程。', null, null, null, null, 0],
    ['完善编制目录，将建立机制。', null, null, null, null, 0],
    ['修订完善信息送审、轮岗交接等制度。', null, null, null, '信息送审、轮岗交接等制度', 0.25],
    ['认真执行条例规定。', null, null, null, null, 0],
    ['对已公开的信息核对一遍。', null, null, '一遍', null, 0.25],
  ])('%s', (measure, owner, deadline, amount, instrument, actionability) => {
    expect(read(measure)).toEqual([owner, deadline, amount, instrument, actionability]);
  });

  it('has one entry for every measure and none for other items', () => {
    const body = '存在问题：一是解读单一。改进措施：一是丰富解读；二是加强培训。';
    const report = makeReport([{ kind: 'problems_and_measures', body }]);
    const items = assignRoles(report, splitItems(report));
    expect(findCommitments(report, items).map(({ item }) => items[item]?.role)).toEqual([
      'measure',
      'measure',
    ]);
  });
});

describe('blankDone', () => {
  it.each([
    ['已组织培训1次，今后加强指导。', '今后加强指导。'],
    ['组织了培训1次。', ''],
    ['2022年，组织培训1次，发放手册30册。', ''],
    ['2022年，组织培训1次，2023年再组织2次。', '2023年再组织2次。'],
    ['截至目前，培训2期，下一步增设专栏3个。', '下一步增设专栏3个。'],
    ['去年培训1期。再培训2期。', '再培训2期。'],
    ['2023年组织培训4次。', '2023年组织培训4次。'],
    ['对已公开的信息核对一遍。', '对已公开的信息核对一遍。'],
    ['人员到位了以后安排1名负责。', '人员到位了以后安排1名负责。'],
    ['已建专栏每季度检查一次。', '已建专栏每季度检查一次。'],
  ])('leaves of %s what is promised', (text, promised) => {
    const left = blankDone(text, 2022);
    expect(left.replaceAll(BLANK, '')).toBe(promised);
    expect(left).toHaveLength(text.length);
  });

  it('keeps what stands in a measure as its amount only where it is promised', () => {
    const text = '今年已培训2期，下一步增设专栏3个。';
    const report = { ...makeReport([]), text };
    const [found] = findCommitments(report, [itemOf(text, 'measure')]);
    expect(text.slice(found?.amount?.start, found?.amount?.end)).toBe('3个');
  });
});

describe.each(COMMITMENT_PARTS)('the rules for %s', (name) => {
  const rules = ownCommitmentRules(name);
  const find = (text: string, id: string) => {
    const span = findPart(
      text,
      rules.filter((rule) => rule.id === id),
    );
    return span === null ? null : text.slice(span.start, span.end);
  };

  it('find the part in their own examples, and nothing in their counterexamples', () => {
    const wrong = rules.flatMap(({ id, examples, counterexamples }) => [
      ...Object.entries(examples)
        .map(([text, part]) => [id, text, part, find(text, id)])
        .filter(([, , part, found]) => part !== found),
      ...counterexamples
        .map((text) => [id, text, null, find(text, id)])
        .filter(([, , , found]) => found !== null),
    ]);
    expect(wrong).toEqual([]);
  });

  it('have unique ids, and each trigger stands in a text once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { triggers } of rules) expect(new Set(triggers).size).toBe(triggers.length);
  });
});

describe('loadCommitmentRules', () => {
  const rule = {
    id: 'x',
    rank: 1,
    construction: 'c',
    triggers: ['前'],
    match: '(前)',
    examples: {},
    counterexamples: ['后'],
  };
  it.each([
    ['a piece that is not there', { ...rule, match: '({day}前)' }, 'no part {day}; there are month, loop'],
    ['a piece that holds itself', { ...rule, match: '({loop}前)' }, 'part loop: part {loop} holds itself'],
    [
      'an expression that does not compile',
      { ...rule, match: '(前' },
      'rule x, match: Invalid regular expression',
    ],
    ['a field that is not known', { ...rule, weight: 2 }, 'rules.0'],
  ])('refuses %s', (_, broken, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'rules-'));
    const file = join(folder, 'deadline.json');
    writeFileSync(
      file,
      JSON.stringify({ name: 'deadline', parts: { month: '月', loop: '{loop}' }, rules: [broken] }),
    );
    expect(() => loadCommitmentRules(file)).toThrow(message);
    rmSync(folder, { recursive: true });
  });
});
