import { segmentText } from "../../narrative/segment.js";
import { simplifyText } from "../../text/traditional.js";
/**
 * jieba's words of a text in order, as the measures of published papers count words: Latin letters in lower case, traditional
 * script as simplified, white space and punctuation left out, a number one word. The papers count English words; what that changes is told beside each measure in
 * docs/measures.md. No letter or digit: empty. Throws an InputError where nodejieba's native part is missing.
 */
export function listWords(text) {
    return segmentText(simplifyText(text)).flatMap(({ word }) => {
        const plain = word.replace(/\s+/gu, '').toLowerCase();
        return /[\p{L}\p{N}]/u.test(plain) ? [plain] : [];
    });
}
//# sourceMappingURL=words.js.map