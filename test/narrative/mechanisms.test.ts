import { describe, expect, it } from 'vitest';
import { findMechanisms } from '../../src/narrative/mechanisms/find-mechanisms.ts';
import type { Role } from '../../src/narrative/narrative.ts';
import { itemOf } from './item-of.ts';

const brief = (text: string, role: Role = 'achievement') =>
  findMechanisms({ text, year: 2022 }, [itemOf(text, role)]).map(({ type, status }) => `${type} ${status}`);

describe('findMechanisms', () => {
  it.each<[string, string[], Role?]>([
    [
      '成立以局长为组长的政务公开工作领导小组，办公室设在综合科。',
      ['leading_group established', 'working_office established'],
    ],
    ['行政机关负责人是政府信息公开第一责任人。', ['responsible_person exists']],
    [
      '信息公开工作由局长亲自抓，分管副局长具体抓，办公室牵头负责。',
      ['responsible_person exists', 'responsible_person exists', 'working_office exists'],
    ],
    ['形成主要领导负总责，分管领导具体抓的工作格局。', ['responsible_person established']],
    ['制定并公布考核办法。', ['assessment established']],
    ['三是加强监督考核。', ['assessment exists']],
    ['三是加强监督考核。将公开工作纳入年度绩效考核。', ['assessment exists']],
    ['按季度开展网上检查并印发通报4期。', ['inspection exists', 'inspection exists']],
    ['严格执行保密审查制度，未经审查的信息一律不得发布。', ['secrecy_review exists']],
    ['公文起草时明确公开属性，不予公开的应当说明理由。', ['document_management exists']],
    ['建立信息公开联络员制度，各科室确定一名信息员。', ['liaison_network established']],
    ['落实新闻发言人制度。', ['spokesperson exists']],
    // who keeps the site running, and what is looked for on it
    [
      '县大数据中心负责网站运行维护，科室每周检测栏目链接。',
      ['platform_maintenance exists', 'platform_maintenance exists'],
    ],
    ['水管站负责设备维护，更新友情链接6个。', []],
    ['收到涉及商业秘密的申请2件。', []],
    ['挂网前由法规科对个人隐私逐条核查。', ['secrecy_review exists']],
    ['复杂事项答复前听取律师意见。', ['legal_review exists']],
    ['转载稿件一律注明来源。', ['publication_approval exists']],
    ['转载上级稿件35篇。', []],
    ['聘请退休教师、居民代表担任监督员。', ['public_evaluation established']],
    ['领导小组下设督查组。', ['inspection established']],
    ['组织了一次网站自查。', []],
    ['严格遵守《高等学校信息公开办法》。', []],
    ['对未按时限公开的站所扣减年度绩效。', ['accountability exists']],
    // older papers are another matter than those under way
    [
      '认真做好公文公开属性认定，对历史文件定期清理。',
      ['document_management exists', 'document_management exists'],
    ],
    ['制定印发《某区年度政务公开工作要点任务分解表》。', ['work_plan established']],
    ['全面落实市政务公开工作要点。', ['work_plan exists']],
    ['严格履行保密审查程序。', ['secrecy_review exists']],
    ['严格落实“三审三校”制度，做到先审后发。', ['publication_approval exists']],
    [
      '严格执行“分级审核”程序，落实“三审三校”制度。',
      ['publication_approval exists', 'publication_approval exists'],
    ],
    ['优化依申请公开办理流程。', ['request_handling revised']],
    ['修订完善主动公开目录和政府信息公开指南。', ['catalogue_guide revised', 'catalogue_guide revised']],
    ['编制并公布了政府信息公开指南。', ['catalogue_guide established']],
    ['完善政策解读机制。', ['interpretation planned'], 'measure'],
    ['建立政务舆情监测、研判、回应机制，及时回应社会关切。', ['response established']],
    ['将政务公开工作列入年度目标责任制考核。', ['assessment exists']],
    ['定期对各镇街网站进行检查，并通报检查情况。', ['inspection exists']],
    [
      '制定《政府信息公开工作考核办法》，对工作不力的单位进行责任追究。',
      ['assessment established', 'accountability exists'],
    ],
    ['公开监督举报电话，接受社会监督。', ['public_evaluation exists']],
    ['建立常态化培训机制。', ['training planned'], 'measure'],
    [
      '定期对规范性文件进行清理，明确公文公开属性。',
      ['document_management exists', 'document_management exists'],
    ],
    ['加强政府网站日常监管。', ['platform_maintenance planned'], 'measure'],
    ['在政务服务大厅设立政务公开专区。', ['facility established']],
    ['聘请法律顾问，对重大决策进行合法性审查。', ['legal_review established']],
    [
      '建立健全政府信息公开保密审查、责任追究、社会评议等制度。',
      ['secrecy_review established', 'accountability established', 'public_evaluation established'],
    ],
    [
      '制定了信息发布、保密审查和责任追究制度。',
      ['publication_approval established', 'secrecy_review established', 'accountability established'],
    ],
    ['针对上年存在的问题，建立了信息发布审核制度。', ['publication_approval established'], 'remedy'],
    ['制定了政务舆情回应工作方案。', ['response established']],
    ['结合实际制定了《年度政务公开工作实施方案》。', ['work_plan established']],
    [
      '建立网站和新媒体信息审核、日常监测机制。',
      ['publication_approval established', 'platform_maintenance established'],
    ],
    ['要制定落实方案，分解公开任务。', ['work_plan planned']],
    [
      '制定了《申请登记制度》《信息审核制度》。',
      ['request_handling established', 'publication_approval established'],
    ],
    [
      '建立健全政策解读、舆情回应、公众参与机制。',
      ['interpretation planned', 'response planned', 'other planned'],
      'measure',
    ],
    ['建立领导小组和联络员制度。', ['leading_group established', 'liaison_network established']],
    // organs and persons
    ['政务公开办公室放在综合股。', ['working_office established']],
    ['局机关设信息公开科，综合股负责统筹。', ['working_office exists', 'working_office exists']],
    ['由党组成员、副局长分管政务公开工作。', ['responsible_person exists']],
    ['各站所有1名兼职信息员，全局联络员共12名。', ['liaison_network exists']],
    ['各事业单位均有专人联络。', ['liaison_network exists']],
    // review before publication
    ['稿件由科室初审，分管领导复审，主要领导终审。', ['publication_approval exists']],
    ['未经主要领导审签的内容不得上网。', ['publication_approval exists']],
    ['新增错敏词筛查环节。', ['publication_approval established']],
    ['坚持涉密信息不上网。', ['secrecy_review exists']],
    ['答复书由公职律师审核后寄出。', ['legal_review exists']],
    ['重大政策由起草科室对解读稿把关。', ['interpretation exists']],
    // what an arrangement is about comes before its form
    ['建立汛期舆情会商制度。', ['response established']],
    ['制定突发事件信息发布办法。', ['response established']],
    ['建立栏目更新台账。', ['platform_maintenance established']],
    ['完善申请受理、补正、答复等环节的操作规程。', ['request_handling revised']],
    ['实行“统一受理、分头办理”，缩短了申请办理时间。', ['request_handling exists']],
    // the verb behind the name
    ['主动公开目录随机构改革作了调整。', ['catalogue_guide revised']],
    ['保密审查制度进一步健全。', ['secrecy_review revised']],
    ['按照省里印发的政务公开工作要点推进工作。', ['work_plan exists']],
    ['修订政府信息公开指南，建立开放数据清单。', ['catalogue_guide revised', 'catalogue_guide established']],
    // watching and judging
    ['公开成效在绩效中占5分。', ['assessment exists']],
    ['测评结果与评先评优挂钩。', ['assessment exists']],
    ['推行网站检查月度通报。', ['inspection exists']],
    ['每季度抽查一次网站，抽查结果通报到科室。', ['inspection exists', 'inspection exists']],
    ['开通惠企政策咨询专线。', ['response established']],
    ['群众来信三个工作日内答复。', ['response exists']],
    ['通过网上评议开展社会评价。', ['public_evaluation exists']],
    ['选派经办人员到市里跟班学习。', ['training planned'], 'measure'],
    ['在办事大厅增设公开专窗。', ['facility established']],
    // names without a head of their own
    [
      '办法对信息发布审核、保密审查、责任追究等作出了规定。',
      ['publication_approval established', 'secrecy_review established', 'accountability established'],
    ],
    ['严格执行受理、转办、答复、归档四步流程。', ['request_handling exists']],
    ['制定印发局信息公开实施细则。', ['other established']],
    ['出台《某市住建局政府信息公开实施细则》。', ['other established']],
    ['实行责任追究制。', ['accountability exists']],
    ['修订信息发布审批单。', ['publication_approval revised']],
    ['编印答复文书样本。', ['request_handling planned'], 'measure'],
    ['恢复科室月报制度。', ['other planned'], 'measure'],
    ['建立热点答复口径库。', ['response planned'], 'measure'],
    ['重新编制了政府信息公开指南。', ['catalogue_guide revised']],
    ['对照基层标准目录，补齐了缺项。', ['catalogue_guide exists']],
    // what it is about comes before who does it
    ['组建惠企政策解读专班。', ['interpretation planned'], 'measure'],
    ['完善涉密信息审查制度。', ['secrecy_review revised']],
    ['坚持先审查、后公开。', ['publication_approval exists']],
    ['坚持保密审查制度，执行“一事一审”。', ['secrecy_review exists', 'secrecy_review exists']],
    ['联络员实行AB岗。', ['liaison_network exists']],
    ['窗口实行AB岗。', ['other planned'], 'measure'],
    // habits and what follows from them
    ['坚持月自查、年考核。', ['inspection exists', 'assessment exists']],
    ['每学期集中学习一次条例。', ['training planned'], 'measure'],
    ['对连续落后的镇进行约谈。', ['accountability planned'], 'measure'],
    ['公开得分与评优直接挂钩。', ['assessment exists']],
    ['各科室设联络员1名。', ['liaison_network exists']],
    ['各处室主要负责人为第一责任人。', ['responsible_person exists']],
    // arrangements told as a clause, without a name
    ['由办公室于每季度首月10日前将各科室发布数量列表通报。', ['inspection planned'], 'measure'],
    ['办公室于每月25日前向各站发出待公开事项提示单。', ['other planned'], 'measure'],
    ['凡涉及补贴的名册必须由两人签字才能外传。', ['publication_approval exists']],
    ['凡发必审、凡审必留痕。', ['publication_approval exists']],
    [
      '稿件送宣传科过一遍才发，涉密的由机要室先看。',
      ['publication_approval exists', 'secrecy_review exists'],
    ],
    ['涉及个人住址、身份证号码的全部隐去。', ['secrecy_review exists']],
    ['收到申请后，办公室当日登记、次日转办。', ['request_handling exists']],
    ['政策解读随文件一道起草、一道送审。', ['interpretation exists']],
    ['重要文件一律附图解说明。', ['interpretation exists']],
    ['网上提问24小时内必须回复。', ['response exists']],
    ['群众留言由平台自动派单，承办单位三个工作日内回复。', ['response exists']],
    ['微信公众号由办公室负责日常维护。', ['platform_maintenance exists']],
    ['落实一人一账号，后台实行实名登记。', ['platform_maintenance exists', 'platform_maintenance exists']],
    ['全年培训不少于3次，新上岗人员由老同志带班一周。', ['training planned'], 'measure'],
    [
      '对滞后的镇下达限期整改通知，连续两次垫底的请镇长来说明。',
      ['inspection planned', 'accountability planned'],
      'measure',
    ],
    ['局党组每年至少专题研究两次。', ['other planned'], 'measure'],
    ['编印工作手册，供各科室经办人员查阅。', ['other planned'], 'measure'],
    ['完善“月监测、季通报、年考核”机制。', ['inspection revised', 'assessment revised']],
    ['与各站所签订公开目标责任书。', ['assessment exists']],
    ['年初把要点拆成41条，逐条落到科室。', ['work_plan exists']],
    ['公开职责划归政策法规科。', ['working_office exists']],
    ['建立交接制度。', ['other planned'], 'measure'],
    ['建立项目公开台账。', ['other planned'], 'measure'],
    ['新制定《网站信息发布管理办法（试行）》。', ['publication_approval established']],
    // what stands is not made anew, what is changed is revised
    ['在大厅设查阅点1处。', ['facility exists']],
    ['在大厅增设查询台1个。', ['facility established']],
    ['全年印发通报4期。', ['inspection exists']],
    ['政务公开在绩效考核中的分值提高到4分。', ['assessment revised']],
    ['成立领导小组（某办〔2019〕3号）。', ['leading_group exists']],
    ['制定工作要点，将任务分解到各科室。', ['work_plan established', 'work_plan established']],
    [
      '聘请政务公开监督员，每年开展一次社会评议。',
      ['public_evaluation established', 'public_evaluation exists'],
    ],
    ['建立政策解读与文件同步报批制度。', ['interpretation established']],
    ['修改完善了《政府信息公开暂行规定》。', ['other revised']],
    ['落实国家《信息安全规定》。', []],
    ['成立乡村振兴工作专班。', []],
  ])('marks %s', (text, expected, role) => {
    expect(brief(text, role)).toEqual(expected);
  });

  it.each([
    '根据《中华人民共和国政府信息公开条例》和《关于全面推进政务公开工作的意见》。',
    '加强组织领导，健全工作机制。',
    '公开内容包括工作计划、实施方案、考核办法。',
    '集中公开改造计划、实施方案、工程进度。',
    '公开了领导小组成员名单。',
    '及时向社会通报食品抽检结果。',
    '加强对餐饮单位的日常监督检查。',
    '加大对建筑施工单位的督查力度。',
    '不断完善各项规章制度，建立长效机制。',
    '加强学习培训，提高业务水平。',
    '组织业务培训2次。',
    '按时编制并发布年度报告。',
    '全年没有发生责任追究情况。',
    '推进信息公开工作的制度化和规范化。',
    '充分发挥政务公开领导小组作用。',
    '可在首页“目录与指南”栏内查询有关信息。',
    '提高管理水平，优化服务环境。',
    '组织保障情况。',
    '推进基层治理体系建设。',
    '发布行政执法流程图。',
    '《关于加强政府信息公开保密审查工作的通知》已转发各科室。',
    '遵守国家有关保密管理的规定。',
    '《某某省政府信息公开规定》实施以来，工作不断进步。',
    '精细化建设公开平台，常态化开展服务。',
    '各股室密切配合的工作机制。',
    '全年自查2次。',
    '抽查发现的问题均已解决。',
    '群众采取多种办法查询信息。',
    '没有建立保密审查制度。',
    '通过微信群、公开栏等方式公布补贴名单。',
    '组织各村信息员参加会议。',
    '按照网站维护技术规范更新栏目。',
    '对《某市供热管理办法》公开征求意见。',
    '各地意见相结合的工作体系。',
    '完成第七次人口普查公报。',
    '公布产品质量监督抽查公告。',
    '全年约谈单位2个。',
    '对3个单位进行了通报。',
    '参加上级培训12人次。',
    '各大厅设立指引牌。',
    '负责本单位信息的收集、初审。',
    '未发生因信息公开被问责的情况。',
    '全年开展自查后补发信息12条。',
    '本年度未开展社会评议。',
    '信息员减少1名。',
    '对2个单位负责人进行了提醒。',
    '公布36个部门权力清单和责任清单。',
    '针对审核把关不严的问题。',
    '解读材料与文件同步率达到百分之百。',
    '分管副县长到镇街调研公开专区建设3次。',
    '在法定期限内点名通报案件。',
  ])('finds no named arrangement in %s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it.each(['办公室每月看一遍公开栏。', '有动态的当天报。', '新手先带三个月。'])(
    'takes %s for an arrangement only where it is promised',
    (text) => {
      expect(brief(text)).toEqual([]);
      expect(brief(text, 'measure')).toHaveLength(1);
    },
  );

  it('marks none inside a problem', () => {
    expect(brief('保密审查制度落实不到位。', 'problem')).toEqual([]);
  });

  it('takes who is to do a measure for its owner, not for an office', () => {
    expect(brief('由办公室牵头，六月底前完成。', 'measure')).toEqual([]);
  });

  it('reads a clause of thousands of names in linear time', () => {
    const text = `建立${'信息审核制度、'.repeat(20_000)}保密制度。`;
    expect(findMechanisms({ text }, [itemOf(text)])).toHaveLength(20_001);
  }, 5_000);

  it('spans verb and name', () => {
    const text = '我局建立了信息发布审核制度，确保准确。';
    const [mark] = findMechanisms({ text }, [itemOf(text)]);
    expect(text.slice(mark?.span.start, mark?.span.end)).toBe('建立了信息发布审核制度');
  });
});
