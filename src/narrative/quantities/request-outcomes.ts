/** Words that tell what became of requests, with the row of table 三 that counts them; tried in order. */
const REQUEST_OUTCOMES: readonly (readonly [words: RegExp, rows: readonly string[]])[] = [
  [/部分公开/u, ['partly_granted']],
  [/国家秘密/u, ['refused.state_secret']],
  [/法律.{0,8}禁止/u, ['refused.prohibited_by_law']],
  [/三安全|危及/u, ['refused.security_stability']],
  [/第三方/u, ['refused.third_party']],
  [/内部事务|内部管理|内部信息/u, ['refused.internal_affairs']],
  [/过程性|过程信息/u, ['refused.process']],
  [/执法案卷|案卷信息/u, ['refused.enforcement_file']],
  [/行政查询/u, ['refused.administrative_query']],
  [
    /不予公开|不同意公开|拒绝公开/u,
    [
      'refused.state_secret',
      'refused.prohibited_by_law',
      'refused.security_stability',
      'refused.third_party',
      'refused.internal_affairs',
      'refused.process',
      'refused.enforcement_file',
      'refused.administrative_query',
    ],
  ],
  [/不掌握|信息不存在|不存在\s?的?$|未制作|未获取/u, ['unavailable.not_held']],
  [/需要?另行制作|加工/u, ['unavailable.needs_creation']],
  [/(?:补正后)?仍不明确|告知.{0,4}(?:更改|补充|补正)/u, ['unavailable.unclear']],
  [/无法提供/u, ['unavailable.not_held', 'unavailable.needs_creation', 'unavailable.unclear']],
  [/信访|投诉举报类|举报投诉类/u, ['not_processed.petition']],
  [/重复申请/u, ['not_processed.duplicate']],
  [/公开出版物/u, ['not_processed.publication']],
  [/大量反复|反复申请/u, ['not_processed.repeated_mass']],
  [/确认或重新出具|重新出具/u, ['not_processed.confirmation']],
  [
    /不予处理/u,
    [
      'not_processed.petition',
      'not_processed.duplicate',
      'not_processed.publication',
      'not_processed.repeated_mass',
      'not_processed.confirmation',
    ],
  ],
  [/逾期不补正|逾期未补正/u, ['other_outcome.no_correction']],
  [/逾期未?不?(?:缴|交)/u, ['other_outcome.fee_unpaid']],
  [/其他处理|作其他|其他方式|其他情形/u, ['other_outcome']],
  [
    /不属于(?:本|我|政府信息|公开)|非(?:本|我).{0,4}(?:职权|职责|掌握|公开)|告知.{0,8}(?:途径|获取|其他|向)|撤回|撤销申请|移送|转办|便民答复|咨询类/u,
    ['other_outcome'],
  ],
  // what had been published already is pointed at
  [/(?:属于?|已).{0,4}主动公开/u, ['other_outcome']],
  [
    /予以公开|同意公开|全部公开|全文公开|主动告知|准予公开|依法公开的?\s?$|(?:^|其中|[，、：:])\s?(?:已)?公开的?\s?$/u,
    ['granted'],
  ],
];

/** `requests.<row>` with its cells; of several rows the group that they share (`requests.refused`) and the sum of their cells. */
export function readOutcome(words: string): { subject: string; cell: string } | null {
  const rows = REQUEST_OUTCOMES.find(([pattern]) => pattern.test(words))?.[1];
  const [first] = rows ?? [];
  if (rows === undefined || first === undefined) return null;
  const subject = rows.length === 1 ? first : (first.split('.')[0] ?? first);
  return { subject: `requests.${subject}`, cell: rows.map((row) => `requests.${row}.total`).join('+') };
}
