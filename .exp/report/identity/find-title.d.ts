import type { Span } from '../../text/span.ts';
/** The report's title as printed, white space removed, and where it stands. */
export interface Title {
    readonly text: string;
    readonly span: Span;
}
/**
 * The title stands in the first lines, on one of them or broken over two or three: an agency's name above 政府信息公开工作年度报告.
 * Null where no such words stand before `end`, the start of the first section.
 */
export declare function findTitle(text: string, end: number): Title | null;
