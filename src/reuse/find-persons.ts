// the commonest surnames (姓氏); a name is only looked for where the words around it say that a person is meant
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文温柴葛';
const COMPOUND = '欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|慕容|司徒|端木';
const NAME = `(?:(?:${COMPOUND})|[${SURNAMES}])\\p{Script=Han}{1,2}`;
const INTRODUCED = new RegExp(
  `(?:联系人|经办人|负责人|责任人|信息员|联络员|发言人|审核人|局长|主任|科长|股长|处长|书记)(?:姓名)?[:：为是]\\s*(${NAME})(?![\\p{Script=Han}])`,
  'gu',
);
const TITLED = new RegExp(`(?<![\\p{Script=Han}])(?:由|指定|明确|确定)?(${NAME})同志`, 'gu');

/**
 * Names of persons that a text prints, so that they can be masked: behind 联系人：, 负责人为 and the like where nothing goes on, and
 * before 同志. Other mentions are left, as a surname is a word of every day too. Empty where there are none.
 */
export function findPersons(text: string): string[] {
  const found = [INTRODUCED, TITLED].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([, name = '']) => name),
  );
  return [...new Set(found)];
}
