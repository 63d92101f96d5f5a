import { readLexiconRows } from "./lexicon-file.js";
import { buildPhraseTrie, longestPhraseAt } from "./phrase-trie.js";
import { readRegions } from "./regions.js";
/**
 * A finder of the given names, of places of the administrative division with what may follow them (政府, 局, 委; a township and its
 * village), of cities and provinces without 市 and 省 where the words around tell them, of bureaus named by their field (应急管理局),
 * and of what stands for oneself (我局, 本机关, 全区). Names must be folded.
 */
export function buildNameFinder(names) {
    const own = buildPhraseTrie(names.map((name) => [name, true]));
    const { openers, ...tries } = sharedTries();
    return (folded, start) => {
        const unit = folded.charCodeAt(start);
        const ownEnd = own.next.has(unit) ? (longestPhraseAt(own, folded, start)?.end ?? start) : start;
        if (openers[unit] !== 1)
            return ownEnd;
        return Math.max(ownEnd, ruledNameEnd(tries, folded, start));
    };
}
let shared = null;
// read once and on first use: most commands never mask
function sharedTries() {
    if (shared === null) {
        const [places, cities, organs] = [buildPlaceTrie(), buildCityTrie(), buildOrganTrie()];
        const openers = new Uint8Array(0x10000);
        for (const trie of [places, cities, organs])
            for (const unit of trie.next.keys())
                openers[unit] = 1;
        for (const character of SELF + LEVELS)
            openers[character.charCodeAt(0)] = 1;
        shared = { places, cities, organs, openers };
    }
    return shared;
}
// names of two characters (城区, 郊区, 赵县) are words of every day too
const SHORTEST_PLACE = 3;
function buildPlaceTrie() {
    const names = readRegions().flatMap(({ name, short }) => (short === null ? [name] : [name, short]));
    return buildPhraseTrie(names.filter((name) => name.length >= SHORTEST_PLACE).map((name) => [name, true]));
}
// words of every day, or the beginning of some: 来宾, 开封, 新乡村, 朝阳产业
const NO_CITY = '三明 东方 中卫 中山 乐山 保定 保山 六安 内江 北海 南平 南通 吉林 商洛 四平 固原 大同 大庆 大连 天水 太原 孝感 安康 安顺 定西 平凉 广安 开封 怀化 承德 新乡 新余 日照 朝阳 来宾 河池 河源 海东 海口 清远 白城 白山 白银 酒泉 金昌 长治 通化 黄山'.split(' ');
/** Provinces and cities as they are commonly said: 湖南, 长沙. */
function buildCityTrie() {
    const names = readRegions().flatMap(({ name, level }) => level !== 'county' && /^..[省市]$/.test(name) ? [name.slice(0, 2)] : []);
    return buildPhraseTrie(names.filter((name) => !NO_CITY.includes(name)).map((name) => [name, true]));
}
function buildOrganTrie() {
    return buildPhraseTrie(readLexiconRows('organs.tsv').map(([core = '']) => [core, true]));
}
/** What the two patterns of oneself begin with. */
const SELF = '我本全';
const SELF_PLACE = /(?:[我本全](?:区|市|县|省|镇|乡|旗|街道))(?![场域块间分])/y;
const SELF_AGENCY = /(?:我|本)(?:机关|行政机关|单位|部门|局|委(?![托员派任])|厅|办(?![法理公事案结件学])|院|署|街道|中心|馆|站(?![点位])|所(?![有称需在属列述]))/y;
// 政府信息公开 behind a place is 政府信息, not a government
const GOVERNMENT = /(?:人民政府(?:办公[室厅]|办(?!公|事|理|法))?|政府(?:办公[室厅]|办(?!公|事|理|法))?(?!信息|采购))|委(?:办公室|办(?!公|事|理|法))?(?![托员派任])|人大(?:常委会)?|政协|管委会|管理委员会|街道办事处/y;
const LEVELS = '省市区县州旗镇乡';
// 社区, 园区, 城市, 地区 and the like: no level of government
const NO_LEVEL_AFTER = '社园地小景校库山矿灾牧林赛战禁专特院郊片辖新老城都超上门各跨分';
const STRONG_ENDING = /局|委员会|委(?![托员派任])|厅/y;
const ENDING = /局|委员会|委(?![托员派任])|厅|办公室|办(?![法理公事案结件学])|部(?![门分署])|中心(?!任务|工作)|总队|支队|大队/y;
const MAX_CORES = 4;
function ruledNameEnd({ places, cities, organs }, text, start) {
    let end = placesEnd(places, text, start);
    if (end > start)
        return organEnd(organs, text, townshipEnd(text, end), ENDING);
    end = matchEnd(SELF_PLACE, text, start);
    if (end > start)
        return organEnd(organs, text, end, ENDING);
    const city = longestPhraseAt(cities, text, start);
    if (city !== null) {
        end = organEnd(organs, text, placesEnd(places, text, city.end), ENDING);
        if (end > city.end || standsAlone(text, start, end))
            return end;
    }
    const selfEnd = matchEnd(SELF_AGENCY, text, start);
    if (selfEnd > start)
        return selfEnd;
    const isLevel = LEVELS.includes(text[start] ?? ' ') && !NO_LEVEL_AFTER.includes(text[start - 1] ?? ' ');
    if (isLevel) {
        const levelEnd = organEnd(organs, text, start + 1, ENDING);
        if (levelEnd > start + 1)
            return levelEnd;
    }
    return bureauEnd(organs, text, start, STRONG_ENDING);
}
/** The end of the places that follow one another from here (杭州市余杭区); `start` where none does. */
function placesEnd(places, text, start) {
    let end = start;
    for (let place = longestPhraseAt(places, text, end); place !== null;) {
        end = place.end;
        place = longestPhraseAt(places, text, end);
    }
    return end;
}
// behind these no word goes on: 成长沙龙 and 隆重庆祝 are none
const CITY_AFTER = '在赴到往于至从由与和及向驻对、，,。；;:：(';
// 长沙龙, 上海量, 重庆祝, 河南岸
const NO_CITY_BEFORE = '龙量报祝典岸部侧';
/** True where a city's short name stands between words. */
function standsAlone(text, start, end) {
    if (NO_CITY_BEFORE.includes(text[end] ?? ' '))
        return false;
    return start === 0 || CITY_AFTER.includes(text[start - 1] ?? ' ');
}
// 各乡镇, 城区街道, 古镇, 指导街道: kinds of places and what is done with them, none of which is a name; 示范村 too
const NO_NAME = '各全所有本该每多其他些个等部分试点重示范辖属级两几相关中心城区新旧古美丽农业基层社乡镇村街道的和及与为在对以县市省政府特色行自然主要开进下共先优传统建制贫困边远偏一二三四五六七八九十百' +
    '指导督促协调联会同推动入访求帮助支持选取依托发过引鼓励邀请抽查检涉覆盖括组织';
