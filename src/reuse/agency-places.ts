import { readRegions } from '../text/regions.ts';

/** The place (行政区划) that an agency's name begins with. */
export interface AgencyPlace {
  /** As it stands in the name: 浏阳市, or 长沙市浏阳市. */
  readonly text: string;
  /** The last division of it alone: 浏阳市. */
  readonly last: string;
  /**
   * Codes of the divisions that are or were so named, and of those that they became, without the zeros that stand for no further
   * level: 430181, 4301, 43.
   */
  readonly codes: readonly string[];
}

// a run asks for the same few thousand names again and again
const read = new Map<string, AgencyPlace | null>();
let codesByName: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** The place before the field or the organ of a name: 浏阳市 of 浏阳市财政局; null where it begins with no listed division. */
export function readPlace(name: string): AgencyPlace | null {
  let place = read.get(name);
  if (place === undefined) {
    place = findPlace(name);
    read.set(name, place);
  }
  return place;
}

/** True where one place lies within the other, whichever it is, or both are one, as 宁乡县 became 宁乡市. */
export function isNested(a: AgencyPlace, b: AgencyPlace): boolean {
  return a.codes.some((one) => b.codes.some((other) => one.startsWith(other) || other.startsWith(one)));
}

// 内蒙古, 广西, 西藏, 宁夏, 新疆
const AUTONOMOUS_REGIONS = ['15', '45', '54', '64', '65'];

/** True for a place in an autonomous region (自治区), which is what 我区 means there. */
export function isInAutonomousRegion({ codes }: AgencyPlace): boolean {
  return codes.some((code) => AUTONOMOUS_REGIONS.includes(code.slice(0, 2)));
}

const LONGEST_NAME = 16;

function findPlace(name: string): AgencyPlace | null {
  codesByName ??= collectCodes();
  let place: AgencyPlace | null = null;
  for (let start = 0; ; ) {
    let end = Math.min(name.length, start + LONGEST_NAME);
    while (end > start + 1 && !codesByName.has(name.slice(start, end))) end--;
    const last = name.slice(start, end);
    const codes = codesByName.get(last);
    if (codes === undefined) return place;
    place = { text: name.slice(0, end), last, codes: [...codes] };
    start = end;
  }
}

function collectCodes(): Map<string, Set<string>> {
  const byName = new Map<string, Set<string>>();
  for (const { code, name, short, successor } of readRegions()) {
    for (const form of short === null ? [name] : [name, short]) {
      const codes = byName.get(form) ?? new Set<string>();
      for (const each of successor === null ? [code] : [code, successor])
        codes.add(each.replace(/(?:00)+$/, ''));
      byName.set(form, codes);
    }
  }
  return byName;
}
