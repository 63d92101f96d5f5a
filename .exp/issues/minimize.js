const MEMORY = 10;
const SUFFICIENT_DECREASE = 1e-4;
/**
 * The minimum of a smooth convex function, from 0, by limited-memory BFGS with backtracking (Liu and Nocedal, Math. Program. 45, 1989).
 * Stops where the gradient is shorter than `tolerance` times what it was at 0, or after `steps` steps. Nothing is drawn at random.
 */
export function minimize(objective, dimension, { steps = 100, tolerance = 1e-3 } = {}) {
    let point = new Float64Array(dimension);
    let gradient = new Float64Array(dimension);
    let value = objective(point, gradient);
    const memory = [];
    const target = tolerance * lengthOf(gradient);
    for (let step = 0; step < steps; step++) {
        if (lengthOf(gradient) <= target)
            break;
        const direction = findDirection(gradient, memory);
        const slope = dot(direction, gradient);
        let length = memory.length === 0 ? Math.min(1, 1 / lengthOf(gradient)) : 1;
        let next = advance(point, direction, length);
        const nextGradient = new Float64Array(dimension);
        let nextValue = objective(next, nextGradient);
        while (nextValue > value + SUFFICIENT_DECREASE * length * slope) {
            length /= 2;
            // rounding errors outweigh what is left to gain
            if (length < 1e-12)
                return point;
            next = advance(point, direction, length);
            nextValue = objective(next, nextGradient);
        }
        remember(memory, subtract(next, point), subtract(nextGradient, gradient));
        point = next;
        gradient = nextGradient;
        value = nextValue;
    }
    return point;
}
function remember(memory, step, change) {
    const curvature = dot(step, change);
    // a step without curvature tells nothing about the shape
    if (curvature <= 1e-12)
        return;
    memory.push({ step, change, inverse: 1 / curvature });
    if (memory.length > MEMORY)
        memory.shift();
}
/** Minus the gradient times the estimate of the inverse Hessian (two-loop recursion). */
function findDirection(gradient, memory) {
    const direction = gradient.map((component) => -component);
    const factors = [];
    for (const { step, change, inverse } of memory.toReversed()) {
        const factor = inverse * dot(step, direction);
        factors.push(factor);
        addScaled(direction, change, -factor);
    }
    const last = memory.at(-1);
    if (last !== undefined) {
        const scale = 1 / (last.inverse * dot(last.change, last.change));
        for (let i = 0; i < direction.length; i++)
            direction[i] = (direction[i] ?? 0) * scale;
    }
    for (const { step, change, inverse } of memory) {
        const factor = factors.pop() ?? 0;
        addScaled(direction, step, factor - inverse * dot(change, direction));
    }
    return direction;
}
function lengthOf(vector) {
    return Math.sqrt(dot(vector, vector));
}
function dot(a, b) {
    let sum = 0;
    for (let i = 0; i < a.length; i++)
        sum += (a[i] ?? 0) * (b[i] ?? 0);
    return sum;
}
function addScaled(target, other, factor) {
    for (let i = 0; i < target.length; i++)
        target[i] = (target[i] ?? 0) + factor * (other[i] ?? 0);
}
function advance(point, direction, length) {
    const next = point.slice();
    addScaled(next, direction, length);
    return next;
}
function subtract(a, b) {
    const difference = a.slice();
    addScaled(difference, b, -1);
    return difference;
}
//# sourceMappingURL=minimize.js.map