import { createHash } from 'node:crypto';
import { agencyKey } from '../report/identity/agency-key.ts';

export type AgencyKind = 'government' | 'department' | 'vertical' | 'zone' | 'institution' | 'other';
export type AgencyLevel = 'central' | 'province' | 'prefecture' | 'county' | 'township';

export interface AgencyIdentity {
  readonly id: string;
  /** Null where the name does not settle it. */
  readonly kind: AgencyKind | null;
  readonly level: AgencyLevel | null;
}

/**
 * What the endings of names settle, the longest ending first. A 市 may be a province, a prefecture or a county, and a 局 of any
 * level, so their level stays open.
 */
export const NAME_ENDINGS: readonly (readonly [
  ending: string,
  kind: AgencyKind | null,
  level: AgencyLevel | null,
])[] = [
  ['开发区管理委员会', 'zone', null],
  ['自治区人民政府', 'government', 'province'],
  ['自治州人民政府', 'government', 'prefecture'],
  ['北京市人民政府', 'government', 'province'],
  ['上海市人民政府', 'government', 'province'],
  ['天津市人民政府', 'government', 'province'],
  ['重庆市人民政府', 'government', 'province'],
  ['开发区管委会', 'zone', null],
  ['街道办事处', null, 'township'],
  ['省人民政府', 'government', 'province'],
  ['县人民政府', 'government', 'county'],
  ['旗人民政府', 'government', 'county'],
  ['区人民政府', 'government', 'county'],
  ['镇人民政府', 'government', 'township'],
  ['乡人民政府', 'government', 'township'],
  ['人民政府', 'government', null],
  ['税务局', 'vertical', null],
  ['委员会', 'department', null],
  ['办公室', 'department', null],
  ['海关', 'vertical', null],
  ['厅', 'department', 'province'],
  ['局', 'department', null],
];

/** The agency of a name: its id is a hash of the name's key (forms with and without the places above are one), its kind and level are told where the name's ending is certain. */
export function identifyAgency(name: string): AgencyIdentity {
  const ending = NAME_ENDINGS.find(([candidate]) => name.endsWith(candidate));
  return { id: agencyId(name), kind: ending?.[1] ?? null, level: ending?.[2] ?? null };
}

/** `a` and the first 12 hex digits of the SHA-256 of the name's key. */
export function agencyId(name: string): string {
  return `a${createHash('sha256').update(agencyKey(name), 'utf8').digest('hex').slice(0, 12)}`;
}
