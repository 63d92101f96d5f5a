import { z } from 'zod';
import { expressionFile, expressionRule } from "../expressions.js";
import { compileWith, readRuleFile } from "../rule-file.js";
/** What a lead-in promises of the points after it; `improvement`: 改进情况, told in the past (remedy) or the future (measure). */
const FRAMES = ['problem', 'measure', 'remedy', 'improvement', 'achievement'];
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
/** What the last telling clause of a lead-in or heading announces; null where it announces nothing, or everything. */
export function readLeadIn(leadIn) {
    const clauses = leadIn.split(/[，,；;。：:！？\n]/u);
    for (const clause of clauses.reverse()) {
        const trimmed = clause.trim();
        for (const { frame, match } of LEAD_IN_CUES) {
            const found = match.exec(trimmed);
            if (found === null)
                continue;
            return frame === null ? null : { frame, cue: found[0] };
        }
    }
    return null;
}
const MEASURES_TURN = new RegExp([
    '^(?:因此|所以|同时)?[，,]?(?:',
    '(?:针对|对于|结合)(?:上述|以上|存在|这些|此类|发现|工作中|目前|当前)',
    '|对此|为此|有鉴于此|下一?步|下一?阶段|下一年|在?(?:今后|接下来|以后的?工作)|明年|来年|新的一年',
    '|(?:改进|整改)(?:工作)?(?:措施|举措|情况|方向|思路|打算)',
    '|(?:上述|以上|这些|这个|该)(?:问题|不足)',
    '|(?:工作|具体|主要|解决|应对|改进|整改)?(?:措施|举措|对策|打算|办法|建议|改进|整改|努力方向)[：:]',
    '|20\\d\\d\\s?年(?:度)?[^。；]{0,20}?(?:将|拟|打算|计划|准备)',
    ')',
].join(''), 'u');
const PROBLEMS_TURN = /^(?:(?:但是?|然而|虽然|尽管|不过|在肯定成绩)[^。；]{0,80}?(?:问题|不足|差距|短板|薄弱|[没未](?:有)?解决|不够|不到位)|(?:工作中)?(?:主要)?存在(?:的|以下|一些)?(?:主要)?(?:问题|不足|困难|短板)|(?:主要)?(?:问题|不足)[：:])/u;
/** Where a sentence leaves the list it follows for problems or measures; null where it goes on. */
export function readTurn(sentence) {
    if (MEASURES_TURN.test(sentence))
        return 'measure';
    return PROBLEMS_TURN.test(sentence) ? 'problem' : null;
}
//# sourceMappingURL=lead-ins.js.map