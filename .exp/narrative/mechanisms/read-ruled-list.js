import { endsInQualifier, readHeadedName } from "./headed-mechanisms.js";
import { splitNames } from "./name-segments.js";
/** 对保密审查、责任追究等作了规定: what a paper lays down is told without a head. */
const RULED = /(?:对|就|明确了?|规范了?)([^，。；]{4,80}?)(?:等(?:内容|方面|事项|环节|工作|程序|问题)?)?(?:都|均|分别|一并)?(?:作|做|进行)[出了]{1,2}[^，。；]{0,8}(?:规定|规范|要求)/u;
/** The arrangements that a clause says are laid down, each name of the list for itself; empty where it is no such clause. */
export function readRuledList(clause) {
    if (!/规定|规范|要求/u.test(clause))
        return [];
    const ruled = RULED.exec(clause);
    const list = ruled?.[1];
    if (ruled === null || list === undefined)
        return [];
    const from = clause.indexOf(list, ruled.index);
    return splitNames(list).flatMap(({ start, end }) => {
        const words = list.slice(start, end);
        const type = endsInQualifier(words) ? readHeadedName(`${words}制度`)?.type : null;
        if (type === null || type === undefined)
            return [];
        return [
            {
                type,
                status: 'established',
                start: from + start,
                end: from + end,
                nameStart: from + start,
                headed: true,
                titled: false,
                joins: false,
                governed: 'verb',
            },
        ];
    });
}
//# sourceMappingURL=read-ruled-list.js.map