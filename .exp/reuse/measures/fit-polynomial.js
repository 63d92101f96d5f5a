/**
 * Fitted values of the least-squares polynomial of y on the powers 0 … degree of x, in order. The powers are those of x centred and
 * scaled, which span the same polynomials, and are made orthogonal one after the other (modified Gram–Schmidt, twice: Giraud,
 * Langou & Rozložník 2005), so that no power of a length of thousands is ever inverted. A power that the lower ones already give,
 * as with fewer different x than powers, adds nothing. No values: empty.
 */
export function fitPolynomial(x, y, degree) {
    const mean = sum(x) / x.length;
    const spread = Math.sqrt(sum(x.map((value) => (value - mean) ** 2)) / x.length);
    const scaled = x.map((value) => (spread > 0 ? (value - mean) / spread : 0));
    const basis = [];
    const fitted = y.map(() => 0);
    for (let power = 0; power <= degree; power++) {
        const column = scaled.map((value) => value ** power);
        const length = Math.sqrt(dot(column, column));
        for (let round = 0; round < 2; round++)
            for (const earlier of basis)
                subtract(column, earlier, dot(column, earlier));
        const rest = Math.sqrt(dot(column, column));
        if (!(rest > length * NEGLIGIBLE))
            continue;
        const unit = column.map((value) => value / rest);
        subtract(fitted, unit, -dot(unit, y));
        basis.push(unit);
    }
    return fitted;
}
/** Part of a column below which what is left of it is rounding. */
const NEGLIGIBLE = 1e-10;
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
function dot(a, b) {
    let total = 0;
    for (const [at, value] of a.entries())
        total += value * (b[at] ?? 0);
    return total;
}
function subtract(target, direction, factor) {
    for (const [at, value] of direction.entries())
        target[at] = (target[at] ?? 0) - factor * value;
}
//# sourceMappingURL=fit-polynomial.js.map