/**
 * Signs with which points of a list begin, as the inside of a character class: what Word and browsers print, and the places for private
 * use where symbol fonts keep theirs.
 */
export declare const BULLETS = "\u2022\u25CF\u25A0\u25A1\u25AA\u25AB\u25C6\u25C7\u25FB\u25E6\u2605\u2606\u203B\u27A2\u27A4\u25BA\u25B6\u2756\u2751\u2752\u2713\u2714\u2611\\ue000-\\uf8ff";
