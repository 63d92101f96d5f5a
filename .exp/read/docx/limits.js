/**
 * Bounds on what a Word file may hold, far above any report and low enough that none of them fills the memory: a report has some
 * 20 parts and 20,000 elements.
 */
export const DOCX_LIMITS = {
    /** Files inside the zip. */
    entries: 10_000,
    /** Bytes of all files inside the zip, unpacked, pictures among them. */
    unpackedBytes: 1_000_000_000,
    /** Bytes of one part that is read, unpacked. */
    partBytes: 32_000_000,
    /** XML elements of one part. */
    elements: 1_000_000,
    /** XML elements within each other; a table within a table takes four. */
    depth: 400,
};
//# sourceMappingURL=limits.js.map