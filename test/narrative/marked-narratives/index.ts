import { ANSWERS_AND_TITLES } from './answers-and-titles.ts';
import type { MarkedNarrative } from './marked-narrative.ts';
import { MARKERS_AND_LEAD_INS } from './markers-and-lead-ins.ts';
import { MIXED_ANNOUNCEMENTS } from './mixed-announcements.ts';
import { REMEDIES_AND_TURNS } from './remedies-and-turns.ts';
import { TOLD_SECTIONS } from './told-sections.ts';

/** Invented sections, one for each habit of the genre that moves a border or a role. */
export const MARKED_NARRATIVES: readonly MarkedNarrative[] = [
  ...MARKERS_AND_LEAD_INS,
  ...MIXED_ANNOUNCEMENTS,
  ...REMEDIES_AND_TURNS,
  ...TOLD_SECTIONS,
  ...ANSWERS_AND_TITLES,
];
