/**
 * Signs with which points of a list begin, as the inside of a character class: what Word and browsers print, and the places for private
 * use where symbol fonts keep theirs.
 */
export const BULLETS = '•●■□▪▫◆◇◻◦★☆※➢➤►▶❖❑❒✓✔☑\\ue000-\\uf8ff';
//# sourceMappingURL=bullets.js.map