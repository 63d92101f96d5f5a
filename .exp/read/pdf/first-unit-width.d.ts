import { type Line } from './group-lines.ts';
/** Width of what cannot be parted at the start of a line: one Han character or one word, with the punctuation that clings to it. */
export declare function firstUnitWidth(line: Line): number;
