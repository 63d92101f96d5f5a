/**
 * The report's own document number (发文字号: 某卫发〔2022〕3号), blanks removed; null where its head prints none. Numbers that the
 * introduction cites (国办公开办函〔2021〕30号) stand in sentences and are not taken (GB/T 9704-2012, 7.2.5).
 */
export declare function findDocumentNumber(head: string): string | null;
