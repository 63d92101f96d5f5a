import { describe, expect, it } from 'vitest';
import { findSuperiors, type PlacedAgency } from '../../../src/report/agency/find-superiors.ts';
import { resolveAgency } from '../../../src/report/agency/resolve-agency.ts';

const place = (name: string): PlacedAgency => ({ id: name, ...resolveAgency([name], 2022) });
const superiors = (...names: string[]) => findSuperiors(names.map(place));

describe('findSuperiors', () => {
  it('finds both lines', () => {
    const found = superiors(
      '北京市人民政府',
      '北京市教育局',
      '大兴区人民政府',
      '大兴区教育局',
      '大兴区税务局',
      '北京市税务局',
      '大兴区西红门镇人民政府',
    );
    expect(found.get('大兴区教育局')).toEqual({
      parentId: '大兴区人民政府',
      functionalParentId: '北京市教育局',
    });
    expect(found.get('大兴区人民政府')).toEqual({ parentId: '北京市人民政府', functionalParentId: null });
    expect(found.get('大兴区西红门镇人民政府')?.parentId).toBe('大兴区人民政府');
    // vertical: no government above it
    expect(found.get('大兴区税务局')).toEqual({ parentId: null, functionalParentId: '北京市税务局' });
    expect(found.get('北京市人民政府')).toEqual({ parentId: null, functionalParentId: null });
  });

  it('names no agency that is not there, and skips no level', () => {
    const found = superiors('江苏省人民政府', '江苏省教育厅', '淮安市洪泽区教育局', '淮安市洪泽区人民政府');
    expect(found.get('淮安市洪泽区教育局')).toEqual({
      parentId: '淮安市洪泽区人民政府',
      functionalParentId: null,
    });
    expect(found.get('淮安市洪泽区人民政府')?.parentId).toBeNull();
  });

  it('goes by printed names where the table has no code', () => {
    const found = superiors(
      '青澜市柳渡县人民政府',
      '柳渡县水务局',
      '青澜市人民政府',
      '青澜市水务局',
      '青澜市柳渡县财政局',
      '青澜市财政局',
    );
    expect(found.get('柳渡县水务局')).toEqual({
      parentId: '青澜市柳渡县人民政府',
      functionalParentId: null,
    });
    expect(found.get('青澜市柳渡县财政局')?.functionalParentId).toBe('青澜市财政局');
    expect(found.get('青澜市柳渡县人民政府')?.parentId).toBe('青澜市人民政府');
  });

  it('takes neither of two that could be it', () => {
    const agencies = [
      place('大兴区教育局'),
      place('大兴区人民政府'),
      { ...place('大兴区人民政府'), id: 'other' },
    ];
    expect(findSuperiors(agencies).get('大兴区教育局')?.parentId).toBeNull();
  });
});
