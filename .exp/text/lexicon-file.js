import { readFileSync } from 'node:fs';
/** The rows of a table in corpus/lexicon as lists of columns, without its head line. Throws where the file is absent. */
export function readLexiconRows(fileName) {
    return readCorpusRows(`lexicon/${fileName}`);
}
/** The rows of a table in corpus/ (`regions/regions.tsv`) as lists of columns, without its head line. Throws where the file is absent. */
export function readCorpusRows(path) {
    // src/text and dist/text lie equally deep, so one relative address serves both
    const address = new URL(`../../corpus/${path}`, import.meta.url);
    const lines = readFileSync(address, 'utf8').split('\n').slice(1);
    return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}
//# sourceMappingURL=lexicon-file.js.map