/**
 * The outermost list that begins at or after `from`; null where no candidate begins one. A number goes on its list when it is the
 * next (a doubled or skipped number is forgiven); 一 again, or a customarily outer kind, ends it.
 */
export function takeEnumeration(markers, from) {
    for (let first = from; first < markers.length; first++) {
        const opening = markers[first];
        if (opening === undefined || !mayOpen(opening))
            continue;
        const enumeration = followEnumeration(markers, first, opening);
        if (enumeration.markers.length > 1 || mayStandAlone(opening))
            return enumeration;
    }
    return null;
}
function followEnumeration(markers, first, opening) {
    const members = [opening];
    let last = opening.ordinal;
    let next = first + 1;
    for (; next < markers.length; next++) {
        const candidate = markers[next];
        if (candidate === undefined)
            break;
        if (candidate.kind === opening.kind) {
            if (restarts(candidate, last))
                break;
            if (goesOn(candidate, last)) {
                members.push(candidate);
                last = candidate.ordinal === null || Number.isFinite(candidate.ordinal) ? candidate.ordinal : last;
            }
        }
        else if (candidate.kind.rank < opening.kind.rank &&
            candidate.border !== 'colon' &&
            mayOpen(candidate)) {
            // after a colon in its line even an outer kind stands inside the point
            if (!resumesAfter(markers, next, opening, last))
                break;
        }
    }
    return { markers: members, next };
}
/** A first point, or a later one that opens a line: its predecessors may have lost their numbers. */
function mayOpen(marker) {
    if (marker.ordinal === null)
        return true;
    if (marker.ordinal === 1)
        return marker.border !== 'none' || marker.kind.where === 'anywhere';
    return marker.opensLine && marker.kind.rank <= 4 && marker.ordinal <= 20;
}
function mayStandAlone(marker) {
    if (!marker.kind.lone)
        return false;
    if (marker.kind.id !== 'hanzi-is')
        return marker.opensLine;
    return marker.ordinal === 1 && (marker.border === 'sentence' || marker.border === 'colon');
}
function restarts(candidate, last) {
    // 一方面…；一方面… are two hands of one list
    if (candidate.kind.id === 'one-hand' && last === 1)
        return false;
    // 一是 after 一是 is a slip of the pen only if nothing else speaks for a new list
    return candidate.ordinal === 1 && last !== null && candidate.border !== 'none';
}
function goesOn(candidate, last) {
    if (candidate.ordinal === null || last === null)
        return candidate.ordinal === last;
    if (candidate.ordinal === Number.POSITIVE_INFINITY)
        return last > 1;
    if (candidate.ordinal === last + 1)
        return true;
    return ((candidate.border === 'sentence' || candidate.border === 'colon') &&
        (candidate.ordinal === last || candidate.ordinal === last + 2));
}
/** True where the list's own next number comes before it starts anew: the outer-looking kind then stands inside a point. */
function resumesAfter(markers, from, opening, last) {
    for (let at = from + 1; at < markers.length; at++) {
        const marker = markers[at];
        if (marker?.kind !== opening.kind)
            continue;
        if (last === null || marker.ordinal === null)
            return false;
        return marker.ordinal === last + 1;
    }
    return false;
}
//# sourceMappingURL=parse-enumerations.js.map