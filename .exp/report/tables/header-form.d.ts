export type KnownForm = '2019' | '2021';
/** The form of table 二 whose words stand last in a header, white space removed: the nearest to the row. Null where it has none. */
export declare function headerForm(header: string): KnownForm | null;
