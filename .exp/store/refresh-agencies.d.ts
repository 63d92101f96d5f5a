import type { DuckDBConnection } from '@duckdb/node-api';
/**
 * Brings the rows of these agencies, those that came from reports, into line with the reports that are stored now. Where years
 * differ the latest report that tells a thing is right. Superiors are left null: `settleSuperiors` needs all agencies.
 */
export declare function refreshAgencies(connection: DuckDBConnection, agencyIds: readonly string[]): Promise<void>;
/** Ids of the agencies whose reports these are, as stored. */
export declare function agenciesOf(connection: DuckDBConnection, reportIds: readonly string[]): Promise<readonly string[]>;
