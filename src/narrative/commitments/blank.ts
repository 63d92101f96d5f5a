/** Neither a word nor a mark to any rule, so that a gap may run over it. */
export const BLANK = '\u3000';
