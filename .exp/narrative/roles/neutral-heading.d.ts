import type { ItemContext } from './item-context.ts';
/** What an item says beside a heading that only names the subject; empty where that is all. */
export declare function withoutNeutralHeading(context: ItemContext): string;
/** True for a heading that names its subject and no act: 主动公开情况, 存在的问题, 改进措施. */
export declare function isNeutral(heading: string): boolean;
