const EACH = /(?:每一?个?|各个?|各级|逐个)[^，。；0-9一两]{0,14}/u;
const UNITS =
  /科室|处室|股室|部门|单位|街道|乡镇|镇|村|社区|机构|中心|科|站所|处|所|局|队|委办|企业|学校|园/u;
/** Units, counted or listed, that a word like 各 or 均 takes one by one. */
const ONE_BY_ONE =
  /(?:^|[，。；：])([^，。；：]{2,24}?)(?:各|均|都|分别|全部)(?:有|配|设|定|派|明确|确定|指定|安排|落实|选派|[0-9一两])/u;
/** What no longer belongs to the units: verbs, adverbs, and 由 before who does it. */
const BEHIND =
  /均|都|也|分别|全部|至少|固定|[信联管审][\p{Script=Han}]{0,3}员|要|须|应|由|共|内勤|兼|没|未|不|(?<![内下所])设|明确|确定|配备|配[齐强足]|(?:主要|相关|有关)?负责(?:人|同志)|指定|安排|落实|选派|新增|增加|增配|有|达到?|的(?=[^，。；]{0,8}员)/u;

/** The units among which the text distributes a count (各科室, 16个股室、站所), as written; null where it does not. */
export function findDistribution(text: string): string | null {
  const listed =
    ONE_BY_ONE.exec(text)?.[1]?.replace(/^(?:[0-9]{1,2}[.．、]\s?|（[^）]{1,3}）|另外?|同时|并)/u, '') ?? '';
  if (UNITS.test(listed) && !BEHIND.test(listed)) return listed.trim();
  const found = EACH.exec(text)?.[0];
  // 各区、各部门共有: a total
  if (found === undefined || !UNITS.test(found) || /^[^均都]*(?<!公)共/u.test(found)) return null;
  return found.split(BEHIND)[0]?.trim() || null;
}
