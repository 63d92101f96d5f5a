import { readLexiconRows } from './lexicon-file.ts';
import { buildPhraseTrie, longestPhraseAt, type PhraseTrie } from './phrase-trie.ts';
import { readRegions } from './regions.ts';

/** Finds the name of an agency or place that starts at a place of a folded text; gives its end, or `start` where none does. */
export type NameFinder = (folded: string, start: number) => number;

/**
 * A finder of the given names, of places of the administrative division with what may follow them (政府, 局, 委), of bureaus
 * named by their field (应急管理局), and of what stands for oneself (我局, 本机关, 全区). Names must be folded.
 */
export function buildNameFinder(names: readonly string[]): NameFinder {
  const own = buildPhraseTrie(names.map((name) => [name, true] as const));
  const { places, organs, openers } = sharedTries();
  return (folded, start) => {
    const unit = folded.charCodeAt(start);
    const ownEnd = own.next.has(unit) ? (longestPhraseAt(own, folded, start)?.end ?? start) : start;
    if (openers[unit] !== 1) return ownEnd;
    return Math.max(ownEnd, ruledNameEnd(places, organs, folded, start));
  };
}

interface SharedTries {
  readonly places: PhraseTrie<true>;
  readonly organs: PhraseTrie<true>;
  /** 1 for every code unit that a ruled name can begin with: most characters of a text are none. */
  readonly openers: Uint8Array;
}

let shared: SharedTries | null = null;

// read once and on first use: most commands never mask
function sharedTries(): SharedTries {
  if (shared === null) {
    const [places, organs] = [buildPlaceTrie(), buildOrganTrie()];
    const openers = new Uint8Array(0x10000);
    for (const unit of [...places.next.keys(), ...organs.next.keys()]) openers[unit] = 1;
    for (const character of SELF + LEVELS) openers[character.charCodeAt(0)] = 1;
    shared = { places, organs, openers };
  }
  return shared;
}

// names of two characters (城区, 郊区, 赵县) are words of every day too
const SHORTEST_PLACE = 3;

function buildPlaceTrie(): PhraseTrie<true> {
  const names = readRegions().flatMap(({ name, short }) => (short === null ? [name] : [name, short]));
  return buildPhraseTrie(names.filter((name) => name.length >= SHORTEST_PLACE).map((name) => [name, true]));
}

function buildOrganTrie(): PhraseTrie<true> {
  return buildPhraseTrie(readLexiconRows('organs.tsv').map(([core = '']) => [core, true] as const));
}

/** What the two patterns of oneself begin with. */
const SELF = '我本全';
const SELF_PLACE = /(?:[我本全](?:区|市|县|省|镇|乡|旗|街道))(?![场域块间分])/y;
const SELF_AGENCY =
  /(?:我|本)(?:机关|行政机关|单位|部门|局|委(?![托员派任])|厅|办(?![法理公事案结件学])|院|署|街道|中心|馆|站(?![点位])|所(?![有称需在属列述]))/y;
// 政府信息公开 behind a place is 政府信息, not a government
const GOVERNMENT =
  /(?:人民政府(?:办公[室厅]|办(?!公|事|理|法))?|政府(?:办公[室厅]|办(?!公|事|理|法))?(?!信息|采购))|委(?:办公室|办(?!公|事|理|法))?(?![托员派任])|人大(?:常委会)?|政协|管委会|管理委员会|街道办事处/y;
const LEVELS = '省市区县州旗镇乡';
// 社区, 园区, 城市, 地区 and the like: no level of government
const NO_LEVEL_AFTER = '社园地小景校库山矿灾牧林赛战禁专特院郊片辖新老城都超上门各跨分';
const STRONG_ENDING = /局|委员会|委(?![托员派任])|厅/y;
const ENDING =
  /局|委员会|委(?![托员派任])|厅|办公室|办(?![法理公事案结件学])|部(?![门分署])|中心(?!任务|工作)|总队|支队|大队/y;
const MAX_CORES = 4;

function ruledNameEnd(
  places: PhraseTrie<true>,
  organs: PhraseTrie<true>,
  text: string,
  start: number,
): number {
  let end = start;
  for (let place = longestPhraseAt(places, text, end); place !== null; ) {
    end = place.end;
    place = longestPhraseAt(places, text, end);
  }
  if (end === start) end = matchEnd(SELF_PLACE, text, start);
  if (end > start) return organEnd(organs, text, end, ENDING);
  const selfEnd = matchEnd(SELF_AGENCY, text, start);
  if (selfEnd > start) return selfEnd;
  const isLevel = LEVELS.includes(text[start] ?? ' ') && !NO_LEVEL_AFTER.includes(text[start - 1] ?? ' ');
  if (isLevel) {
    const levelEnd = organEnd(organs, text, start + 1, ENDING);
    if (levelEnd > start + 1) return levelEnd;
  }
  return bureauEnd(organs, text, start, STRONG_ENDING);
}

/** The end of the government, committee or bureau that starts here; `start` where none does. */
function organEnd(organs: PhraseTrie<true>, text: string, start: number, ending: RegExp): number {
  const governmentEnd = matchEnd(GOVERNMENT, text, start);
  if (governmentEnd > start) return governmentEnd;
  // 福州市长乐区 + 区应急管理局: the level may be told again
  const from = LEVELS.includes(text[start] ?? ' ') ? start + 1 : start;
  const end = bureauEnd(organs, text, from, ending);
  return end > from ? end : start;
}

/** The end of a bureau named by one or more fields (住房和城乡建设局, 发展改革和工信局); `start` where none stands here. */
function bureauEnd(organs: PhraseTrie<true>, text: string, start: number, ending: RegExp): number {
  let at = start;
  for (let cores = 0; cores < MAX_CORES; cores++) {
    const core = longestPhraseAt(organs, text, at);
    if (core === null) return start;
    const end = matchEnd(ending, text, core.end);
    if (end > core.end) return end;
    at = text[core.end] === '和' || text[core.end] === '与' ? core.end + 1 : core.end;
  }
  return start;
}

/** End of the sticky pattern's match at `start`; `start` where it does not match. */
function matchEnd(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}
