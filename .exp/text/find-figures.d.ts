/** A number, date or address that starts at a place of a folded text. */
export interface FoundFigure {
    readonly end: number;
    readonly kind: 'number' | 'date' | 'link';
}
/** The figure at `start`, or null: 9.2余万, 2021年度, 十二（次）, 百分之九十, www.example.gov.cn. Ordinals of the law are none. */
export declare function findFigure(folded: string, start: number): FoundFigure | null;
