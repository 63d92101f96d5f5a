import { quote } from "../quote.js";
import { tallyAccuracy, tallyClasses } from "../tally.js";
/** Roles on matched items, and on all items of the gold, where a missed item is a missed role. Null: the gold has no items. */
export function scoreRoles({ gold, narrative, itemMatches }) {
    if (gold.items === undefined)
        return null;
    const all = gold.items.map((item, i) => ({
        text: item.text,
        gold: item.role,
        found: narrative.items[itemMatches[i] ?? -1]?.role ?? null,
    }));
    const matched = all.filter(({ found }) => found !== null);
    return {
        tallies: [
            tallyAccuracy('roles/matched', matched.map((role) => role.gold === role.found)),
            ...tallyClasses('roles/matched, macro', matched),
            ...tallyClasses('roles/matched, chance-corrected', matched),
            tallyAccuracy('roles/all', all.map((role) => role.gold === role.found)),
            ...tallyClasses('roles/all, macro', all),
        ],
        misses: matched
            .filter((role) => role.gold !== role.found)
            .map((role) => `${role.found}, gold ${role.gold}: ${quote(role.text)}`),
    };
}
//# sourceMappingURL=roles.js.map