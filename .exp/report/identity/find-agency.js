/** Every printed form of the agency's name, fullest first; empty where none was found. */
export function findAgencyNames(text, title, signature) {
    const base = (title === null ? null : nameInTitle(title)) ?? nameInSignature(signature) ?? nameInIntroduction(text);
    if (base === null)
        return [];
    const fuller = fullerForms(text, base);
    return [...new Set([...fuller, base])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
// the number of 第2021中学 is the name's
const YEAR = /(?<!第)(?:\d{4}|[二〇○零一三四五六七八九0-9]{4})[ ]?(?:年度|年)?/g;
const TITLE_TAIL = /(?:关于)?(?:政府)?(?:政府|政务)?信?息?(?:信息|政务)公开(?:工作)?(?:情况)?(?:的)?(?:年度|工作|情况)*(?:报告|年报).*/s;
function nameInTitle(title) {
    const bare = title
        .replace(TITLE_TAIL, '')
        .replace(YEAR, '')
        .replace(/年度|^关于|^《|的$|关于$|[（(]\d*[）)]/g, '')
        // 某镇人民政府政府信息公开…: the first 政府 is the name's, whether the second is printed or not
        .replace(/人民$/, '人民政府');
    return isName(bare) || SHORT_PLACE.test(bare) ? bare : null;
}
/** A place of two characters (某县) is a whole name in a title. */
const SHORT_PLACE = /^\p{Script=Han}[省市州盟县区旗镇乡]$/u;
// numbered bodies (第12中学) keep their number: without it all of a place would be one
const NAME = /^(?:第\d{1,4}(?=\p{Script=Han})|[\p{Script=Han}·]){3,40}$/u;
// endings of names of public bodies; the list need not be complete: a title's name is taken whatever its ending
const NAME_END = /(?:政府|办公室|办公厅|局|委|委员会|厅|院|所|中心|队|处|办|分局|总局|管委会|街道|镇|乡|大学|学院|医院|学校|办事处|集团|公司|署|站|馆)$/;
function isName(candidate) {
    return NAME.test(candidate);
}
function nameInSignature(signature) {
    const lines = signature.split('\n').map((line) => line.replace(/\s+/g, '').replace(/\d{4}年.*/s, ''));
    return lines.find((line) => isName(line) && NAME_END.test(line)) ?? null;
}
const HEAD_CHARS = 3000;
const REPORT = '(?:政府)?(?:信息|政务)公开(?:工作|年度|报告|情况|年报)';
/** Where an introduction names the agency, the surest first: who made the report, whose it is, whom to ask. */
const INTRODUCTIONS = [
    /由([\p{Script=Han}]{3,40}?)(?:负责|结合|汇总|综合|根据|按照|组织|牵头|编制|编写|发布)/gu,
    new RegExp(`\\d{4} ?年(?:度|(?!度))([\\p{Script=Han}]{3,30}?)${REPORT}`, 'gu'),
    new RegExp(`(?:公布|现将|编制|形成|发布|公开)([\\p{Script=Han}]{3,30})(?:[（(][^（()）]{0,40}[）)])?\\d{4} ?年度?${REPORT}`, 'gu'),
    /(?:^|[，,。：:\s])([\p{Script=Han}]{3,40}?)(?:编制|制作|形成|发布|公布)了?(?:本|《|20)/gu,
    /(?:请|可)(?:与|联系|致电)([\p{Script=Han}]{3,40}?)(?:联系|[（(，,。:：])/gu,
];
/** The office of an agency that answers for it. */
const OFFICE = /(?:(?:政府信息公开|政务公开|信息公开|政务)?(?:工作)?(?:领导小组)?(?:党政|党政综合|综合|政务公开|政府信息公开|信息公开)?办公室|党政|信息公开办)$/;
// words that lead up to a name, or a rank without one
const NO_NAME = /^(?:我|本|该|各|全|有关|的|度|在)|(?<!人民|[省市州盟县区旗镇乡])政府$/;
function nameInIntroduction(text) {
    const head = text.slice(0, HEAD_CHARS);
    for (const pattern of INTRODUCTIONS) {
        for (const [, printed = ''] of head.matchAll(pattern)) {
            const name = printed.replace(OFFICE, '').replace(/^关于|的$/g, '');
            if (isName(name) && NAME_END.test(name) && !NO_NAME.test(name))
                return name;
        }
    }
    return null;
}
// names of places above, directly before the agency's: they hold none of the words that lead up to a name
const PLACE_BEFORE = /(?:^|[^\p{Script=Han}]|[由与和在对及经请向是为受据按给到]|年度?)((?:[^\P{Script=Han}由与和在对及经请向是为受据按给到年]{2,7}?(?:省|自治区|市|自治州|州|盟|地区|县|区|旗)){1,3})$/u;
/** The place's own name where the title has only its rank: 柳渡 before 县水务局. */
const OWN_NAME_BEFORE = /(?:^|[^\p{Script=Han}]|[由与和在对及经请向是为受据按给到布]|年度?|联系)([^\P{Script=Han}由与和在对及经请向是为受据按给到年布我本全各]{2,3})$/u;
const LONGEST_PLACE = 18;
/** Forms with the names of the places above put before it: 某市 before 某区某局. */
function fullerForms(text, base) {
    const found = [];
    for (let at = text.indexOf(base); at >= 0; at = text.indexOf(base, at + base.length)) {
        const before = text.slice(Math.max(0, at - LONGEST_PLACE), at);
        const place = PLACE_BEFORE.exec(before)?.[1];
        if (place !== undefined)
            found.push(place + base);
        const own = /^[市州县区旗]/.test(base) ? OWN_NAME_BEFORE.exec(before)?.[1] : undefined;
        if (own !== undefined)
            found.push(own + base);
    }
    return found;
}
//# sourceMappingURL=find-agency.js.map