import { z } from 'zod';
import { expressionFile, expressionRule } from '../expressions.ts';
import { compileWith, readRuleFile } from '../rule-file.ts';
import { admitsSomething } from './lead-in-content.ts';

/** What a lead-in promises of the points after it; `improvement`: 改进情况, told in the past (remedy) or the future (measure). */
const FRAMES = ['problem', 'measure', 'remedy', 'improvement', 'achievement'] as const;
export type Frame = (typeof FRAMES)[number];

const FILE = new URL('../../../corpus/lexicon/roles/lead-ins.json', import.meta.url);
const leadInRule = expressionRule.extend({ frame: z.enum(FRAMES).nullable() });

/**
 * Read clause by clause, the first that fits. Measures stand before problems: 针对存在的不足 names problems and announces measures.
 * A cue with frame null stops the reading: 问题及改进措施 announces both and decides nothing.
 */
export const LEAD_IN_CUES = readCues();

function readCues() {
  const { parts, rules } = readRuleFile(FILE, expressionFile(leadInRule));
  const compile = compileWith(FILE, parts);
  return rules.map((rule) => ({
    ...rule,
    match: compile(rule.match, 'u', `rule ${rule.id}, match`) ?? /(?!)/u,
  }));
}

export interface LeadInReading {
  readonly frame: Frame;
  /** The words that decided. */
  readonly cue: string;
  /** True where problems are admitted and in the same breath vowed to be mended: the points may be either, and say so themselves. */
  readonly isVowed?: true;
}

/** What the last telling clause of a lead-in or heading announces; null where it announces nothing, or everything. */
export function readLeadIn(leadIn: string): LeadInReading | null {
  const clauses = leadIn.split(/[，,；;。：:！？\n]/u);
  let end = leadIn.length;
  for (const clause of clauses.reverse()) {
    const start = end - clause.length;
    const trimmed = clause.trim();
    for (const { frame, match } of LEAD_IN_CUES) {
      const found = match.exec(trimmed);
      if (found === null) continue;
      if (frame === null) return null;
      const admission = frame === 'measure' ? findAdmission(leadIn, start) : null;
      return admission === null
        ? { frame, cue: found[0] }
        : { frame: 'problem', cue: admission, isVowed: true };
    }
    end = start - 1;
  }
  return null;
}

/** 存在一些问题, 不足有以下几点; 针对存在的问题 and 虽然有不足 admit nothing anew. */
const ADMITTED =
  /^(?!针对|对于?|结合|围绕|为|就|虽|尽管)[^，]*?(?:(?<![不未])存在(?!的)[^，]{0,20}(?:问题|不足|短板|差距|薄弱|欠缺|困难)|[还仍尚也]有[^，]{0,20}(?:问题|不足|短板|差距|薄弱|欠缺|困难)|(?:问题|不足|短板|差距|困难)(?:之处)?(?:主要|大致)?(?:有|是|如下|(?:表现|体现|集中|反映)(?:在|为)))/u;
const VOWED = /改进|解决|整改|改正|克服|弥补|补齐|完善|加强|提高|提升|努力|重视/u;
/** 采取以下措施, 从三方面着手, 抓好: it is acts that follow. */
const ACTS_ANNOUNCED =
  /以下|如下|下列|下述|[几一二两三四五六七八九十\d](?:个|项|条|点|大)?(?:方面|措施|举措|环节|工作|任务)|重点|着重|着力|主要|抓好|做好|着手|入手|(?:措施|举措|对策|打算|安排|工作|方向|思路|计划|建议|办法)(?:有|是)?[：:，。\s]*$/u;

/**
 * The clause that admits problems in general, before `from` in the same sentence, where nothing but their mending is vowed
 * (存在一些问题，今后将加以改进：); null where there is none.
 */
function findAdmission(leadIn: string, from: number): string | null {
  const sentence = /[^。；;！？\n]*$/u.exec(leadIn.slice(0, from))?.[0] ?? '';
  let start = from - sentence.length;
  for (const clause of sentence.split(/[，,：:]/u)) {
    const end = start + clause.length;
    const found = ADMITTED.exec(clause.trim());
    if (found !== null) {
      const vow = leadIn.slice(end + 1);
      // 存在宣传不够等问题，今后将加以改进： has said what the problem is: acts follow
      const isVow = VOWED.test(vow) && !ACTS_ANNOUNCED.test(vow) && !admitsSomething(clause);
      return isVow ? found[0] : null;
    }
    start = end + 1;
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
