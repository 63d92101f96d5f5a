import type { Diagnostic } from '../../text/diagnostic.ts';
import type { AgencyIdentity } from './agency-identity.ts';
/** An agency as its printed names tell it. */
export interface ResolvedAgency extends Omit<AgencyIdentity, 'id'> {
    /** Names the agency over years and names; null where bodies of several places bear the name, so that it names none. */
    readonly key: string | null;
    /** The division that it is of: present code or printed name; for a township its own. Null where none is settled. */
    readonly home: string | null;
    /** The division above that one, in the same terms; `central` above provinces. */
    readonly above: string | null;
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Tells agency, division, level, kind and field from the printed names, the surest of them first. `regionCode` (of the user) settles
 * the division whatever the names say. What the names do not settle is null, with a diagnostic; nothing is guessed. Throws for an
 * empty list of names.
 */
export declare function resolveAgency(names: readonly string[], year: number | null, { regionCode }?: {
    readonly regionCode?: string | null;
}): ResolvedAgency;
