import { describe, expect, it } from 'vitest';
import { splitItems } from '../../../src/narrative/items/split-items.ts';
import { assignRoles } from '../../../src/narrative/roles/assign-roles.ts';
import { sliceSpan } from '../../../src/text/span.ts';
import { makeReport } from '../make-report.ts';
import { MARKED_NARRATIVES } from '../marked-narratives/index.ts';

describe('assignRoles', () => {
  it.each(MARKED_NARRATIVES)('$name', ({ kind, items }) => {
    const report = makeReport([{ kind, body: items.map(([, , text]) => text).join('') }]);
    const assigned = assignRoles(report, splitItems(report));
    expect(assigned.map((item) => [item.role, sliceSpan(report.text, item.span)])).toEqual(
      items.map(([, role, text]) => [role, text.trim()]),
    );
  });
});
