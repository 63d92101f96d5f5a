import { describe, expect, it } from 'vitest';
import { COMMITMENT_PATTERNS } from '../../src/narrative/commitment-patterns.ts';
import { findCommitments } from '../../src/narrative/commitments.ts';
import { splitItems } from '../../src/narrative/items/split-items.ts';
import { assignRoles } from '../../src/narrative/roles/assign-roles.ts';
import type { Span } from '../../src/text/span.ts';
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
    ['每季度开展一次栏目巡检。', null, '每季度', '一次', null, 0.5],
    ['年底前建立联席会议制度。', null, '年底前', null, '联席会议制度', 0.5],
    ['办公室负责每月通报更新情况。', '办公室', '每月', null, null, 0.5],
    ['明确专人维护专栏。', '专人', null, null, null, 0.25],
    ['2023年3月前完成目录调整，新增专栏3个。', null, '2023年3月前', '3个', null, 0.5],
    ['收到申请后10个工作日内答复。', null, '10个工作日内', null, null, 0.25],
    ['落实跟班学习制度，配备2名专职人员。', null, null, '2名', '跟班学习制度', 0.5],
    ['健全各项制度，形成长效机制。', null, null, null, null, 0],
    ['进一步提高认识。', null, null, null, null, 0],
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

  it('names the part in group 1 of every pattern', () => {
    for (const patterns of Object.values(COMMITMENT_PATTERNS)) {
      for (const pattern of patterns)
        expect(new RegExp(`${pattern.source}|`, 'u').exec('')?.length).toBeGreaterThan(1);
    }
  });
});
