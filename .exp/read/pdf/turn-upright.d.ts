import type { PageContent } from './page-content.ts';
/**
 * The page turned so that most of its text runs to the right: a wide table printed sideways on an upright page is read as it is
 * meant. Pages with mostly upright text, and pages without text, come back as they are.
 */
export declare function turnUpright(content: PageContent): PageContent;
