import type { AgencyIdentity } from '../report/index.ts';
import type { Store } from './open-store.ts';
/** An agency of the user's list. */
export interface UserAgency extends AgencyIdentity {
    readonly parentId: string | null;
    readonly functionalParentId: string | null;
    /** At least one; the first stands for the agency. */
    readonly names: readonly {
        readonly name: string;
        readonly firstYear: number | null;
        readonly lastYear: number | null;
    }[];
}
/** Stores the user's agencies in place of those of an earlier list, with their names. */
export declare function writeUserAgencies(store: Store, agencies: readonly UserAgency[]): Promise<void>;
