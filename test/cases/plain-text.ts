import type { Span } from '../../src/text/span.ts';

/** The text as cases are compared: compatibility forms mended, neither white space nor characters without a width. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
}

/** Where the words stand in the text, white space not counted; every occurrence. */
export function findPlaces(text: string, words: string): Span[] {
  const offsets: number[] = [];
  let squeezed = '';
  for (let at = 0; at < text.length; at++) {
    for (const character of plain(text[at] ?? '')) {
      squeezed += character;
      for (let unit = 0; unit < character.length; unit++) offsets.push(at);
    }
  }
  const wanted = plain(words);
  const places: Span[] = [];
  for (let at = squeezed.indexOf(wanted); at >= 0; at = squeezed.indexOf(wanted, at + 1)) {
    places.push({ start: offsets[at] ?? 0, end: (offsets[at + wanted.length - 1] ?? 0) + 1 });
  }
  return places;
}
