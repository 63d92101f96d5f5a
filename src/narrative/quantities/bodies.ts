/** Units in which offices, schools and enterprises are counted. */
const BODY_UNITS = /^[个家所处]$/u;
/** 5个乡镇: whom something was done to. */
const BODIES_BEHIND =
  /^\s?(?:乡镇|镇街|街镇|镇|乡|街道|村|社区|部门|单位|县区|区县|县|区|市|科室|处室|股室|学校|中小学|企业|机构|项目|站所|网格)/u;
/** The same with words before the kind of body: 6个市场监管所, 26家医院. */
const ANY_BODIES_BEHIND =
  /^\s?[^，。；、\d]{0,10}(?:乡镇|镇|街道|村|社区|部门|单位|县|区|市|科室|处室|股室|学校|企业|机构|医院|大队|支队|中队|分局|[^场]所|站|中心|局)/u;
/** 16个股室各定一名信息员, 由26个单位负责人为成员. */
const EACH_BEHIND =
  /^[^，。；]{0,24}?(?:均(?!衡)|都(?!完成)|全部(?!完成|建成|通过|实现|按时)|各(?=[^级类项地])|分别|为成员|负责人|为单位|既|各自)/u;
/** 104个部门均公开了决算: they are who published. */
const EACH_PUBLISHED =
  /^[^，。；]{0,24}?(?:均|都|全部)[^，。；]{0,14}(?:公开|公布|公示)(?=了|[，。；\d]|$)|^[^，。；]{0,24}的[^，。；]{0,12}(?:公开|公布|公示)(?=了|[，。；\d]|$)/u;
/** 52个单位配备工作人员, 6个处室抽调骨干: staff again, told of bodies. */
const STAFFED_BEHIND =
  /^[^，。；\d]{0,20}(?:配备|抽调|配齐|指定|确定|明确|设立?|设有|落实|安排|选派)[^，。；\d]{0,16}(?:\d{1,4}\s?[名人位]|[一两]名|人员|联络员|信息员|专管员|专员|专人|骨干|分管领导|责任人)/u;
/** 分解到7个股室 */
const TO_BODIES = /(?:分解到|细化到|落实到|延伸到|明确到|由|各[^，。；]{1,6}[和与])[^，。；]{0,8}$/u;
/** 14个乡镇中有3个, 在全国294个城市中名列第七: the whole against which something is held. */
const AMONG_BEHIND = /^[^，。；\d]{0,16}(?:中(?=有|，|名列|排|位|率先)|里(?=有|，))/u;
/** Places in an establishment; who fills them is staffing. */
const POSTS_BEHIND = /^\s?(?:岗位|编制|职数)/u;
const POSTS_BEFORE = /(?:岗位|核定编制|职数)\s?$/u;

/** True for 5个乡镇 and the like; `behind`: the words after the figure. */
export function countsBodies(unit: string | null, behind: string): boolean {
  return BODY_UNITS.test(unit ?? '') && BODIES_BEHIND.test(behind);
}

/**
 * True where the bodies are only those to which something applies (各定一名信息员, 均明确分管领导), or among which something is found: no
 * count of what was done. `tail`: the rest of the sentence behind the figure.
 */
export function isAddressee(unit: string | null, lead: string, tail: string): boolean {
  if (!BODY_UNITS.test(unit ?? '')) return false;
  if (POSTS_BEHIND.test(tail) || POSTS_BEFORE.test(lead)) return true;
  if (AMONG_BEHIND.test(tail)) return true;
  if (STAFFED_BEHIND.test(tail)) return true;
  if (BODIES_BEHIND.test(tail) && TO_BODIES.test(lead)) return true;
  if (!ANY_BODIES_BEHIND.test(tail) || EACH_PUBLISHED.test(tail)) return false;
  return EACH_BEHIND.test(tail);
}
