import type { Diagnostic } from '../../text/diagnostic.ts';
import type { Span } from '../../text/span.ts';
import type { PageContent } from './page-content.ts';
/** What cannot be read on the pages: those without text, and those with a font that does not say what its characters are. */
export declare function diagnosePages(pages: readonly PageContent[], spans: readonly Span[]): Diagnostic[];
export declare function hasNoText(page: PageContent): boolean;
