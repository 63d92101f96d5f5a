/** What a lead-in promises of the points after it; `improvement`: 改进情况, told in the past (remedy) or the future (measure). */
export type Frame = 'problem' | 'measure' | 'remedy' | 'improvement' | 'achievement';

interface LeadInCue {
  readonly frame: Frame | null;
  readonly pattern: RegExp;
}

/**
 * Read clause by clause, the first that fits. Measures stand before problems: 针对存在的不足 names problems and announces measures.
 * A cue with frame null stops the reading: 问题及改进措施 announces both and decides nothing.
 */
export const LEAD_IN_CUES: readonly LeadInCue[] = [
  {
    frame: null,
    pattern: /(?:问题|不足|困难|短板)\S{0,4}?(?:及|和|与|、)\S{0,8}?(?:改进|整改|措施|打算|安排|举措)/u,
  },
  {
    frame: 'remedy',
    pattern:
      /(?:已(?:经)?\S{0,4}(?:采取|落实|开展|完成)|(?:采取|落实|开展|进行|作|做|完成)了)\S{0,12}(?:措施|举措|整改|改进)/u,
  },
  {
    frame: 'remedy',
    pattern: /(?:立行立改|即知即改|照单全收|逐(?:一|项|条)(?:进行)?(?:了)?(?:整改|落实|销号))(?!\S{0,8}将)/u,
  },
  {
    frame: 'remedy',
    pattern: /(?:上(?:一)?年度?|去年|前期|往年)\S{0,20}(?:改进|整改)(?:工作)?(?:落实|完成)?(?:情况)?/u,
  },
  {
    frame: 'remedy',
    pattern:
      /(?:整改|改进)\S{0,6}(?:已|到位|完成)(?!\S{0,8}[将拟])|(?:已|均|全部)(?:经)?\S{0,4}(?:整改|解决|改正|纠正)(?!\S{0,8}[将拟])/u,
  },
  { frame: 'improvement', pattern: /(?:改进|整改)(?:工作)?(?:落实)?情况/u },
  { frame: 'improvement', pattern: /(?:解决|克服|消除|纠正|整改)了\S{0,30}(?:问题|现象|不足)/u },
  { frame: 'achievement', pattern: /(?:主要|重点|着重)?(?:做了|开展了|抓了|完成了)(?:以下|如下|下列)?/u },
  {
    frame: 'achievement',
    pattern: /(?:主要做法|工作成效|工作亮点|取得的成绩|具体情况如下|工作情况)(?:有|如下|是)?$/u,
  },
  {
    frame: 'measure',
    pattern:
      /针对|对此|为此|有鉴于此|基于以上|为(?:切实|有效|进一步|尽快)?(?:解决|整改|破解|克服|补齐)|(?:继续|将)\S{0,4}(?:做好|抓好)/u,
  },
  // 结转下一年31件 carries requests over, it plans nothing
  {
    frame: 'measure',
    pattern: /下一?步|下一?阶段|(?<!结转\S{0,2})下一年|今后|以后的?工作|接下来|明年|来年|新的一年|未来/u,
  },
  {
    frame: 'measure',
    pattern:
      /(?:改进|整改|努力|解决|应对)(?:工作)?(?:的)?(?:措施|举措|方向|思路|计划|打算|办法|建议|对策|途径)|整改|对策|^改进(?:方面|如下|意见)?$/u,
  },
  { frame: 'measure', pattern: /(?:工作)?(?:措施|举措|打算|安排|计划|思路)(?:如下|有|是)?$/u },
  {
    frame: 'measure',
    pattern:
      /(?:加以|进行|予以|着力|进一步)(?:改进|完善|加强|提升|解决)|改进工作|(?:几个|以下|如下)\S{0,5}改进/u,
  },
  {
    frame: 'measure',
    pattern:
      /(?:这些|上述|以上|存在)的?(?:问题|不足)\S{0,8}(?:需要|解决|研究|改进)|切实解决|结合\S{0,8}(?:问题|不足)/u,
  },
  // 始终将公开摆在首位 is no promise
  {
    frame: 'measure',
    pattern:
      /(?:拟|(?<![始坚]\S|已|并|均|均已)将)(?:从|重点|着重|着力|切实|继续|进一步|认真|采取|努力|主要|围绕|做好|抓好|在|按|紧|以|严格|不断|持续|加|强|全|深|开展|着手|积极|坚持)/u,
  },
  { frame: 'measure', pattern: /(?:着力|重点|努力|着重)(?:从|做好|抓好|在|推进)/u },
  {
    frame: 'problem',
    pattern:
      /问题(?!导向|清单|台账|线索|的(?:各?单位|部门|科室|股室|处室|县|市|区|乡|镇|街道|地方|地区|责任))|(?<!补\S{0,2})不足|(?<!补\S{0,2})短板|差距|薄弱|困难|欠缺|(?<!强)弱项|瓶颈|不到位|不适应/u,
  },
  { frame: 'problem', pattern: /(?:主要|具体|集中|突出)(?:表现|体现|反映)(?:在|为|有)|表现在|清醒/u },
];

export interface LeadInReading {
  readonly frame: Frame;
  /** The words that decided. */
  readonly cue: string;
}

/** What the last telling clause of a lead-in or heading announces; null where it announces nothing, or everything. */
export function readLeadIn(leadIn: string): LeadInReading | null {
  const clauses = leadIn.split(/[，,；;。：:！？\n]/u);
  for (const clause of clauses.reverse()) {
    const trimmed = clause.trim();
    for (const { frame, pattern } of LEAD_IN_CUES) {
      const match = pattern.exec(trimmed);
      if (match === null) continue;
      return frame === null ? null : { frame, cue: match[0] };
    }
  }
  return null;
}

const MEASURES_TURN = new RegExp(
  [
    '^(?:因此|所以|同时)?[，,]?(?:',
    '(?:针对|对于|结合)(?:上述|以上|存在|这些|此类|发现|工作中|目前|当前)',
    '|对此|为此|有鉴于此|下一?步|下一?阶段|下一年|在?(?:今后|接下来|以后的?工作)|明年|来年|新的一年',
    '|(?:改进|整改)(?:工作)?(?:措施|举措|情况|方向|思路|打算)',
    '|(?:上述|以上|这些|这个|该)(?:问题|不足)',
    '|(?:工作|具体|主要|解决|应对|改进|整改)?(?:措施|举措|对策|打算|办法|建议|改进|整改|努力方向)[：:]',
    '|20\\d\\d\\s?年(?:度)?[^。；]{0,20}?(?:将|拟|打算|计划|准备)',
    ')',
  ].join(''),
  'u',
);
const PROBLEMS_TURN =
  /^(?:(?:但是?|然而|虽然|尽管|不过|在肯定成绩)[^。；]{0,80}?(?:问题|不足|差距|短板|薄弱|[没未](?:有)?解决|不够|不到位)|(?:工作中)?(?:主要)?存在(?:的|以下|一些)?(?:主要)?(?:问题|不足|困难|短板)|(?:主要)?(?:问题|不足)[：:])/u;

/** Where a sentence leaves the list it follows for problems or measures; null where it goes on. */
export function readTurn(sentence: string): Frame | null {
  if (MEASURES_TURN.test(sentence)) return 'measure';
  return PROBLEMS_TURN.test(sentence) ? 'problem' : null;
}
