import type { Store } from './open-store.ts';
/** What a reader wants to see first of one stored report. */
export interface ReportDigest {
    readonly reportId: string;
    readonly path: string;
    readonly agency: string | null;
    readonly year: number | null;
    readonly title: string | null;
    readonly form: string | null;
    readonly sections: readonly {
        readonly ordinal: number | null;
        readonly kind: string;
        readonly title: string;
        readonly chars: number;
    }[];
    readonly tables: readonly {
        readonly name: string;
        readonly cells: number;
        readonly numbers: number;
        readonly unread: number;
    }[];
    /** Problems, measures and remedies in printed order. */
    readonly items: readonly DigestItem[];
    readonly staffing: readonly string[];
    readonly mechanisms: readonly {
        readonly type: string;
        readonly count: number;
    }[];
    readonly quantities: readonly {
        readonly subject: string;
        readonly value: number;
        readonly unit: string | null;
        readonly text: string;
    }[];
    /** Checks that are broken, hints among them. */
    readonly findings: readonly {
        readonly rule: string;
        readonly place: string;
        readonly severity: string;
        readonly detail: string;
    }[];
    readonly checks: readonly {
        readonly outcome: string;
        readonly count: number;
    }[];
    readonly diagnostics: readonly {
        readonly code: string;
        readonly detail: string;
    }[];
    /** What was forgotten in copied sentences: another agency's name, an earlier year. */
    readonly slips: readonly {
        readonly kind: string;
        readonly found: string;
        readonly text: string;
    }[];
    /** Shares (0–1) of the narrative's characters by origin; empty until reuse was computed. */
    readonly origins: readonly {
        readonly origin: string;
        readonly share: number;
    }[];
}
export interface DigestItem {
    readonly itemId: string;
    readonly role: string;
    readonly roleEvidence: string | null;
    readonly labelState: string;
    readonly categories: readonly string[];
    readonly text: string;
    /** Ids of the problems that it answers. */
    readonly answers: readonly string[];
}
/** The digests of stored reports, by path; `paths` chooses among them, default all. */
export declare function readDigests(store: Store, paths?: readonly string[]): Promise<ReportDigest[]>;
/** A wording that stands in reports of several agencies. */
export interface SharedWording {
    readonly agencies: number;
    readonly reports: number;
    readonly text: string;
    /** Names of some of the agencies, sorted; at most three. */
    readonly examples: readonly string[];
}
/** The most widely shared wordings, those of most agencies first; empty until reuse was computed. */
export declare function readSharedWordings(store: Store, limit: number): Promise<SharedWording[]>;
