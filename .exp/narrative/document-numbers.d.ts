import type { Token } from './token.ts';
/**
 * The tokens with every document number (文号: 国办发〔2019〕60号; 令号: 国务院令第711号) joined into one token with the part of
 * speech `docnum`.
 */
export declare function joinDocumentNumbers(text: string, tokens: readonly Token[]): Token[];