const NAMED = `(?:(?![${NO_NAME}])[\\u4e00-\\u9fff]){2,3}?`;
const TOWNSHIP = new RegExp(`${NAMED}(?:街道(?:办事处)?|[镇乡](?![镇乡村级区域静定压土亲情]))(?:${NAMED}(?:村(?![落民务级庄镇组])|社区))?`, 'y');
/** The end of a township behind a listed place, with its village (江背镇石桥村): no list has them, and their bounds are told by nothing else. */
function townshipEnd(text, start) {
    return matchEnd(TOWNSHIP, text, start);
}
/** The end of the government, committee or bureau that starts here; `start` where none does. */
function organEnd(organs, text, start, ending) {
    const governmentEnd = matchEnd(GOVERNMENT, text, start);
    if (governmentEnd > start)
        return governmentEnd;
    // 福州市长乐区 + 区应急管理局: the level may be told again
    const from = LEVELS.includes(text[start] ?? ' ') ? start + 1 : start;
    const end = bureauEnd(organs, text, from, ending);
    return end > from ? end : start;
}
/** The end of a bureau named by one or more fields (住房和城乡建设局, 发展改革和工信局); `start` where none stands here. */
function bureauEnd(organs, text, start, ending) {
    let at = start;
    for (let cores = 0; cores < MAX_CORES; cores++) {
        const core = longestPhraseAt(organs, text, at);
        if (core === null)
            return start;
        const end = matchEnd(ending, text, core.end);
        if (end > core.end)
            return end;
        at = text[core.end] === '和' || text[core.end] === '与' ? core.end + 1 : core.end;
    }
    return start;
}
/** End of the sticky pattern's match at `start`; `start` where it does not match. */
function matchEnd(pattern, text, start) {
    pattern.lastIndex = start;
    return pattern.test(text) ? pattern.lastIndex : start;
}
//# sourceMappingURL=find-names.js.map