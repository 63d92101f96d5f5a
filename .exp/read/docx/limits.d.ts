/**
 * Bounds on what a Word file may hold, far above any report and low enough that none of them fills the memory: a report has some
 * 20 parts and 20,000 elements.
 */
export declare const DOCX_LIMITS: {
    /** Files inside the zip. */
    readonly entries: 10000;
    /** Bytes of all files inside the zip, unpacked, pictures among them. */
    readonly unpackedBytes: 1000000000;
    /** Bytes of one part that is read, unpacked. */
    readonly partBytes: 32000000;
    /** XML elements of one part. */
    readonly elements: 1000000;
    /** XML elements within each other; a table within a table takes four. */
    readonly depth: 400;
};
