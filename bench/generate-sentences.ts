/** Numbers in [0, 1), the same for the same seed on every machine (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const FIELD_WORDS =
  '政府 信息 公开 工作 主动 申请 答复 栏目 网站 更新 及时 规范 制度 机制 完善 健全 建立 落实 推进 加强 提升 深化 拓展 优化 平台 渠道 新媒体 公众号 解读 政策 文件 回应 关切 舆情 群众 企业 服务 便民 窗口 查阅 场所 指南 目录 清单 审查 保密 审核 发布 内容 质量 时效 重点 领域 财政 预算 决算 民生 教育 医疗 环保 安全 应急 监督 考核 检查 整改 问题 不足 措施 培训 业务 人员 队伍 能力 意识 领导 小组 办公室 科室 部门 单位 基层 乡镇 街道 社区 年度 报告 条例 要点 任务 分工 责任 监管 数据 统计 档案 管理 流程 程序 登记 办理 期限 满意度 透明度 公信力 权利 保障 依法 行政 决策'.split(
    ' ',
  );
export const FUNCTION_WORDS = '的 和 与 在 对 将 并 等 及 以 为 进一步 不断 切实 积极'.split(' ');
const WORDS = [...FIELD_WORDS, ...FUNCTION_WORDS];

const TEMPLATES = 3000;
const ZIPF_EXPONENT = 0.9;
const TEMPLATE_SHARE = 0.6;
const NUMBER_SHARE = 0.2;
const MOST_EDITS = 5;

/**
 * `count` distinct sentences: 3,000 templates of 8–22 words, of 110 words of the field and 15 function words, with Zipf popularity
 * (exponent 0.9); 60 % of the sentences from templates with 0–5 words exchanged, added or dropped, 40 % free and unedited; a number in
 * a fifth of them.
 */
export function generateSentences(count: number, seed: number): string[] {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const word = () => WORDS[below(WORDS.length)] ?? '';
  const draw = () => Array.from({ length: 8 + below(15) }, word);
  const templates = Array.from({ length: TEMPLATES }, draw);
  const cumulated: number[] = [];
  let weight = 0;
  for (let rank = 1; rank <= TEMPLATES; rank++) {
    weight += rank ** -ZIPF_EXPONENT;
    cumulated.push(weight);
  }
  const template = () => {
    const drawn = random() * weight;
    let low = 0;
    let high = TEMPLATES - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulated[middle] ?? 0) < drawn) low = middle + 1;
      else high = middle;
    }
    return [...(templates[low] ?? [])];
  };
  const edit = (words: string[]) => {
    for (let edits = below(MOST_EDITS + 1); edits > 0; edits--) {
      const place = below(words.length);
      const kind = below(3);
      if (kind === 0) words[place] = word();
      else if (kind === 1) words.splice(place, 0, word());
      else words.splice(place, 1);
    }
    return words;
  };
  const sentences = new Set<string>();
  while (sentences.size < count) {
    const words = random() < TEMPLATE_SHARE ? edit(template()) : draw();
    if (random() < NUMBER_SHARE) words.splice(below(words.length + 1), 0, `${1 + below(2000)}条`);
    sentences.add(`${words.join('')}。`);
  }
  return [...sentences];
}
