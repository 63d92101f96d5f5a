import type { GoldReport } from '../../src/evaluate/index.ts';

/** Gold of a made-up report that has every layer. */
export function sampleGold(file = 'a.txt'): GoldReport {
  return {
    file,
    agency: '海州市青河区水务局',
    agency_variants: ['海州市青河区水务局', '青河区水务局'],
    year: 2022,
    form: '2021',
    published: null,
    period: ['2022-01-01', '2022-12-31'],
    sections: [
      {
        ordinal: 1,
        title: '总体情况',
        first: '2022年，本局配备专职工作人',
        last: '制度，召开会议3次，培训2次。',
      },
      { ordinal: 2, title: '主动公开政府信息情况', first: null, last: null },
      {
        ordinal: 5,
        title: '存在的主要问题及改进情况',
        first: '一是栏目更新不及时；二是专业人',
        last: '批业务培训，充实审核人员力量。',
      },
      { ordinal: 6, title: '其他需要报告的事项', first: '无。', last: '无。' },
    ],
    tables: {
      proactive: { fees: { amount: { value: 3.5, unit: '万元' } } },
      requests: { received: { person: 4, business: null, total: 4 } },
    },
    findings: [
      { rule: 'review.total', cells: ['review.reconsideration.upheld', 'review.reconsideration.total'] },
      { rule: 'narrative.requests.received', cells: ['requests.received.total'], certain: false },
    ],
    items: [
      { section: 1, text: '2022年，本局配备专职工作人员2名。', role: 'achievement', labels: [] },
      {
        section: 1,
        text: '落实保密审查制度、修订考核制度，召开会议3次，培训2次。',
        role: 'achievement',
        labels: [],
      },
      { section: 5, text: '一是栏目更新不及时；', role: 'problem', labels: ['timeliness'] },
      { section: 5, text: '二是专业人员偏少。', role: 'problem', labels: ['capacity'] },
      {
        section: 5,
        text: '一要按周巡检栏目；',
        role: 'measure',
        labels: ['timeliness', 'oversight'],
        pair: [2],
      },
      {
        section: 5,
        text: '二要分批业务培训，充实审核人员力量。',
        role: 'measure',
        labels: ['capacity'],
        pair: [3],
      },
    ],
    staffing: [
      { text: '配备专职工作人员2名', item: 0, count: 2, employment: 'full-time', polarity: 'present' },
      { text: '专业人员偏少', item: 3, count: null, employment: null, polarity: 'absent' },
    ],
    mechanisms: [
      { text: '落实保密审查制度', item: 1, type: 'secrecy_review', status: 'exists' },
      { text: '修订考核制度', item: 1, type: 'assessment', status: 'revised' },
    ],
    quantities: [
      { text: '召开会议3次', item: 1, subject: 'meetings', value: 3, unit: '次' },
      { text: '培训2次', item: 1, subject: 'training.sessions', value: 2, unit: '次' },
    ],
    commitments: [
      { item: 4, owner: null, deadline: '按周', amount: null, instrument: '巡检' },
      { item: 5, owner: '审核人员', deadline: null, amount: '分批', instrument: null },
    ],
  };
}
