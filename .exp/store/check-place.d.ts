/** Throws InputError where a database cannot be opened at the path: no such file to read, a folder, or no right to write. */
export declare function checkPlace(path: string, mode: 'create' | 'existing' | 'read'): Promise<void>;
