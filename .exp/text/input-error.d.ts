/** What a user can mend: its message names the thing, the value and the way out, and is printed without a stack. */
export declare class InputError extends Error {
    readonly name = "InputError";
}
