/** Words of the genre that carry no role by themselves: what is spoken of, what is lacking, what is done. None contains another. */
export const ASPECT_NAMES = readWords(`
  内容 时效 及时 渠道 平台 网站 网页 栏目 专栏 形式 方式 途径 载体
  解读 回应 互动 参与 制度 机制 规程 意识 认识 重视 积极性 主动性 队伍
  人员 能力 培训 学习 业务 素质 素养 专业 质量 数量 深度 广度 力度
  范围 领域 监督 检查 督促 督导 考核 评议 指导 目录 清单 指南 规范性
  标准化 规范化 审查 审核 保密 隐私 宣传 知晓 普及 依申请 答复 程序
  流程 更新 覆盖 新媒体 公众号 基层 数据 信息量 载量 档案 协调 沟通
  配合 衔接 统筹 效果 实效 作用 满意 便民 检索 精准 责任 分工 进度
  发布 报送 账号 舆情 会议开放 不平衡 不均衡 技术 经费 人手 公开栏 公开率 公示 热线 窗口 手册 台账
  模板 视频 附件
`);

export const LACKS = readWords(`
  不够 不高 不稳 不均 不强 不广 不深 不细 不严 不全 不大 不多 不熟
  不畅 不快 不浓 不新 不齐 不准 不紧 不一 不力 不便 不及时 不到位
  不完善 不规范 不健全 不完整 不平衡 不理想 不明显 不充分 不系统 不统一
  不丰富 不顺畅 不适应 不明确 不积极 不主动 不经常 滞后 迟缓 单一 欠缺
  欠佳 缺乏 缺少 缺失 偏低 偏少 偏弱 偏慢 流于形式 力不从心 有限 难以
  难度 跟不上 未能 尚未
`);

/** Lacks that need their surroundings: 能力不足, but not 问题和不足. */
const LACK_PATTERNS = [
  '不实(?!际)',
  '薄弱(?!环节)',
  '[较过]于?(?:低|少|慢|弱|差|窄|粗|浅)',
  '没有(?:形成|建立|做到|充分|及时|完全|专门|专职)',
  '未(?:及时|形成|建立|充分|完全|做到|配备)',
  '(?:能力|力度|力量|意识|水平|经验|深度|广度|人手|人员|数量|质量|重视|认识|方式|宣传|培训|主动性|积极性|研究|手段)[^，。；、]{0,4}不足',
  '不足(?:以|够)',
  // a clause that ends on what is too little of: 内容更换慢, 群众知道的少
  '(?:慢|弱|窄|难|乱|旧|迟|晚|浅|粗|间隔长|(?<![减至不多缺最])少|(?<![降减最])低|(?<![误偏之时落温出相])差)(?=[，。；]|$)',
  '过于|占线|打不开|有误',
  // what cannot be brought about: 看不懂, 顾不过来, 调动不起来
  '不(?:起来|上来|出来|下来|过来|上去|下去)',
  '[看查找听读用办传点跟说顾推]不(?:到|懂|着|清|全|好|了|上|开|动)',
  // 公布得晚, 更新得慢
  '得(?:较|比较|很|太|不|还)?(?:晚|慢|粗|浅|迟|少|窄|差)',
  '太[^，。；、]{1,4}(?=[，。；、]|$)',
  '未(?:得到|设立|设置|开展|落实|实现|明确|健全|跟进|跟上|纳入|更新|公开|统一|理顺|解决|定期)',
];

export const ACTS = readWords(`
  加强 强化 完善 健全 优化 深化 拓展 拓宽 丰富 提升 提高 规范 推进
  推动 落实 创新 加大 加快 抓好 抓实 做好 做实 建立 扩大 细化 增强
  充实 整合 注重 紧盯 聚焦 畅通 组织 开展 梳理 更新 严格 压实 明确
  培训 探索 编制 制定 修订 配备 举办 定期 扩展 改进 充分 利用 严把
  公开 开设 增设 督促 突出 打造 坚持 加以 实行 配强 选派 建设 改版
  确保 围绕 学习 落细 严守 严控 把好 统一 搭建 引入 转变 发挥 巩固
  延伸 保障 推广 清理 实施 打通 筑牢 用好 用足 管好 管住 办好 缩小 补齐
  夯实 守住 织密 擦亮 理顺 突破 压减 精简 出台 编发 编印 编写 推行 推出
  建好 建强 盘活 找准 吃透 厘清 划清 争取 依托 会同 联合 引导 安装 开发 购置 设立 设置 增加 制作 招聘 引进 邀请 走访 征集 公布
  推送 印制 录制 补发 补录
`);

/** A sentence that names none of these says nothing specific. */
export const ASPECT = new RegExp(ASPECT_NAMES.join('|'), 'u');

/** A lack told of something: the heart of a problem. */
export const SHORTCOMING = new RegExp([...LACKS, ...LACK_PATTERNS].join('|'), 'u');

/** What is done or promised; 公开 and 培训 also name subjects. */
export const ACT = new RegExp(ACTS.join('|'), 'u');

/** An act at the start of a text; 公开内容 and 培训效果 name a subject as often as an act. */
export const OPENING_ACT = new RegExp(
  `^(?!公开|培训|保障|平台|学习)(?:进一步|继续|不断|持续|切实|着力|大力|积极|全面|深入|认真|严格)?(?:${ACT.source})`,
  'u',
);

function readWords(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}
