import type { BareMechanism } from './bare-mechanism.ts';

const PROVIDING =
  /落实|配备|配齐|确定|明确|建立|设立|设置|指定|选派|选定|选聘|聘|派|安排|健全|完善|组建|充实|调整|发展|实行|推行|推开|强化|加强|固定|稳定|均有|都有|各有|现有|共有|设有|有\s?[\d一两二三四五六七八九十]|[\d一两二三四五六七八九十]\s?[名人位]|兼任|担任/u;
const LEADER =
  '(?:分管|主管|主要|常务|副)?(?:局?领导|班子成员|党组成员|党委委员|负责人|负责同志|副?局长|副?主任|副?[省市区县镇乡州旗]长|副?书记|副?厅长|副?处长|副?院长|副?所长)';
const OFFICE =
  '(?:办公室|办公厅|综合[科股处部室]|秘书[科股处]|公开[科股处办]|法规[科股处]|政策法规[科股处]|行政[科股处]|宣传[科股处]|信息[科股处]|党政办|综合办|党政综合办公?室?|政办|办公室[（(].{1,10}[）)])';

/** Bodies and persons in charge (codebook, 5): groups, leaders, offices, liaison, spokespersons, meetings. */
export const BARE_ORGANS: readonly BareMechanism[] = [
  {
    type: 'leading_group',
    name: /(?:领导小组|专班|协调小组|工作小组|推进小组|专项小组|工作组)(?!办公室|审|的|会议|下设|开展|对|负责|成员会|统一|要求|部署)/gu,
    clause: /成立|组建|建立|组成|调整|充实|设立|健全|完善|由.{0,40}组成|任组长|为组长|更新|优化|重组/u,
    unless: /保密.{0,4}领导小组/u,
    joins: true,
  },
  { type: 'leading_group', name: /(?:任|为|担任)组长/gu, unless: /领导小组|专班/u, joins: true },
  {
    type: 'responsible_person',
    name: /第一责任人|直接责任人|第一解读人/gu,
    unless: /解读.{0,6}第一责任人|第一解读人/u,
  },
  {
    type: 'responsible_person',
    name: /为.{0,14}(?:分管领导|分管负责人|主管领导|责任领导|直接责任人|具体责任人)/gu,
    unless: /组长/u,
  },
  {
    type: 'responsible_person',
    name: /(?:主要领导|主要负责人|主要负责同志|一把手|局长|主任|主官|[省市区县镇乡州旗]长|书记|院长|处长|厅长).{0,8}(?:负总责|总负责|负全责|亲自抓|总牵头|总抓|负总的责任|亲自部署|全面负责)/gu,
    joins: true,
  },
  {
    type: 'responsible_person',
    name: /(?:分管|主管)(?:领导|负责人|副局长|副主任|副[省市区县镇乡]长|局领导|负责同志|同志).{0,6}(?:具体抓|具体负责|直接抓|亲自抓|靠前|主抓|牵头|协调抓|负责抓|负主责)/gu,
    joins: true,
  },
  {
    type: 'responsible_person',
    name: new RegExp(
      `(?:由|明确|确定|指定).{0,14}${LEADER}.{0,4}(?:分管|主管|主抓|牵头|亲自抓|具体抓|统筹)`,
      'gu',
    ),
    unless: /任组长|为组长|担任组长/u,
    joins: true,
  },
  {
    type: 'responsible_person',
    name: /(?:明确|确定|落实|指定).{0,12}(?:分管领导|主管领导|分管负责人|分管副|主要领导|主要负责人|责任领导)/gu,
    joins: true,
  },
  { type: 'working_office', name: /下设.{0,12}办公室/gu, joins: true },
  { type: 'working_office', name: /办公室(?:设在|设于|放在|设立在|挂靠)/gu, joins: true },
  {
    type: 'working_office',
    name: /(?:设立?|设有|成立|组建|增设|单设|内设|挂牌)了?.{0,8}(?:政务公开|信息公开|公开)(?:工作)?(?:[科股处]|办公室|中心|办(?!事|理|公))/gu,
    unless: /服务中心|受理/u,
  },
  {
    type: 'working_office',
    name: new RegExp(
      `${OFFICE}.{0,6}(?:为|作为|是)(?!中心|主)[^，。；、]{0,16}(?:机构|科室|部门|单位|处室|股室)`,
      'gu',
    ),
  },
  {
    type: 'working_office',
    name: new RegExp(`由.{0,10}${OFFICE}.{0,4}(?:负责|牵头|承担|统筹|组织|归口|具体|主抓|承办|兼管)`, 'gu'),
    unless: /审核|审查|把关|审定|解读稿|人员|同志|[兼专]职/u,
  },
  {
    type: 'working_office',
    name: new RegExp(
      `${OFFICE}(?:具体负责|牵头|承担|统筹|归口|负责(?:日常|具体|组织|统筹|牵头|推进|全|协调|实施|本|政务公开|政府信息公开|信息公开)|组织协调|主抓|总抓)`,
      'gu',
    ),
  },
  {
    type: 'working_office',
    name: /(?:明确|确定|指定|设立|设置|落实|确立|成立|作为|为)[^，。；、]{0,20}(?:(?:牵头|主管|主责|归口|承办)(?:科室|部门|处室|股室|单位)|专门机构|专职机构|日常工作机构|工作机构)/gu,
    unless: /职责|分工|时限/u,
  },
  {
    type: 'liaison_network',
    name: /信息员|联络员|联络人|通讯员|信息专员|报送员|公开专员|专人(?:对接|联络|联系)(?![^，。；]{0,8}(?:平台|系统|网站|热线))/gu,
    clause: PROVIDING,
    unless:
      /培训|参训|参加|会议|能力|素质|业务水平|队伍(?:的)?(?:能力|素质|业务|整体)|组织.{0,12}(?:信息员|联络员)(?!队伍|制度|网络)/u,
    joins: true,
  },
  { type: 'spokesperson', name: /新闻发言人|(?<!第一)发言人/gu, clause: PROVIDING },
  {
    type: 'joint_meeting',
    name: /联席会议|会商(?!办理)|工作例会|月例会|周例会/gu,
    clause: /建立|定期|健全|完善|坚持|落实|实行|推行|加强|强化|先.{0,4}会商/u,
    unless: /舆情/u,
  },
  {
    type: 'joint_meeting',
    name: /(?:联席会议|会商)/gu,
    clause: /召开/u,
    unless: /舆情/u,
  },
];
