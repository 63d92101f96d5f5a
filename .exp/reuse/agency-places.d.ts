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
/** The place before the field or the organ of a name: 浏阳市 of 浏阳市财政局; null where it begins with no listed division. */
export declare function readPlace(name: string): AgencyPlace | null;
/** True where one place lies within the other, whichever it is, or both are one, as 宁乡县 became 宁乡市. */
export declare function isNested(a: AgencyPlace, b: AgencyPlace): boolean;
/** True for a place in an autonomous region (自治区), which is what 我区 means there. */
export declare function isInAutonomousRegion({ codes }: AgencyPlace): boolean;
