import { ASPECT } from '../roles/role-words.ts';

/** Words that any promise may be made of; 按照上级要求 says no more than 按照要求. */
const HOLLOW =
  /(?:按照?|根据|依照|遵照|对照|围绕)(?:党中央|国务院|中央|上级|国家|[省市区县州局镇]|各级|有关|相关|主管|部门|机关|委|政府|办公[厅室]|的|和|、)*(?:工作)?(?:要求|部署|安排|精神|规定)|(?:政府信息|政务|信息)?公开(?:各项)?工作(?:的)?(?:水平|质量|能力|效果|实效)?|工作(?:水平|质量)|认真|加以|给予|予以|进一步|不断|继续|切实|努力|积极|扎实|全力|大力|做好|抓好|搞好|推进|推动|加强|提高|提升|改进|整改|解决|完善|研究|高度重视|重视|学习|对待|下一?步|今后|我[局镇区县市办委厅院处站]|我们|将|要|并|以上|上述|这些|存在的?|问题|不足|再上新?台阶|新的|更上一层楼|开展|各项|工作/gu;

/** As long as a bare verb with its object, in characters. */
const SHORTEST_CONTENT = 5;
/** So much beside the formulas names something, category or not. */
const TELLING_CONTENT = 9;

/**
 * True where an answer says nothing but that things will be better (认真加以解决, 进一步做好公开工作). Where it says a little more,
 * an issue category that was assigned to it (`hasCategory`) or a named aspect saves it.
 */
export function isEmptyPromise(text: string, hasCategory: boolean): boolean {
  const content = text.replace(HOLLOW, '').replace(/[^\p{Script=Han}A-Za-z0-9]/gu, '');
  if (ASPECT.test(content)) return false;
  if (content.length >= TELLING_CONTENT) return false;
  return content.length < SHORTEST_CONTENT || !hasCategory;
}
