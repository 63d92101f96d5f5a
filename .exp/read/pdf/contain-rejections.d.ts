/**
 * The result of the work, during which promises that pdfjs (5.6) rejects and drops on damaged files, beside telling of the error,
 * do not end the process: one bad file must not stop a run over thousands. Any other unhandled rejection still does.
 */
export declare function containRejections<T>(work: () => Promise<T>): Promise<T>;
