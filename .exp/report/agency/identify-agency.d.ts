import type { Diagnostic } from '../../text/diagnostic.ts';
import type { AgencyIdentity } from './agency-identity.ts';
/**
 * Whose report it is, by the names that it prints. Where the name is borne by bodies of several places the report stands for an
 * agency of its own (`a` and the report's id), so that no two agencies are taken for one. No names: null.
 */
export declare function identifyAgency(names: readonly string[], year: number | null, reportId: string, given?: {
    readonly regionCode?: string | null;
}): {
    readonly identity: AgencyIdentity | null;
    readonly diagnostics: readonly Diagnostic[];
};
