import { InputError } from '../text/input-error.ts';
/** What is read at most of one file; beyond it, reading would take more time or memory than a report is worth. */
export interface ReadLimits {
    /** Bytes of a file, inside an archive of its content unpacked. Reports are some 100 KB, scanned ones 50 MB; default 200 MB. */
    readonly maximumBytes: number;
    /** Bytes of a text or a web page, which are held in memory several times over; default 30 MB. */
    readonly maximumTextBytes: number;
    /** Pages of a PDF. A collection of a county's reports has some hundreds; default 5,000. */
    readonly maximumPages: number;
    /** Files inside an archive; default 100,000. */
    readonly maximumEntries: number;
    /** Bytes of all files inside an archive, unpacked, as it declares them; default 20 GB. */
    readonly maximumUnpackedBytes: number;
}
export declare const READ_LIMITS: ReadLimits;
/** Tells of a file, in or out of an archive, that is larger than the limit. */
export declare function tooLarge(path: string, bytes: number, maximum: number): InputError;
