import type { SubjectContext } from './subject-context.ts';

const PUBLISHING =
  /公开|发布|公布|刊登|刊发|刊载|登载|登出|推送|推发|公示|更新|上传|信息|上网|上线|挂网|挂出|张贴|上墙|转载|转发|编发|发文|推文|报送|发稿|发了|采用|政策文件|公文|公报|通报典型|曝光|归集|收录|补发|补录/u;
const PUBLISHED_BEHIND =
  /^\s?(?:[^，。；、]{0,10}[^，。；、申请])?(?:信息|文件|稿件|推文)(?!申请|公开|查阅|查询|员|平台|中心|处理|系统|受理)/u;
/** Names of the work itself, which publish nothing. */
const WORK_NAMES =
  /公开申请|政务公开|信息公开(?:指南|目录|[^，。；]{0,4}制度|机制|流程)|政府信息公开(?!平台)|政务信息公开|信息公开(?:工作|年报|条例)|不公开|依申请公开|信息处理|公示期间?|公示[牌栏墙屏]|公开(?:栏|平台|专栏|(?:基本|事项)?目录|事项|指南|日)|(?:新闻)?发布会|公告[屏栏牌]/gu;
/** What readers do with what was published. */
const READERSHIP =
  /阅读|点击|访问量|访问人|浏览|粉丝|用户|点赞|转发量|转评赞|播放|收看|观看|收听|下载|订阅|关注(?:量|人|用户|数)|查询\s?\d|(?:精准|匹配|定向)推送/u;
const READER_UNITS = new Set(['次', '人次', '人', '名', '位', '个', '户', '户次']);
/** Information that was mended, checked or taken away is not published by that. */
const UNDONE =
  /审查拟|审核拟|(?:审核|审查|核查|审校)(?:各类)?(?:信息|稿件?|文件|内容)\s?$|(?:更新|修订|调整|完善|编制)[^，。；]{0,12}(?:目录|指南)|拟公开|退回|退稿|清理|整改|纠正|更正|删除|撤下|修复|排查|下架|屏蔽|查找|隐患|链接|错误|拦截|意见|采纳|下线/u;
/** Channels name where something was published even without a verb: 公众号145条. */
const CHANNEL =
  /(?:网站|公众号|微博|微信|客户端|抖音|头条|专栏|栏目|公报|公示栏|公开栏|平台|新媒体|政务网|信息网|官网)[^，。；的]{0,8}$/u;
/** 63个预算单位的决算: what stands behind the bodies is what was published. */
const PUBLISHED_OF =
  /^[^，。；、]{0,14}的?(?:信息|数据|结果|决算|预算|状况|名单|报告|公告(?!屏|栏)|案例|价格|标准|目录)/u;
/** 予以曝光, 按季公布: the verb of publishing stands behind what it was done to. */
const PUBLISHED_LATER =
  /(?:予以|进行|集中|按[月季年周]|同[时步]|及时|按时|如期|均|都|全部|全文|一律|统一|对外|向社会|主动|逐[月周日]|落地)[^，。；]{0,14}(?:公开|公布|公示|曝光|上网|上墙)(?=了|进度|[\d，。；]|$)|^[^，。；\d]{0,4}的(?:集中)?公开(?=[，。；]|$)|^[^，。；\d]{0,6}按[月季年周](?:公布|公开)/u;
/** Behind these words a figure is no part of what was published before. */
const OTHER_ACT =
  /收到|受理|接到|接听|接收|处理|召开|举办|组织|开展|培训|建议|提案|议案|咨询|热线|留言|收集|征集|办理|办结|答复|回复|失效|回应|建立|建成|设立|开设|增设|新设|设置|投入|发放|派发|移送|赠送|印制|印发|制作|走访|检查|约谈|审核|参加|参与|邀请|聘|惠及|覆盖|涉及|服务(?:企业|群众|对象)|配备|安装|采纳|废止|注销|关停|整改|修订|维护|会议?次?数/u;
/** Where the verb of publishing stands before its object, whatever the unit: 公布不合格样品88批次, 公开部门预算112家. */
const PUBLISHED_OBJECT =
  /(?:抽查|抽检|监测|检验|招聘|征地|拆迁|采购|中标)[^，。；]{0,8}(?:公告|公报|公示|结果)\s?$|(?:公开|公布|公示|发布|刊发|刊登|推出|出版|曝光|晒出)了?[^，。；\d]{1,24}$/u;
