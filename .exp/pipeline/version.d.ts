/** The version of the package, as package.json has it. */
export declare const VERSION: string;
