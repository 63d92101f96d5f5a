import type { MechanismType } from '../narrative.ts';

/** A name that needs no 制度 or 机制 behind it. All expressions are linear: gaps are bounded and never nested. */
export interface BareMechanism {
  readonly type: MechanismType;
  readonly name: RegExp;
  /** What the clause must hold besides. */
  readonly clause?: RegExp;
  /** What it must not hold. */
  readonly unless?: RegExp;
  /** True where the clauses of one sentence tell one arrangement (主要领导负总责，分管领导具体抓). */
  readonly joins?: true;
}

const PROVIDING = /落实|配备|确定|明确|建立|设立|设置|指定|选派|健全|组建|充实|调整|发展|选定|实行/u;
const ACTING =
  /加强|强化|继续|做好|严格|规范|落实|开展|实行|实施|进行|运用|利用|建立|完善|健全|优化|抓好|推进|推动|定期|提升|深化|坚持|常态|委托|按照|执行/u;

export const BARE_MECHANISMS: readonly BareMechanism[] = [
  {
    type: 'leading_group',
    name: /(?:领导小组|工作专班|协调小组|工作小组)(?!办公室|审|的|会议|下设|开展|对|负责|成员会)/gu,
    clause: /成立|组建|建立|调整|充实|设立|健全|完善|由.{0,40}组成|任组长|为组长|更新|优化/u,
    unless: /保密.{0,4}领导小组/u,
    joins: true,
  },
  { type: 'leading_group', name: /(?:任|为|担任)组长/gu, unless: /领导小组|专班/u, joins: true },
  { type: 'responsible_person', name: /第一责任人|直接责任人/gu },
  {
    type: 'responsible_person',
    name: /为.{0,14}(?:分管领导|分管负责人|主管领导|责任领导|直接责任人|具体责任人)/gu,
    unless: /组长/u,
  },
  {
    type: 'responsible_person',
    name: /(?:主要领导|主要负责人|主要负责同志|一把手|局长|主任|主官|区长|县长|市长|镇长|书记|院长|处长).{0,8}(?:负总责|总负责|亲自抓|总牵头|负总的责任|亲自部署)/gu,
    joins: true,
  },
  {
    type: 'responsible_person',
    name: /(?:分管|主管)(?:领导|负责人|副局长|副主任|副区长|局领导|负责同志).{0,6}(?:具体抓|具体负责|直接抓|亲自抓|靠前|主抓|牵头|协调抓)/gu,
    joins: true,
  },
  {
    type: 'responsible_person',
    name: /(?:明确|确定|落实|指定).{0,12}(?:分管领导|主管领导|分管负责人|分管副|主要领导|主要负责人)/gu,
    joins: true,
  },
  { type: 'working_office', name: /下设.{0,12}办公室/gu, joins: true },
  { type: 'working_office', name: /办公室(?:设在|设于)/gu, joins: true },
  {
    type: 'working_office',
    name: /(?:办公室|综合科|秘书科|公开科|政务公开办|法规科|综合股|党政办|办公厅).{0,3}(?:为|作为|是).{0,16}(?:机构|科室|部门|单位)/gu,
  },
  {
    type: 'working_office',
    name: /由.{0,10}(?:办公室|综合科|秘书科|公开科|法规科|综合股|党政办|综合办).{0,4}(?:负责|牵头|承担|统筹|组织|归口|具体)/gu,
  },
  {
    type: 'working_office',
    name: /(?:办公室|综合科|秘书科|公开科|党政办|综合股)(?:具体负责|牵头|负责(?:日常|具体|组织|统筹|牵头|推进|全)|组织协调|统筹协调|归口管理)/gu,
  },
  {
    type: 'working_office',
    name: /牵头科室|责任科室|主管科室|牵头部门|主管部门|承办科室|专门机构|日常工作机构/gu,
    clause: /明确|确定|指定|设立|作为|为|设置|落实/u,
  },
  { type: 'liaison_network', name: /信息员|联络员|联络人|通讯员|信息专员/gu, clause: PROVIDING, joins: true },
  { type: 'spokesperson', name: /新闻发言人/gu, clause: PROVIDING },
  {
    type: 'joint_meeting',
    name: /联席会议|会商(?!办理)/gu,
    clause: /建立|定期|健全|完善|坚持|落实|召开|实行|加强|强化/u,
  },
  {
    type: 'work_plan',
    name: /分解.{0,14}(?:任务|职责|责任|工作)|(?:任务|责任|职责|工作).{0,4}(?:分解|细化到)/gu,
    joins: true,
  },
  {
    type: 'secrecy_review',
    name: /保密审查|保密领导小组.{0,8}(?:确定|审查|审定|审核)|(?:谁公开|谁发布).{0,2}谁(?:审查|审核)|先审查.?后公开|保密审核/gu,
  },
  {
    type: 'publication_approval',
    name: /[“"]?三审三校[”"]?|[“"]?三审[”"]?制|三级审核|三级审批|三审一校|先审.{0,2}后(?:发|公开|发布)|先审核.?后发布|分级审核|逐级审核|逐级审批|层层审核|层层把关|审核把关|安全审查|双人审核|读网|审核关/gu,
  },
  {
    type: 'publication_approval',
    name: /(?:报|经|由|送).{0,18}(?:审核|审批|审定|审签|把关|签批|签发|同意).{0,6}(?:后|方可|再|才能|发布|公开|上网|$)/gu,
    unless: /未经|申请|复议/u,
  },
  { type: 'assessment', name: /(?:列入|纳入|作为|计入).{0,24}(?:考核|考评|评价|绩效|目标管理)/gu },
  {
    type: 'assessment',
    name: /(?:开展|实行|实施|组织|落实|强化|加强|严格|进行|完善|定期|健全).{0,14}(?:考核|考评|第三方评估)/gu,
  },
  {
    type: 'inspection',
    name: /自查|督查|督导|督办|巡查|巡检|抽查|普查/gu,
    unless: /执法检查|安全检查|督查案件/u,
  },
  {
    type: 'inspection',
    name: /(?:定期|不定期|每[月季周日年]|按季度|按月|日常|常态化|专项|随机).{0,14}(?:检查|排查|通报|调度)/gu,
  },
  {
    type: 'inspection',
    name: /(?:问题|情况|结果|单位|部门|予以|进行|逐一|季度|点名|全区|全市|全县).{0,4}通报/gu,
    unless: /案件|案例|事故/u,
  },
  {
    type: 'accountability',
    name: /责任追究|问责|追责|追究.{0,6}责任|责任倒查/gu,
    joins: true,
    unless: /没有|未发生|未出现|不存在/u,
  },
  {
    type: 'public_evaluation',
    name: /社会评议|民主评议|监督评议|群众评议|满意度(?:调查|测评|评价)|社会监督员|政务公开监督员|行风监督员/gu,
    joins: true,
  },
  {
    type: 'public_evaluation',
    name: /(?:公开|公布|设立|开通|设置|畅通|拓宽|建立|健全|完善).{0,10}(?:投诉|监督|举报|诉求).{0,4}(?:电话|信箱|邮箱|渠道|热线|箱|平台|方式)/gu,
    joins: true,
  },
  { type: 'training', name: /(?:列入|纳入).{0,24}(?:培训|学习)/gu },
  {
    type: 'document_management',
    name: /公开属性|属性(?:源头)?认定|(?:文件|规范性文件).{0,6}清理|清理.{0,14}(?:规范性文件|政策文件|文件)|源头(?:管理|认定|属性)|政策文件库/gu,
  },
  {
    type: 'platform_maintenance',
    name: /(?:网站|新媒体|平台|账号|公众号|网页|栏目|微博|微信|密码|专栏).{0,14}(?:管理|监管|维护|运维|监测|管护|巡检|普查|备案)(?!员|平台|系统|情况|局|科|办法|制度|机制|部门|信息|规定|规范|服务|条例|委员)/gu,
    clause: ACTING,
    unless: /(?:专人|同志|\d\s?[名人位]|[一两二三四五]名).{0,12}(?:负责|管理|维护)|数据管理局|管理标准/u,
  },
  { type: 'platform_maintenance', name: /常态化监测|日常监测|检测平台|监测平台/gu, clause: ACTING },
  {
    type: 'facility',
    name: /查阅点|查阅场所|查阅中心|受理点|公开专区|体验区|查阅室|查阅区|查询点|咨询点|公开服务点|公开专窗|受理窗口/gu,
    clause: /设|建|打造|依托|完善|优化|开辟|布置|升级|规范|提升/u,
  },
  { type: 'legal_review', name: /合法性(?:审查|审核|评估)|法律顾问|法制审[核查]|公平竞争审查/gu },
  {
    type: 'interpretation',
    name: /(?:同步|三同步).{0,8}解读|解读.{0,10}(?:同步|同时|把关)|“?三同步”?/gu,
    joins: true,
  },
  { type: 'request_handling', name: /(?:协同|会商|联合|自行)办理/gu, clause: /申请|办理/u },
  { type: 'other', name: /微信工作群|工作群|QQ群|微信群|钉钉群|公开群/gu },
];