/** 公开承诺, 公开活动: no object of publishing. */
const NO_OBJECT = /活动|宣传|接待|考试|会$|承诺|途径|渠道|点位?$|栏$|屏$|专题$|专栏$|账号$/u;
/** Issues that are handed out or shown count what was published: 编印《月报》12期. */
const ISSUED = /编印|印发|编发|播出|播放|更换|登出|出版|刊出|编辑/u;
/** 张贴4次 counts how often, not how much. */
const ITEMS = /信息|文件|内容|稿|公告|通知|公文|动态|消息|数据|政策|视频|案例/u;
const PUBLISHED_UNITS = new Set([
  ...[
    '条',
    '件',
    '项',
    '篇',
    '期',
    '份',
    '次',
    '则',
    '个',
    '条次',
    '部',
    '辑',
    '款',
    '张',
    '批',
    '批次',
    '件次',
  ],
  ...['宗', '幅', '起', '支', '集', '档', '组', '帖'],
]);
/** Units in which only the parts of an enumeration of publications are counted: 公示…118家、…结果212户. */
const PART_UNITS = /^(?:[条件项篇期份则宗起部辑家户批]|批次|条次)$/u;

/** Within one enumeration a few words will do; in a new part of the sentence they must name what is published. */
function goesOnListing(gap: string | null, lead: string): boolean {
  if (gap !== null) return gap.length <= 24;
  return lead.length <= 24 && /(?:报告|公告|结果|名单|信息|公报|案例|通报|公示)\s?$/u.test(lead);
}

/** What is said of the things counted: the clause, and the next one where it names nothing new (，除涉密的外都按时公开了). */
function predicate(tail: string): string {
  return (
    /^[^，,。；;]*(?:[，,](?:除|从|由|均|都|全部|已|并|按|及时|如期|一律|集中|统一|向)[^，,。；;]*)?/u.exec(
      tail,
    )?.[0] ?? ''
  );
}

/** True where the figure counts readers: 阅读量3万, 播放20次. */
export function countsReaders(near: string, unit: string | null): boolean {
  return READERSHIP.test(near) && (unit === null || READER_UNITS.has(unit));
}

/** True where the words before a figure tell of an act that publishes nothing. */
export function tellsOtherAct(lead: string): boolean {
  return OTHER_ACT.test(lead) || UNDONE.test(lead);
}

/** True for units of publications beside words that tell of no readers. */
export function mayBePublished(near: string, unit: string | null): boolean {
  return (unit === null || PUBLISHED_UNITS.has(unit)) && !READERSHIP.test(near);
}

/** True for 张贴4次, 公示3次: how often, where no things that were published are named. */
export function countsTimes({ near, unit, previous }: SubjectContext): boolean {
  return /次$/u.test(unit ?? '') && !ITEMS.test(near) && previous?.subject !== 'published';
}

/** True where a verb or a channel near the figure, or the enumeration it is part of, makes it a count of publications. */
export function isPublished({
  lead,
  near,
  sentence,
  unit,
  previous,
  publishedUnit,
}: SubjectContext): boolean {
  const words = lead.replace(WORK_NAMES, '');
  if (UNDONE.test(words) || /转为?(?:主动)?公开|由不公开/u.test(near)) return false;
  if (PUBLISHING.test(words) || PUBLISHED_BEHIND.test(near.slice(lead.length))) return true;
  const published = previous?.subject === 'published' || publishedUnit !== null;
  if (CHANNEL.test(lead) && (published || PUBLISHING.test(sentence.replace(WORK_NAMES, ''))) && unit !== '个')
    return true;
  return publishedUnit !== null && unit === publishedUnit && lead.length <= 16 && !OTHER_ACT.test(lead);
}

/** 公示采购结果24次, 案例61起予以曝光: the things that a verb of publishing has for its object, whatever their unit. */
export function isPublishedThing(context: SubjectContext): boolean {
  const { lead, near, sentence, tail, gap, unit, previous } = context;
  if (UNDONE.test(lead) || unit === null || /^(?:元|万元|人次|名|位)$/u.test(unit)) return false;
  if (/转为?(?:主动)?公开|由不公开/u.test(near)) return false;
  const published = previous?.subject === 'published';
  // 名单1批3户: two counts of one thing
  if (published && gap === '' && unit !== '次') return true;
  if (unit === '人') return published && gap !== null && /(?:人员|对象|名单)\s?$/u.test(gap);
  const words = lead.replace(WORK_NAMES, '');
  const object = PUBLISHED_OBJECT.exec(words)?.[0];
  if (object !== undefined && !NO_OBJECT.test(object) && !OTHER_ACT.test(object)) return true;
  // 公开纪要12期、建议办理结果25条
  if (published && gap !== null && /(?:结果|名单|公告|公示|报告)\s?$/u.test(gap)) return true;
  if (OTHER_ACT.test(lead)) return false;
  if (published && PART_UNITS.test(unit) && goesOnListing(gap, lead)) return true;
  if (/^[期辑册]$/u.test(unit) && ISSUED.test(lead)) return true;
  if (previous?.subject.startsWith('requests.') !== true && PUBLISHED_LATER.test(predicate(tail)))
    return true;
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(near)));
  const told = `${before}${lead}`.replace(WORK_NAMES, '');
  return PUBLISHED_OF.test(near.slice(lead.length)) && /公开|公布|公示|发布/u.test(told);
}
