import type { Span } from './span.ts';
/** Something that could not be read or settled, where it stands, and what that costs. Never an exception. */
export interface Diagnostic {
    /** Stable, dotted, made of the stage and the matter: `table.unread`, `section.missing`, `read.encoding`. */
    readonly code: string;
    /** One sentence for a reader: what is uncertain, what was done about it, what that costs. */
    readonly detail: string;
    /** Where, in the report's text; null where no place can be named. */
    readonly span: Span | null;
}
