import { ownCue } from "./own-cues.js";
import { SHORTCOMING } from "./role-words.js";
/** 仍需加强 admits in a list of problems and promises in a list of measures. */
export const WANTING = ownCue('wanting');
export const FUTURE = ownCue('future');
export const INTENT = ownCue('intent');
/** Told as done. 为了, 了解 and attributes (已公开的信息) do not tell. */
export const DONE = ownCue('done');
const NAMED_BEFORE = ownCue('named-before');
/** True for a sentence that names a known shortcoming and tells what was done about it. */
export function tellsOfMending(text) {
    const named = NAMED_BEFORE.exec(text);
    if (named === null || FUTURE.test(text) || INTENT.test(text))
        return false;
    return DONE.test(text.slice(named.index + named[0].length));
}
/** 作为一项任务 counts nothing. */
export const ACHIEVED_COUNT = ownCue('achieved-count');
/** An act with its count: told as done unless something says that it is planned. */
export const COUNTED_ACT = ownCue('counted-act');
/** A count that is only aimed at. */
export const AIMED = ownCue('aimed');
/** General success: it names nothing that was done. */
export const SUCCESS = ownCue('success');
/** The report speaks of itself: what it is made by and of, how to get it, whom to ask. */
export const ABOUT_REPORT = ownCue('about-report');
/** The cues that are counted item by item; frames and positions are weighed beside them. */
export const ROLE_CUES = [
    { role: 'problem', name: 'shortcoming', weight: 1.6, pattern: SHORTCOMING },
    { role: 'problem', name: 'wanting', weight: 1, pattern: WANTING },
    { role: 'problem', name: 'admission', weight: 1, pattern: ownCue('admission') },
    { role: 'measure', name: 'future', weight: 2.4, pattern: FUTURE },
    { role: 'measure', name: 'modal', weight: 1.6, pattern: INTENT },
    { role: 'measure', name: 'continuing', weight: 0.6, pattern: ownCue('continuing') },
    { role: 'measure', name: 'purpose', weight: 0.3, pattern: ownCue('purpose') },
    { role: 'background', name: 'report about itself', weight: 6, pattern: ABOUT_REPORT },
    { role: 'achievement', name: 'nothing occurred', weight: 3, pattern: ownCue('nothing-occurred') },
];
/** A heading that names its subject only; the words at its end make it one whatever stands before. */
export const NEUTRAL_HEADING = ownCue('neutral-heading');
/** The same for words that also end a sentence about an act (细化公开事项), and for the customary heads of the first section. */
export const NEUTRAL_UNLESS_ACT = ownCue('neutral-unless-act');
/** Opens a heading that names an act even where it ends like a neutral one: 制定改进措施, 解决突出问题. */
export const ACT_ON_NOUN = ownCue('act-on-noun');
/** Clauses of a lead-in that promise nothing of their own. */
export const FORMULA = ownCue('formula');
/** A yearly summary: everything went well, nothing in particular. */
export const SUMMARY = ownCue('summary');
//# sourceMappingURL=role-cues.js.map