import type { Staffing } from '../narrative.ts';
/** How the words employ somebody; null where they say nothing, or two things at once (专兼职, 专（兼）职). */
export declare function readEmployment(text: string): Staffing['employment'];
