import { FORMULA, WANTING } from "./role-cues.js";
import { ACT, ASPECT, SHORTCOMING } from "./role-words.js";
/**
 * True where a text admits a lack of something named: 存在宣传不够、更新不及时等问题, but not 仍存在一些差距.
 * A lack counts only with an aspect in its own clause or the one before.
 */
export function admitsSomething(text) {
    // 针对更新不及时的问题 names what is answered, it admits nothing anew
    const clauses = splitClauses(text
        .replace(/(?:针对|^对于?|[，。]对于?)[^。：；]{0,80}?(?:问题|不足|情况|现象|短板)/gu, '')
        // 对应公开未公开的及时督促: what lags is dealt with
        .replace(/(?<=^|[，。；])对[^，。；]{2,24}的(?=[及限立]时|即|要|予以|进行|一律|逐|坚决|严[格肃]|督促|约谈|通报)/gu, ''));
    return clauses.some((clause, index) => {
        if (/^(?:针对|结合|为解决|对于)|取得|克服|对(?:于)?存在(?:的)?(?:问题|不足)/u.test(clause))
            return false;
        const before = clauses[index - 1] ?? '';
        if (SHORTCOMING.test(clause))
            return ASPECT.test(clause) || ASPECT.test(before);
        if (!WANTING.test(clause) && !/(?:存在|有)\S{0,20}(?:不足|问题|现象)/u.test(clause))
            return false;
        return nameableAspect(clause);
    });
}
/** True where a lead-in promises an act on something named, beside its formulas (按照要求, 从以下方面). */
export function promisesSomething(text) {
    return splitClauses(text).some((clause) => !FORMULA.test(clause) && ACT.test(clause) && ASPECT.test(clause));
}
/** What stands before the lack must itself name an aspect: 与条例规定和公众要求仍有差距 names none. */
function nameableAspect(clause) {
    const subject = clause.replace(/(?:与|同|离|距|对照|相比|比较|按照)\S{0,30}?(?:要求|需求|期盼|期待|期望|规定|标准|目标|形势|地区|单位|部门|相比|需要)/u, '');
    return ASPECT.test(subject.replace(/(?:政府|政务)?(?:信息)?公开工作(?:水平|质量)?/gu, ''));
}
function splitClauses(text) {
    return text.split(/[，,；;。：:！？\n]/u).map((clause) => clause.trim());
}
//# sourceMappingURL=lead-in-content.js.map