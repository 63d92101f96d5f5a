/** The rows of a table in corpus/lexicon as lists of columns, without its head line. Throws where the file is absent. */
export declare function readLexiconRows(fileName: string): string[][];
/** The rows of a table in corpus/ (`regions/regions.tsv`) as lists of columns, without its head line. Throws where the file is absent. */
export declare function readCorpusRows(path: string): string[][];
