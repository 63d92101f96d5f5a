/** `requests.<row>` with its cells; of several rows the group that they share (`requests.refused`) and the sum of their cells. */
export declare function readOutcome(words: string): {
    subject: string;
    cell: string;
} | null;
