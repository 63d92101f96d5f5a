import { ownCue } from "./own-cues.js";
/** A sentence that names none of these says nothing specific. */
export const ASPECT = ownCue('aspect');
/** A lack told of something: the heart of a problem. */
export const SHORTCOMING = ownCue('shortcoming');
/** What is done or promised; 公开 and 培训 also name subjects. */
export const ACT = ownCue('act');
/** An act at the start of a text; 公开内容 and 培训效果 name a subject as often as an act. */
export const OPENING_ACT = ownCue('opening-act');
//# sourceMappingURL=role-words.js.map