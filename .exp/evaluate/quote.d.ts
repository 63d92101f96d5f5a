/** A text for a line of a listing: in quotation marks, at most 32 characters of it, without line breaks. */
export declare function quote(text: string): string;
