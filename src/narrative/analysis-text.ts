import { simplifyText } from '../text/traditional.ts';
import { widenPunctuation } from './widen-punctuation.ts';

/** The text as rules are written for, every offset the same: simplified characters, full-width punctuation. */
export function toAnalysisText(text: string): string {
  return widenPunctuation(simplifyText(text));
}
