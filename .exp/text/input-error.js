/** What a user can mend: its message names the thing, the value and the way out, and is printed without a stack. */
export class InputError extends Error {
    name = 'InputError';
}
//# sourceMappingURL=input-error.js.map