/** A sentence that names none of these says nothing specific. */
export declare const ASPECT: RegExp;
/** A lack told of something: the heart of a problem. */
export declare const SHORTCOMING: RegExp;
/** What is done or promised; 公开 and 培训 also name subjects. */
export declare const ACT: RegExp;
/** An act at the start of a text; 公开内容 and 培训效果 name a subject as often as an act. */
export declare const OPENING_ACT: RegExp;
