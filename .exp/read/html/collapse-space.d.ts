/** White space as a browser prints it: one space for any run, none where the source breaks a line between Han characters. */
export declare function collapseSpace(raw: string): string;
