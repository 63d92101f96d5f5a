const MOST_PASSES = 200;
/** Passes end where no row is further than this from its optimum, in log odds. */
const TOLERANCE = 0.05;
const MOST_NEWTON_STEPS = 100;
/**
 * The weights of the columns and, last, the bias w that minimise ½‖w‖² + Σ importance · ln(1 + exp(−sign · w·row)): logistic regression by
 * coordinate descent on its dual (Yu, Huang and Lin, Machine Learning 85, 2011), which needs some twenty passes over the rows where
 * quasi-Newton steps need a hundred. The rows are taken in shuffled orders that are always the same; nothing else is drawn.
 */
export function fitLogistic(rows, signs, importances) {
    const { starts, columns, values, width } = rows;
    const count = signs.length;
    const weights = new Float64Array(width + 1);
    // of each row: its two dual variables, which add up to its importance
    const pulls = importances.map((importance) => Math.min(1e-3 * importance, 1e-8));
    const rests = importances.map((importance, row) => importance - (pulls[row] ?? 0));
    const move = (row, step) => {
        for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry++) {
            const column = columns[entry] ?? 0;
            weights[column] = (weights[column] ?? 0) + step * (values[entry] ?? 0);
        }
        weights[width] = (weights[width] ?? 0) + step;
    };
    const squares = new Float64Array(count).map((_, row) => {
        let sum = 1;
        for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry++)
            sum += (values[entry] ?? 0) ** 2;
        return sum;
    });
    for (let row = 0; row < count; row++)
        move(row, (signs[row] ?? 0) * (pulls[row] ?? 0));
    const order = Uint32Array.from(signs, (_, row) => row);
    const shuffle = createShuffle();
    let innerTolerance = 1e-2;
    for (let pass = 0; pass < MOST_PASSES; pass++) {
        shuffle(order);
        let furthest = 0;
        let steps = 0;
        for (const row of order) {
            const importance = importances[row] ?? 0;
            if (importance === 0)
                continue;
            let score = weights[width] ?? 0;
            for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry++)
                score += (weights[columns[entry] ?? 0] ?? 0) * (values[entry] ?? 0);
            const solved = solveRow({
                margin: (signs[row] ?? 0) * score,
                square: squares[row] ?? 0,
                pull: pulls[row] ?? 0,
                rest: rests[row] ?? 0,
                importance,
                tolerance: innerTolerance,
            });
            furthest = Math.max(furthest, solved.distance);
            if (solved.steps === 0)
                continue;
            steps += solved.steps;
            move(row, (signs[row] ?? 0) * (solved.pull - (pulls[row] ?? 0)));
            pulls[row] = solved.pull;
            rests[row] = solved.rest;
        }
        if (furthest < TOLERANCE)
            break;
        // where hardly a row moves, the rows are solved more sharply
        if (steps <= count / 10)
            innerTolerance = Math.max(1e-8, innerTolerance / 10);
    }
    return weights;
}
/** The best pull of one row while all others stay, by Newton's steps on the smaller of its two variables (algorithm 5 of the paper). */
function solveRow({ margin, square, pull, rest, importance, tolerance }) {
    const onPull = 0.5 * square * (rest - pull) + margin >= 0;
    const slope = onPull ? margin : -margin;
    const start = onPull ? pull : rest;
    let z = importance - start < 0.5 * importance ? 0.1 * start : start;
    const gradientAt = (point) => square * (point - start) + slope + Math.log(point / (importance - point));
    let gradient = gradientAt(z);
    const distance = Math.abs(gradient);
    let steps = 0;
    while (Math.abs(gradient) >= tolerance && steps < MOST_NEWTON_STEPS) {
        const next = z - gradient / (square + importance / ((importance - z) * z));
        // beyond the border, where the logarithm ends
        z = next <= 0 ? 0.1 * z : next;
        gradient = gradientAt(z);
        steps++;
    }
    return {
        distance,
        steps,
        pull: onPull ? z : importance - z,
        rest: onPull ? importance - z : z,
    };
}
/** Shuffles in place (Fisher and Yates), with Marsaglia's xorshift of 32 bits (J. Stat. Softw. 8(14), 2003), always the same. */
function createShuffle() {
    let state = 1;
    const below = (limit) => {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return (state >>> 0) % limit;
    };
    return (order) => {
        for (let last = order.length - 1; last > 0; last--) {
            const other = below(last + 1);
            const kept = order[last] ?? 0;
            order[last] = order[other] ?? 0;
            order[other] = kept;
        }
    };
}
//# sourceMappingURL=dual-descent.js.map