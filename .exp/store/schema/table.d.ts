export type SqlType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN' | 'DATE' | 'TIMESTAMP';
export interface Column {
    readonly name: string;
    readonly type: SqlType;
    /** One line in plain words, for a reader of the data dictionary. */
    readonly about: string;
    /** Range, unit or closed list of values; empty where the description says all. */
    readonly values: string;
}
/** A table of the database as data: DDL, data dictionary, writing and export all follow from it. */
export interface Table {
    readonly name: string;
    readonly about: string;
    /** Columns that name a row; never null, and no two rows share them. */
    readonly key: readonly string[];
    /** Columns that rows are sorted by on export, the key last to settle ties; the key alone where it is not given. */
    readonly order?: readonly string[];
    readonly columns: readonly Column[];
}
/** A query that stands as a table of its own. */
export interface View extends Table {
    readonly sql: string;
}
export declare const text: (name: string, about: string, values?: string) => Column;
export declare const integer: (name: string, about: string, values?: string) => Column;
export declare const decimal: (name: string, about: string, values?: string) => Column;
export declare const truth: (name: string, about: string, values?: string) => Column;
export declare const date: (name: string, about: string, values?: string) => Column;
export declare const moment: (name: string, about: string, values?: string) => Column;
export declare const reportId: Column;
/** The two columns of a span; `of` names what it covers. */
export declare function spanColumns(of: string): readonly Column[];
