/** A single property modifier ([MS-DOC] 2.2.5.1): what it sets, and to which bytes. */
export interface Sprm {
    readonly code: number;
    readonly operand: DataView;
}
/** The modifiers of a list of properties, in order; what is cut off at its end is left out. */
export declare function readSprms(list: DataView): Generator<Sprm>;
