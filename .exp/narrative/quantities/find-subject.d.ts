import type { SubjectContext } from './subject-context.ts';
import type { Subject } from './subject-rule.ts';
/** The subject of a figure; null where it counts nothing of the closed list, not even as `other`. */
export declare function findSubject(context: SubjectContext): Subject | null;
