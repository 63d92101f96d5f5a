import type { MechanismRule } from './mechanism-rule.ts';
/**
 * The rules of a JSON file in its order, compiled. Throws an InputError that names the file, the rule and the field that is wrong,
 * an expression that does not compile or a piece that is not there among them.
 */
export declare function loadRules(file: URL | string): MechanismRule[];
/** The project's own rules in the order in which they are tried: of two that share words the earlier one names the type. Read once. */
export declare function ownRules(): readonly MechanismRule[];
