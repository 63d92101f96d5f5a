/** Levels of government, from above. */
export const AGENCY_LEVELS = ['central', 'province', 'prefecture', 'county', 'township'];
/**
 * What sort of body it is, whatever its level: a government (with 街道办事处, which stand for one), its departments, vertical organs
 * that answer to the organ above alone (税务, 海关, 气象 …), administrations of zones (开发区管委会), institutions (schools, hospitals,
 * public utilities), others.
 */
export const AGENCY_KINDS = ['government', 'department', 'vertical', 'zone', 'institution', 'other'];
//# sourceMappingURL=agency-identity.js.map