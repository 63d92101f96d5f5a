import type { SubjectContext } from './subject-context.ts';
/** True where the figure counts readers: 阅读量3万, 播放20次. */
export declare function countsReaders(near: string, unit: string | null): boolean;
/** True where the words before a figure tell of an act that publishes nothing. */
export declare function tellsOtherAct(lead: string): boolean;
/** True where information was mended, checked or taken away. */
export declare function undoesPublishing(lead: string): boolean;
/** True for units of publications beside words that tell of no readers. */
export declare function mayBePublished(near: string, unit: string | null): boolean;
/** True for 张贴4次, 公示3次: how often, where no things that were published are named. */
export declare function countsTimes({ near, unit, previous }: SubjectContext): boolean;
/** True where a verb or a channel near the figure, or the enumeration it is part of, makes it a count of publications. */
export declare function isPublished({ lead, near, sentence, unit, previous, publishedUnit, }: SubjectContext): boolean;
/** 公示采购结果24次, 案例61起予以曝光: the things that a verb of publishing has for its object, whatever their unit. */
export declare function isPublishedThing(context: SubjectContext): boolean;
