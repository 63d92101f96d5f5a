import type { AgencyKind } from './agency-identity.ts';
/** What the part of a name behind its places says. */
export interface Body {
    /** Null where no ending is known. */
    readonly kind: AgencyKind | null;
    readonly sector: string | null;
    /** True where kind and sector name one body of the place: its 教育局, not one of its schools. */
    readonly isOnly: boolean;
    /** The name of the 镇, 乡 or 街道 that it is of; null for bodies of counties and above. */
    readonly township: string | null;
}
/** Describes a body by the rest of its name; an empty rest, a place alone, is the place's government. */
export declare function describeBody(rest: string): Body;
/** True where the words begin with a field of work (文化广电…): then they are a body's name, not a place's. */
export declare function startsWithField(words: string): boolean;
