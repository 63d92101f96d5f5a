/** The text of a part: UTF-16 where it has that byte order mark, else UTF-8; what is neither stands as U+FFFD. */
export declare function decodeXml(bytes: Uint8Array): string;
