const NAME_END = /(?:政府|办公室|局|委|委员会|厅|院|所|中心|队|处|办|会|公司|分局|总局|管委会|大学|学院|医院|学校|街道办事处)$/;
const DATE = /(?:\d{4}|[二〇○零一三四五六七八九0-9]{4})[ ]?年[ ]?\d{0,2}[一二三四五六七八九十]{0,3}[ ]?月[ ]?\d{0,2}[一二三四五六七八九十]{0,3}[ ]?日/;
/**
 * Where the last section's body ends, at or after `from`: before the lines that sign the report (agency, date), distribute it
 * (抄送, 印发) or name its annexes.
 */
export function findSignOff(text, from) {
    let end = text.length;
    while (end > from) {
        const lineStart = Math.max(text.lastIndexOf('\n', end - 1) + 1, from);
        const line = text.slice(lineStart, end).trim();
        if (line !== '' && !isSignOff(line))
            return lineStart + gluedSignature(text.slice(lineStart, end));
        // the line break itself goes as well
        end = lineStart > from ? lineStart - 1 : from;
    }
    return from;
}
const MAXIMAL_CHARS = 60;
// a signature that a converter glued to the last sentence: its stop, then the agency or nothing, then the date
const GLUED = new RegExp(`([。！；])[ \\t]*([^\\s，。；：、！]{0,40})[ \\t]*${DATE.source}[ \\t]*$`);
/** Where on a line of text the signature begins that is glued to its end; the line's length where none is. */
function gluedSignature(line) {
    const tail = line.slice(-2 * MAXIMAL_CHARS);
    const found = GLUED.exec(tail);
    if (found === null)
        return line.length;
    const [, , agency = ''] = found;
    if (agency !== '' && !NAME_END.test(agency))
        return line.length;
    return line.length - tail.length + found.index + 1;
}
function isSignOff(line) {
    const compact = line.replace(/\s+/g, '');
    if (compact.length > MAXIMAL_CHARS)
        return false;
    if (/^(?:抄送|主送|附件?[:：]|附表|[（(]?此件|打印|校对|[（(]?联系人|责任编辑|责编|编辑[:：]|审核[:：]|来源|信息来源|浏览次数|分享|扫码|扫一扫|用微信|打印|关闭|返回|上一[篇条页]|下一[篇条页]|相关(?:链接|附件|文章|信息)|主办单位|版权所有|网站地图|友情链接)/.test(compact))
        return true;
    const undated = compact
        .replace(DATE, '')
        .replace(/(?:印发|发布|公开|[（(](?:印章|盖章|此件[^（）()]{0,20})[）)])+$/, '');
    if (undated === '')
        return true;
    return (undated.length <= 40 &&
        NAME_END.test(undated) &&
        !/[，。；：、]/.test(undated) &&
        !/^[无没]/.test(undated));
}
//# sourceMappingURL=sign-off.js.map