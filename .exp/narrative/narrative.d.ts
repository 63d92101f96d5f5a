import type { Diagnostic } from '../text/diagnostic.ts';
import type { Span } from '../text/span.ts';
/** What a report's narrative sections say, marked as corpus/codebook.md prescribes. Indices refer to `items`. */
export interface Narrative {
    readonly items: readonly Item[];
    readonly pairs: readonly Pair[];
    readonly staffing: readonly Staffing[];
    readonly mechanisms: readonly Mechanism[];
    readonly quantities: readonly Quantity[];
    readonly commitments: readonly Commitment[];
    /** What a researcher's own rules mark; empty where none are given. */
    readonly ownMarks: readonly OwnMark[];
    readonly sentences: readonly Sentence[];
    /** Words of the sentences; empty unless they were asked for. */
    readonly tokens: readonly SentenceTokens[];
    readonly diagnostics: readonly Diagnostic[];
}
export type Role = 'problem' | 'measure' | 'remedy' | 'achievement' | 'background';
/** One enumerated point, or one sentence where a paragraph has no markers (codebook, 1). */
export interface Item {
    readonly span: Span;
    /** Position of its section in `Report.sections`. */
    readonly section: number;
    /** 1 for the outermost list and for unmarked sentences beside it. */
    readonly level: number;
    readonly parent: number | null;
    /** As printed: 一是, （一）, 1.; null for an unmarked sentence. */
    readonly marker: string | null;
    readonly role: Role;
    /** 0–1, rounded to 4 decimals: how far the evidence speaks for the role against its best rival. */
    readonly roleScore: number;
    /** The words and circumstances that decided, for a reader: `lead-in 存在以下问题`, `modal 将`. */
    readonly roleEvidence: readonly string[];
    /** Where the item's heading ends (offset of the text); null where it has none apart from its elaboration. */
    readonly headingEnd: number | null;
}
/** `answer` (a measure or remedy) answers `problem`. Score 0–1, rounded to 4 decimals. */
export interface Pair {
    readonly problem: number;
    readonly answer: number;
    readonly score: number;
}
/** A stretch of the text that says something countable; `item` is the innermost item that holds it. */
interface Mark {
    readonly span: Span;
    readonly item: number;
}
/** Who does the disclosure work (codebook, 4). */
export interface Staffing extends Mark {
    /** Integer ≥ 0, per unit where the text distributes it; null where none is given (专人负责). */
    readonly count: number | null;
    readonly employment: 'full-time' | 'part-time' | 'contract' | null;
    /** As written: 信息员, 联络员, 工作人员; null where none is named. */
    readonly role: string | null;
    readonly unit: string | null;
    /** The unit of distribution (各科室), or null. */
    readonly per: string | null;
    readonly change: boolean;
    readonly scope: 'agency' | 'area';
    readonly polarity: 'present' | 'absent' | 'planned';
}
export declare const MECHANISM_TYPES: readonly ["leading_group", "responsible_person", "working_office", "liaison_network", "spokesperson", "joint_meeting", "work_plan", "secrecy_review", "publication_approval", "request_handling", "catalogue_guide", "interpretation", "response", "assessment", "inspection", "accountability", "public_evaluation", "training", "document_management", "platform_maintenance", "facility", "legal_review", "other"];
export type MechanismType = (typeof MECHANISM_TYPES)[number];
/** A named arrangement (codebook, 5). */
export interface Mechanism extends Mark {
    readonly type: MechanismType;
    readonly status: 'exists' | 'established' | 'revised' | 'planned';
}
/** A count that the narrative claims (codebook, 6). */
export interface Quantity extends Mark {
    /** From the closed list of the codebook: `requests.received`, `published.channel`, `meetings`, … */
    readonly subject: string;
    /** 万 and 亿 multiplied out; 0 where the words state it (未收到). */
    readonly value: number;
    readonly unit: string | null;
    readonly approximate: boolean;
    readonly basis: 'year' | 'cumulative' | 'change';
    /** Where it is not the report's year, as written; else null. */
    readonly period: string | null;
    /** The cell or cells that can check it, `+` for a sum: `requests.received.total`; null where none can. */
    readonly cell: string | null;
    readonly channel: string | null;
    readonly topic: string | null;
    readonly scope: string | null;
}
/** What a measure promises (codebook, 7): each part as a span or null. */
export interface Commitment {
    readonly item: number;
    readonly owner: Span | null;
    readonly deadline: Span | null;
    readonly amount: Span | null;
    readonly instrument: Span | null;
    /** Share (0, 0.25 … 1) of the four that are given. */
    readonly actionability: number;
}
/** What a rule of the researcher's own marks (docs/own-rules.md). */
export interface OwnMark extends Mark {
    /** Name of the file's set. */
    readonly rules: string;
    /** Id of the rule. */
    readonly rule: string;
    /** What the rule sets, and the words of its captures by their names. */
    readonly fields: Readonly<Record<string, string>>;
}
/** A sentence of the narrative: never crosses an item's border, ends at 。！？ or at the item's end. */
export interface Sentence {
    readonly span: Span;
    readonly section: number;
    readonly item: number | null;
}
/** The words of a sentence (index into `sentences`) in order, as jieba cuts it with the project's lexicon; white space left out. */
export interface SentenceTokens {
    readonly sentence: number;
    /** `pos` as jieba names it (n, v, m …); `law` for a 《…》, `docnum` for a 文号. */
    readonly words: readonly {
        readonly word: string;
        readonly pos: string;
        readonly span: Span;
    }[];
}
export {};
