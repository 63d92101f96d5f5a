import type { BareMechanism } from './bare-mechanism.ts';
import { BARE_ORGANS } from './bare-organs.ts';
import { BARE_PROCEDURES } from './bare-procedures.ts';

/** Tried in this order: of two that share words the earlier one names the type. */
export const BARE_MECHANISMS: readonly BareMechanism[] = [...BARE_ORGANS, ...BARE_PROCEDURES];
