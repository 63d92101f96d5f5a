// the commonest surnames (姓氏); a name is only looked for where the words around it say that a person is meant
const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文温柴葛';
const COMPOUND = '欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|慕容|司徒|端木';
const NAME = `(?:(?:${COMPOUND})|[${SURNAMES}])\\p{Script=Han}{1,2}`;
const INTRODUCED = new RegExp(`(?:联系人|经办人|负责人|责任人|信息员|联络员|发言人|审核人|局长|主任|科长|股长|处长|书记)(?:姓名)?[:：为是]\\s*(${NAME})(?![\\p{Script=Han}])`, 'gu');
const TITLED = new RegExp(`(?<![\\p{Script=Han}])(?:由|指定|明确|确定)?(${NAME})同志`, 'gu');
// surnames that begin few words, as no colon parts the name from the title: 主任高度重视, 局长于会上 and 河南省长葛市 name none
const PLAIN_SURNAME = '[王李刘陈杨赵吴徐孙朱胡郭郑梁宋韩冯邓曹彭肖潘袁蔡蒋魏吕卢姚沈姜崔谭范汪廖贾邹熊孟邱侯尹薛闫贺郝龚邵戴]';
// words of every day that begin with one of them
const NO_PERSON = '陈[述列设旧]|范[围例文畴本]|郑重|胡乱|徐徐|贺[信电词]|肖像|王牌|熊猫|汪洋';
const PLAIN_NAME = `(?!${NO_PERSON})(?:(?:${COMPOUND})|${PLAIN_SURNAME})\\p{Script=Han}{1,2}?`;
const ACTS = '主持|负责|出席|参加|到会|担任|任组长|任副组长|为组长|为副组长|带队|牵头|汇报|强调|讲话|致辞|作了?(?:报告|讲话|动员|部署)|部署|主抓|分管|兼任|传达|听取|亲自';
const LEADING = new RegExp(`(?:[局县市区镇乡州厅站队院所科股处部]长|主任|书记)(${PLAIN_NAME})(?=${ACTS}|(?:任|为|是)?[,，、。；;）)]|$)`, 'gu');
const CONTACT = new RegExp(`(?:联系人|经办人|信息员|联络员)(${PLAIN_NAME})(?=(?:联系|办公|咨询)?(?:电话|手机|邮箱)|[^\\p{Script=Han}]|$)`, 'gu');
// most sentences name nobody: this is told at once
const TRIGGER = /[人员长]|主任|书记|同志/u;
/**
 * Names of persons that a text prints, so that they can be masked: behind 联系人：, 负责人为 and the like where nothing goes on, before
 * 同志, and straight behind a title or 联系人 where the name is plain and ends the clause or acts (局长李禾主持). Other mentions are left, as
 * a surname is a word of every day too. Empty where there are none.
 */
export function findPersons(text) {
    if (!TRIGGER.test(text))
        return [];
    const found = [INTRODUCED, TITLED, LEADING, CONTACT].flatMap((pattern) => Array.from(text.matchAll(pattern), ([, name = '']) => name));
    return [...new Set(found)];
}
//# sourceMappingURL=find-persons.js.map