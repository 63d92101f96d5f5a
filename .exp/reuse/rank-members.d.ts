/** Members of sets renamed by rarity. */
export interface MemberRanks {
    /** For each place of the values the rank of its member: 0 is the rarest, ties by the member itself. */
    readonly ranks: Uint32Array;
    readonly memberCount: number;
    /** The rank of a member; −1 for one that stands nowhere. */
    rankOf(member: number): number;
}
/** Ranks the values by frequency; equal values have equal ranks. */
export declare function rankMembers(values: Uint32Array): MemberRanks;
