/**
 * Gives out ids that are not repeated: the second and later use of an id gets `-2`, `-3`, … in the order of the calls, so that the
 * same analysis gives the same ids.
 */
export declare function countRepeats(): (id: string) => string;
/** Names the marks of one report: `<report>-<layer>-<start>-<end>` in code points; marks of a layer with the same span are counted. */
export declare function nameMarks(reportId: string): (layer: string, start: number, end: number) => string;
/** The report and the span (code points) that an id of `nameMarks` tells; throws for any other text. */
export declare function readMarkId(id: string): {
    reportId: string;
    start: number;
    end: number;
};
