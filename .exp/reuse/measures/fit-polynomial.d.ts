/**
 * Fitted values of the least-squares polynomial of y on the powers 0 … degree of x, in order. The powers are those of x centred and
 * scaled, which span the same polynomials, and are made orthogonal one after the other (modified Gram–Schmidt, twice: Giraud,
 * Langou & Rozložník 2005), so that no power of a length of thousands is ever inverted. A power that the lower ones already give,
 * as with fewer different x than powers, adds nothing. No values: empty.
 */
export declare function fitPolynomial(x: readonly number[], y: readonly number[], degree: number): number[];
