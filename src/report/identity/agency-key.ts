import { readLexiconRows } from '../../text/lexicon-file.ts';

// places above, then a place of county level with something behind it: 某市|某县|某局
const PLACES =
  /^((?:\p{Script=Han}{2,7}?(?:省|自治区|自治州|地区|市|州|盟))+)(\p{Script=Han}{2,6}?(?:县|市|区|旗))(?=\p{Script=Han})/u;
// zones and districts whose names are found in many cities
const COMMON_ZONE = /(?:开发|新|高新|经济|园|保税|度假|风景|名胜|示范|合作|试验|自治|矿|郊|城|港)区$/;

/**
 * The name without the places above its county, so that 某市某县某局 and 某县某局 are one agency. Where the county's name is borne by
 * several divisions (places.tsv), or is a zone of a common kind, the places above stay: then the forms are two agencies, not a guess.
 */
export function agencyKey(name: string): string {
  const [, , county] = PLACES.exec(name) ?? [];
  if (county === undefined) return name;
  const divisions = countDivisions().get(county);
  const isUnique = divisions === undefined ? !COMMON_ZONE.test(county) : divisions === 1;
  return isUnique ? name.slice(name.indexOf(county)) : name;
}

let counts: ReadonlyMap<string, number> | null = null;

/** How many divisions bear each name; read on first use. */
function countDivisions(): ReadonlyMap<string, number> {
  counts ??= new Map(
    readLexiconRows('places.tsv').map(([name = '', , , divisions]) => [name, Number(divisions)]),
  );
  return counts;
}
