import { InputError } from "../text/input-error.js";
const MEGABYTE = 1024 * 1024;
export const READ_LIMITS = {
    maximumBytes: 200 * MEGABYTE,
    maximumTextBytes: 30 * MEGABYTE,
    maximumPages: 5000,
    maximumEntries: 100_000,
    maximumUnpackedBytes: 20 * 1024 * MEGABYTE,
};
/** Tells of a file, in or out of an archive, that is larger than the limit. */
export function tooLarge(path, bytes, maximum) {
    return new InputError(`cannot read "${path}": it has ${bytes} bytes, more than the limit of ${maximum}; save the report alone, without attachments, or raise the limit (--max-size)`);
}
//# sourceMappingURL=limits.js.map