const BRACKETED_YEAR = '[〔［[（(【〈] ?(?:19|20)\\d{2} ?[〕］\\]）)】〉] ?';
const ISSUER = '[\\p{Script=Han}]{2,20}';
const NUMBER = `${ISSUER} ?${BRACKETED_YEAR}第? ?\\d{1,5} ?号`;
// a site's table of metadata, on one line or with the value on the next
const LABELLED = new RegExp(`(?:发文字号|发文文号|文件编号|公文文号|文号|文 号)[ \\t]*[:：|]?\\s{0,4}(${NUMBER})`, 'u');
// the line of the letterhead, with the signer beside it or in brackets
const ALONE = new RegExp(`^[ \\t]*[（(]?(${NUMBER})[）)]?[ \\t]*(?:签发人[^\\n]{0,20})?$`, 'mu');
/**
 * The report's own document number (发文字号: 某卫发〔2022〕3号), blanks removed; null where its head prints none. Numbers that the
 * introduction cites (国办公开办函〔2021〕30号) stand in sentences and are not taken (GB/T 9704-2012, 7.2.5).
 */
export function findDocumentNumber(head) {
    const found = LABELLED.exec(head)?.[1] ?? ALONE.exec(head)?.[1];
    return found === undefined ? null : found.replace(/\s+/g, '');
}
//# sourceMappingURL=find-document-number.js.map