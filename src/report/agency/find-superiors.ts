import type { AgencyKind } from './agency-identity.ts';

/** An agency of a corpus or of the user's list, with the division that it is of as `resolveAgency` tells it. */
export interface PlacedAgency {
  readonly id: string;
  readonly kind: AgencyKind | null;
  readonly sector: string | null;
  readonly home: string | null;
  readonly above: string | null;
}

/** Both lines of superiors; null where an agency has none or none of the known agencies is it. */
export interface Superiors {
  /** 块: the government of the division for a department, the government one level up for a government. */
  readonly parentId: string | null;
  /** 条: the same field's department (or vertical organ) one level up. */
  readonly functionalParentId: string | null;
}

/**
 * The superiors of each agency among the agencies themselves, by id: no row is invented. Where two agencies could be one superior
 * neither is. Zones, institutions and others have none: their names do not tell whose they are.
 */
export function findSuperiors(agencies: readonly PlacedAgency[]): ReadonlyMap<string, Superiors> {
  const governments = indexBy(agencies, (agency) => (agency.kind === 'government' ? agency.home : null));
  const bureaus = indexBy(agencies, (agency) => bureauKey(agency, agency.home));
  return new Map(
    agencies.map((agency): [string, Superiors] => [
      agency.id,
      {
        parentId: other(agency, governments.get(territory(agency) ?? '')),
        functionalParentId: other(agency, bureaus.get(bureauKey(agency, agency.above) ?? '')),
      },
    ]),
  );
}

/** The division whose government is above the agency; null for what has no government above it, such as vertical organs. */
function territory({ kind, home, above }: PlacedAgency): string | null {
  if (kind === 'department') return home;
  return kind === 'government' ? above : null;
}

function bureauKey({ kind, sector }: PlacedAgency, division: string | null): string | null {
  const isBureau = kind === 'department' || kind === 'vertical';
  return isBureau && sector !== null && division !== null ? `${division} ${kind} ${sector}` : null;
}

/** Ids by key; null where several agencies share the key. */
function indexBy(
  agencies: readonly PlacedAgency[],
  keyOf: (agency: PlacedAgency) => string | null,
): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const agency of agencies) {
    const key = keyOf(agency);
    if (key !== null) found.set(key, found.has(key) ? null : agency.id);
  }
  return found;
}

function other(agency: PlacedAgency, id: string | null | undefined): string | null {
  return id === undefined || id === agency.id ? null : id;
}
