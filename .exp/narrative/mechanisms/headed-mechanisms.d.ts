import type { MechanismType } from '../narrative.ts';
/** A name that ends in a head such as 制度 or 目录. */
export interface HeadedName {
    /** Null: the name is generic (长效机制). */
    readonly type: MechanismType | null;
    /** Within the segment, just behind the head. */
    readonly end: number;
    readonly head: string;
    /** True for a 《title》. */
    readonly titled: boolean;
}
/** Whether a head stands in a clause at all; most have none. */
export declare function holdsHead(clause: string): boolean;
/** The last headed name of a segment; null where it has none, or only a law's title. */
export declare function readHeadedName(segment: string): HeadedName | null;
/** True where the words end in one that tells a type by itself: 责任追究, 社会评议. */
export declare function endsInQualifier(words: string): boolean;
