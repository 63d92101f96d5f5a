import type { Staffing } from '../narrative.ts';

/** A way of telling who does the work, as an expression over characters; groups `count`, `unit`, `role` and `names`, none of them needed. */
export interface PhraseRule {
  readonly id: string;
  /** What the expression stands for, in words. */
  readonly construction: string;
  /** Words one of which stands in every clause that the expression matches: without one it is not tried. */
  readonly triggers: readonly string[];
  readonly match: RegExp;
  /** What the clause must not hold. */
  readonly unless: RegExp | null;
  /** What the sentence up to the end of the clause must hold. */
  readonly about: RegExp | null;
  readonly sets: Partial<Pick<Staffing, 'count' | 'employment' | 'polarity' | 'change'>>;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

const HAN = '\\p{Script=Han}';
const COUNT =
  '(?<count>[0-9]{1,5}|[一二两三四五六七八九十百]{1,4})(?:\\s?[至到\\-—~～]\\s?(?:[0-9]{1,5}|[一二两三四五六七八九十]{1,3}))?\\s?[余多几]?个?(?<unit>[人名位])(?![次均才大民员力手数])';
/** Who does such work without being named for it; heads of organs and those who only sign are not among them. */
const PERSON =
  '(?:内勤|文书|秘书|会计|出纳|干事|专干|专员|文员|科员|办事员|报账员|网格员|联络员|信息员|管理员|宣传员|编辑|老师|教师|民警|辅警|社工|大学生村官|大学生|志愿者|协管员|驾驶员|档案员|网管员?|聘用人员|临聘人员|窗口人员|岗位人员|办公室人员|科室人员|机关人员|工作人员|技术人员|驻村干部|村干部|年轻干部|同志)';
const KIND = '(?:专职|兼职|全职|合同制|编外|劳务派遣|聘用制)';
const WORK =
  /公开|信息|网站|新媒体|公众号|政务|专栏|栏目|维护|更新|译制|采编|经办|办理|从事|负责|承担|工作人员|这项|此项|该项/u;
const OTHERS =
  /申请|收到|来访|来电|咨询|参加|参训|参会|报名|浏览|关注|留言|出席|旁听|受训|编制(?!外)|处分|约谈|领导小组|死亡|受伤|考试|企业|村民|居民/u;
const APPROVAL = /审核|审签|审批|签发|初审|复核|审查|答复|解读|讲课|授课|出庭|培训|参加|领导小组|考核/u;
const NONE = null;

/** In this order: of two that overlap the first is kept. */
export const PHRASE_RULES: readonly PhraseRule[] = [
  {
    id: 'role-changed',
    construction: 'how many more or fewer they are than before',
    triggers: ['增', '减'],
    match: new RegExp(
      `${KIND}?(?<role>(?:工作)?人员|[信联审管采编宣]${HAN}{0,3}员|专职|兼职)(?:数量|人数|总数)?(?:(?:较|比)(?:上年度?|去年|往年|上一?年度?|年初|[0-9]{4}年)(?:同期)?)?(?:净)?(?:增加|减少|新增|增|减)了?${COUNT}`,
      'dgu',
    ),
    unless: OTHERS,
    about: NONE,
    sets: { change: true },
    examples: ['兼职信息员较上年减少1名', '网站审核员比去年增加2人'],
    counterexamples: ['申请人较上年增加3人', '信息员比去年更稳定'],
  },
  {
    id: 'employed-count',
    construction: 'employment, then count behind 只有, 共 or the like',
    triggers: ['职', '制', '编外', '派遣'],
    match: new RegExp(
      `(?<![专和及])${KIND}的?(?:人员|工作人员|干部)?(?:只有|只|仅有?|就|才|共有?|有|达|占)${COUNT}`,
      'dgu',
    ),
    unless: OTHERS,
    about: NONE,
    sets: {},
    examples: ['其中专职的只有37人'],
    counterexamples: ['专职有2种'],
  },
  {
    id: 'staffed-so-many',
    construction: 'how many people a body is staffed with',
    triggers: ['配备', '配置'],
    match: new RegExp(`(?<role>人员|力量)(?:配备|配置)(?:为|达到?|数为?)?${COUNT}`, 'dgu'),
    unless: OTHERS,
    about: NONE,
    sets: {},
    examples: ['各局人员配备1至4名不等'],
    counterexamples: ['人员配备不到位'],
  },
  {
    id: 'only-so-many',
    construction: 'only so many people, without a word for them',
    triggers: ['只', '仅', '就', '剩'],
    match: new RegExp(
      `(?:力量|人手|队伍)?(?:只有|仅有|仅剩|只剩|仅|就|只)[^，。；、0-9一二两三四五六七八九十“]{0,10}?${COUNT}(?=$|[，。；（(在从负专兼具承维管做干忙])`,
      'dgu',
    ),
    unless: OTHERS,
    about: WORK,
    sets: {},
    examples: ['译制力量只有民族科两三个人', '负责网站维护的仅有1人', '公开工作就两个人在做'],
    counterexamples: ['全年来馆查阅的只有3人次', '申请公开的仅2人'],
  },
  {
    id: 'employed-noun-count',
    construction: 'employment, what they are by trade, count',
    triggers: ['职', '制', '编外', '派遣'],
    match: new RegExp(
      `(?<![专和及、])${KIND}的?(?<role>(?!只|仅|共|有|为|约|近|各|均)${HAN}{1,8}?)(?:只有|仅有?|共有?|各)?${COUNT}`,
      'dgu',
    ),
    unless: OTHERS,
    about: NONE,
    sets: {},
    examples: ['聘用合同制双语翻译1名', '现有专职摄像2人'],
    counterexamples: ['专职律师为企业讲课2次'],
  },
  {
    id: 'mostly-beside',
    construction: 'most or all of those told of are somebody who does it beside his own post',
    triggers: ['兼', '代'],
    match:
      /(?:绝?大多数?|大都|大部分|多数?|均|都|全部|基本上?|普遍|往往|一般)(?:为|是|系|由|靠)[^，。；、：]{1,12}?(?:兼任|兼职|兼管|兼做|兼办|兼着|代管|代办)/dgu,
    unless: /组长|领导小组/u,
    about: /员|专职|兼职|队伍|力量|人手/u,
    sets: { employment: 'part-time' },
    examples: ['信息员队伍里大部分为校办秘书兼任'],
    counterexamples: ['组长均由局长兼任'],
  },
  {
    id: 'work-beside',
    construction: 'the work said to be done by people who have another post',
    triggers: ['兼职', '兼任'],
    match:
      /(?:公开|工作|人员|[联信管]\p{Script=Han}{0,2}员)[^，。；、]{0,4}?(?:基本上?|大多|多数?|大都|都|均|全部?|往往|一般)(?:是|为|属于?|靠)(?:兼职|兼任)(?![^，。；]{1,6}[员人])/dgu,
    unless: /组长|领导小组/u,
    about: NONE,
    sets: { employment: 'part-time' },
    examples: ['信息公开基本上是兼职'],
    counterexamples: ['公开工作多是兼职人员在做'],
  },
  {
    id: 'others-prevail',
    construction: 'a role held mostly by people of another post',
    triggers: ['为主'],
    match: new RegExp(`(?<role>[联信管网审]${HAN}{0,2}员)(?:大?多)?以[^，。；、]{0,6}?${PERSON}为主`, 'dgu'),
    unless: NONE,
    about: NONE,
    sets: {},
    examples: ['派出所信息员以辅警为主'],
    counterexamples: ['解读以文字为主'],
  },
  {
    id: 'kind-prevails',
    construction: 'those beside another post said to be many',
    triggers: ['兼职'],
    match: /兼职的?(?:人员|工作人员|干部)?(?:偏|较|比较|居|占)?(?:多数?|大多数|大头)(?![次种样年岗])/dgu,
    unless: NONE,
    about: NONE,
    sets: { employment: 'part-time' },
    examples: ['队伍不稳，兼职多'],
    counterexamples: ['兼职多年的经办人'],
  },
  {
    id: 'kind-is-rare',
    construction: 'those for this alone said to be few',
    triggers: ['专职'],
    match:
      /专职的?(?:人员|工作人员|干部)?(?:(?:偏|较|比较|太)?少(?![数年])|(?:占比|比例|比重|数量)(?:偏|较|过|太|比较)?[低少小])/dgu,
    unless: NONE,
    about: NONE,
    sets: { employment: 'full-time', polarity: 'absent' },
    examples: ['专职少、任务重'],
    counterexamples: ['专职少年工作部门'],
  },
  {
    id: 'by-person',
    construction: 'people of a lower post who do it or help with it',
    triggers: ['由', '请', '靠'],
    match: new RegExp(
      `(?<![理自经缘来申聘邀])(?:由|请|靠)[^，。；、：由请0-9]{0,14}?(?<role>${PERSON})(?:们|同志)?(?:直接|具体|统一|临时|一并|顺带|顺手|帮助|协助|帮忙|代为|兼职)?(?:负责|代办|代管|打理|维护|收集|上传|采集|保管|承担|更新|运营|值守|轮值|轮流|值班|录入|发布|兼|做|管|顶|把关)`,
      'dgu',
    ),
    unless: APPROVAL,
    about: NONE,
    sets: {},
    examples: ['由内勤代办', '抖音号请职校老师帮助维护', '图片由融媒体专干把关'],
    counterexamples: ['由信息员初审后报办公室审核', '由办公室负责'],
  },
  {
    id: 'each-person',
    construction: 'people of a lower post who do it, in each of several units',
    triggers: ['各', '每'],
    match: new RegExp(
      `(?:各|每个?)[^，。；、：0-9一二两三]{0,8}?(?<role>${PERSON})(?:具体|直接|兼职|统一)?(?:负责|兼管|兼做|代办|代管|承担)`,
      'dgu',
    ),
    unless: APPROVAL,
    about: NONE,
    sets: {},
    examples: ['各村会计负责把公开内容上墙'],
    counterexamples: ['各科室负责报送'],
  },
  {
    id: 'borrowed-count',
    construction: 'how many were borrowed, hired or called in for the work',
    triggers: ['借', '聘', '雇'],
    match: new RegExp(`(?:借用|借调|返聘|外聘|聘用|雇用|雇请|临聘)了?${COUNT}`, 'dgu'),
    unless: OTHERS,
    about: WORK,
    sets: {},
    examples: ['另借用1人帮助更新网站', '工作人员5人，聘用2人'],
    counterexamples: ['聘用监督员参加评议5人次'],
  },
  {
    id: 'came-and-went',
    construction: 'how many left or were replaced',
    triggers: ['换', '调离', '调走', '流失', '离职'],
    match: new RegExp(`(?:更换|换|调离|调走|流失|离职)了?${COUNT}`, 'dgu'),
    unless: OTHERS,
    about: /经办|人员|岗位|[联信管审]\p{Script=Han}{0,2}员/u,
    sets: { change: true },
    examples: ['经办岗位一年内换了3人'],
    counterexamples: ['更换组长1人'],
  },
  {
    id: 'people-short',
    construction: 'people said to be too few',
    triggers: ['人员'],
    match:
      /(?<role>人员)(?:力量|配备|配置|数量)?(?:还|仍|也)?(?:严重|明显|相对|较为|普遍|十分|比较|较)?(?:不足(?!以)|不够(?=$|[，。；、])|偏少|紧缺|紧张|短缺|匮乏)/dgu,
    unless: /执法|培训|能力|经费/u,
    about: NONE,
    sets: { polarity: 'absent' },
    examples: ['人员配备不足', '基层人员力量相对紧张'],
    counterexamples: ['人员培训不足', '人员能力不够'],
  },
  {
    id: 'person-in-place',
    construction: 'somebody who does it in place of others',
    triggers: ['代为'],
    match: new RegExp(`(?<role>${PERSON})代为(?:收集|采集|办理|报送|管理|发布|更新|上传|录入)`, 'dgu'),
    unless: APPROVAL,
    about: NONE,
    sets: {},
    examples: ['各村报账员代为收集村务信息'],
    counterexamples: ['村民代为转交'],
  },
  {
    id: 'contact-provided',
    construction: 'who is named as the one that handles it or is spoken to',
    triggers: ['经办人', '联络人', '联系人', '承办人', '对接人'],
    match:
      /(?:明确|确定|落实|指定|配备|安排)了?[^，。；0-9一二两三]{0,12}?(?<role>经办人员?|联络人|联系人|承办人员?|对接人)(?!员?(?:的|之|职责|责任|制度|电话|方式|培训|参加|学习|名单|能力|业务))/dgu,
    unless: /参加|培训|申请人/u,
    about: NONE,
    sets: {},
    examples: ['各乡镇均明确了分管领导和具体经办人', '三家医院确定了联络人'],
    counterexamples: ['公布联系人电话', '明确经办人员职责'],
  },
  {
    id: 'people-provided',
    construction: 'people set to it or put at disposal, without a count',
    triggers: ['人员'],
    match:
      /有(?:专门的?)?(?<helper>工作人员)(?:随时|现场|全程|轮流|专门)?(?:引导|协助|值守|负责|代办|接待|在岗)|(?:配备|配有|配了|安排|指定|指派|抽调)了?(?:[^，。；0-9一二两三]{0,6}?(?<role>(?:引导|导办|帮办|代办|咨询|接待|值班|值守|录入|校对|译制|技术|辅助|讲解|导服|维护)人员)|(?<!领导)(?:专门)?人员(?=$|的?(?:负责|配合|维护|现场|打理|引导|协助|值守|盯|对接|跟进|整理)))(?!\p{Script=Han}{0,2}(?:制度|职责|责任|名单|参加|参训|培训|学习|能力|素质))/dgu,
    unless: /参加|参训|培训|跟班|学习|执法|领导小组/u,
    about: NONE,
    sets: {},
    examples: ['公开专区配备引导人员', '各站指定人员配合', '安排帮办人员现场引导'],
    counterexamples: ['安排人员参加培训', '安排技术人员学习条例'],
  },
];
