import { describe, expect, it } from 'vitest';
import { agencyKey } from '../../src/report/identity/agency-key.ts';

describe('agencyKey', () => {
  it.each([
    ['青澜市柳渡县水务局', '柳渡县水务局'],
    ['澜岭省青澜市柳渡县水务局', '柳渡县水务局'],
    ['淮安市洪泽区人民政府', '洪泽区人民政府'],
    ['北京市大兴区应急管理局', '大兴区应急管理局'],
  ])('drops the places above a county that is the only one of its name: %s', (name, key) => {
    expect(agencyKey(name)).toBe(key);
    expect(agencyKey(key)).toBe(key);
  });

  it.each([
    ['南京市鼓楼区教育局'],
    ['青澜市高新区管理委员会'],
    ['青澜市经济开发区管委会'],
    ['青澜市水务局'],
    ['柳渡县石蓼镇人民政府'],
    ['水务局'],
  ])('leaves %s alone', (name) => {
    expect(agencyKey(name)).toBe(name);
  });
});
