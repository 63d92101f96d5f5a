const SURNAME = '[王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉蓝路游辛靳管柴蒙鲍华喻祁房滕屈饶解牟艾尤时穆农司卓古吉缪简车项连芦麦褚娄窦岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬邝仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明查屠阎]';
/** The second character of words of two that begin like a name, and what ends the names of organs. */
const NOT_NAME = '(?!方面|高校|高等|成立|成员|明确|全体|全局|全镇|任务|任课|管理|管委|关于|安全|安排|文书|文秘|文化|文员|时任|应急|司法|农业|农村|卫生|卫健|党政|党委|金融|商务|公安|单位|单独|温馨|石油|白班|马上|万元|项目|边境|古籍|华侨|边远|江苏|解读|简报|查阅|宗教|史志|沙漠)';
const ORGAN_END = '(?<![办科室股处局站所队委部院校厅镇乡村社区县市组岗班员工])';
const NAME = `${NOT_NAME}${SURNAME}\\p{Script=Han}{1,2}?`;
const TITLE = '(?:科长|股长|处长|主任|所长|站长|队长|干部|干事|科员|民警|辅警|内勤|秘书|文书|会计|老师|职工|同志|人员|[信联管编文]\\p{Script=Han}?员|专干|专员)';
const UNIT = '(?:办公室|科|室|股|办|处|站|所|队|中心|部)';
const DUTY = '(?:具体|专门|专职|兼职|共同|分别|直接)?(?:负责|承办|承担|办理|担任|兼任|兼管|兼办|打理|维护|收集|经办|值守)(?![^，。；]{0,12}(?:主任|组长|成员|委员|召集人))';
const COMRADES = '(?:[一两二三四]?[名位]?同志)?';
/** 由法规股张明、李红承办; 民警王强、辅警李静具体负责; between names a title may stand. */
const SEVERAL = new RegExp(`(?:由[^，。；、：]{0,14}?|${TITLE})((?:${NAME}${ORGAN_END}(?:、|和|及|与)${TITLE}?){1,4}${NAME}${ORGAN_END})${COMRADES}${DUTY}`, 'dgu');
/** 由秘书股股长马清兼任, 由宣传科李红同志负责: one name needs its title. */
const SINGLE = new RegExp(`(?:由|，|^)[^，。；、：由]{0,14}?(?:(?:${TITLE}|${UNIT})(${NAME}${ORGAN_END})同志|${TITLE}(${NAME}${ORGAN_END}))${DUTY}`, 'dgu');
const APPOINTING = /明确|确定|指定|安排|落实|选定|任命|委派|聘任|抽调/u;
/** 明确张明、李红为信息公开工作人员; one name alone the token patterns see. */
const APPOINTED = new RegExp(`(?:${APPOINTING.source})[^，。；、：]{0,14}?((?:${NAME}${ORGAN_END}(?:、|和|及|与)${TITLE}?){1,4}${NAME}${ORGAN_END})${COMRADES}(?:分别)?(?:担任|作为|任|为)[^，。；、：]{0,12}(?:工作人员|经办人员?|[联信管审编]\\p{Script=Han}?员|专干|专员|负责人)(?!会)`, 'dgu');
const DUTIES = /负责|承办|承担|办理|担任|兼任|兼管|兼办|打理|维护|收集|经办|值守/u;
const POSTS = /人员|[联信管审编]\p{Script=Han}?员|专[干员]|经办人|负责人/u;
/** Persons named as those who do the work: where they stand with their duty, and how many they are; empty where none are. */
export function findNamedStaff(clause) {
    if (!clause.includes('由') && !clause.includes('同志') && !clause.includes('、'))
        return [];
    const expressions = DUTIES.test(clause) ? [SEVERAL, SINGLE] : [];
    if (clause.includes('、') && APPOINTING.test(clause) && POSTS.test(clause))
        expressions.push(APPOINTED);
    if (expressions.length === 0)
        return [];
    const found = [];
    for (const expression of expressions) {
        for (const match of clause.matchAll(expression)) {
            const names = match[1] ?? match[2] ?? '';
            const span = { start: match.index, end: match.index + match[0].length };
            found.push({ span, count: names.split(/[、和及与]/u).length });
        }
        if (found.length > 0)
            break;
    }
    return found;
}
//# sourceMappingURL=named-staff.js.map