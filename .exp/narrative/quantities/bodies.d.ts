/** True for 5个乡镇 and the like; `behind`: the words after the figure. */
export declare function countsBodies(unit: string | null, behind: string): boolean;
/**
 * True where bodies are counted to which something only applies, or that act as they always do (12个科室确定信息员, 3家单位合署办公): no
 * count of what was done. Bodies on which something was done, some of a whole, and those of which the year tells something are counts.
 * `before`: the sentence up to the figure; `tail`: the rest of the sentence behind the figure.
 */
export declare function isAddressee(unit: string | null, before: string, tail: string): boolean;
