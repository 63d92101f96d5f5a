import { describe, expect, it } from 'vitest';
import { findMechanisms } from '../../src/narrative/mechanisms/find-mechanisms.ts';
import type { Role } from '../../src/narrative/narrative.ts';
import { itemOf } from './item-of.ts';

const brief = (text: string, role: Role = 'achievement') =>
  findMechanisms({ text, year: 2022 }, [itemOf(text, role)]).map(({ type, status }) => `${type} ${status}`);

describe('findMechanisms on the formulas of the genre', () => {
  it.each<[string, string[], Role?]>([
    // who takes part only tells what the named thing is like
    ['落实由办公室牵头、各科室配合的政务公开联席会议制度。', ['joint_meeting exists']],
    ['由办公室牵头负责信息公开工作。', ['working_office exists']],
    ['执行信息发布“科室拟稿、办公室审核、分管领导签发”流程。', ['publication_approval exists']],
    ['建立分管领导负总责、科室配合的工作机制。', ['responsible_person established']],
    // a place with a verb of its own is a second one
    ['政务大厅设置信息查阅点，图书馆设立公共查阅场所。', ['facility established', 'facility established']],
    // what is taught is one thing, how often another
    ['每季度组织一次业务培训，将条例纳入岗前培训内容。', ['training exists', 'training exists']],
    ['对更新慢的栏目开展抽查，对问题较多的部门挂牌督办。', ['inspection exists', 'inspection exists']],
    ['收到公开申请后，由办公室统一登记、转办、督办。', ['request_handling exists']],
    ['建立咨询快速响应机制。', ['response established']],
    ['年初有计划、年中有检查、年末有考评。', ['work_plan exists', 'inspection exists', 'assessment exists']],
    ['配强各学院信息公开联络员。', ['liaison_network planned'], 'measure'],
    ['信息公开指南里的地址、电话全部更换。', ['catalogue_guide revised']],
    ['每学期对校务公开情况进行评议。', ['public_evaluation exists']],
  ])('finds what %s arranges', (text, expected, role) => {
    expect(brief(text, role)).toEqual(expected);
  });

  it.each<[string, string[], Role?]>([
    ['解读稿由起草科室制作。', ['interpretation exists']],
    ['政务公开列为机关效能考评的加分项。', ['assessment exists']],
    ['舆情专员每日巡看网上评论。', ['response exists']],
    ['村级公开内容由村监委会审核签字。', ['publication_approval exists']],
    ['公开事项目录由各科室认领。', ['catalogue_guide exists']],
    ['未按时报送的在月度例会上说明原因。', ['accountability exists']],
    ['把政务公开列为新录用人员必讲内容。', ['training planned'], 'measure'],
  ])('knows %s by its cue and its topic', (text, expected, role) => {
    expect(brief(text, role)).toEqual(expected);
  });

  it.each([
    '成立乡村振兴工作领导小组，制定乡村振兴实施方案。',
    '建立企业风险分级管控机制。',
    '多元化解读比例由32%提高到71%。',
    '1件公开申请已按照规定答复。',
    '企业名录属于统计法规定的保密内容。',
    '各科室不另设信息员。',
    '解读方式由单一文字转向图文并用。',
    '顺带教群众用手机查公示。',
    '分管副州长调研公开专区建设3次。',
    '对两起舆情在24小时之内作出了回应。',
    '办公室负责公开工作的人员为1名干部。',
  ])('finds no arrangement in %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});
