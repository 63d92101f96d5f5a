import type { MarkedNarrative } from './marked-narrative.ts';

/** Sections that tell what was done, and the separate sections of older reports. */
export const TOLD_SECTIONS: readonly MarkedNarrative[] = [
  {
    name: 'three levels',
    kind: 'overview',
    items: [
      [1, 'background', '（一）监督保障情况\n'],
      [2, 'achievement', '1.强化组织领导。'],
      [3, 'achievement', '一是调整领导小组；'],
      [3, 'achievement', '二是明确牵头科室。\n'],
      [2, 'achievement', '2.加强业务培训。全年举办培训3次。\n'],
      [1, 'achievement', '（二）平台建设情况。网站改版上线。'],
    ],
  },
  {
    name: 'a heading line takes the paragraph below it, also in the last point',
    kind: 'overview',
    items: [
      [1, 'background', '2022年，我局认真贯彻落实条例，扎实推进政务公开各项工作。\n'],
      [1, 'achievement', '（一）主动公开情况\n全年主动公开政府信息86条。\n'],
      [1, 'achievement', '（二）依申请公开情况\n本年度未收到政府信息公开申请。\n'],
      [1, 'achievement', '（三）监督保障\n我局将公开工作纳入年度考核。'],
    ],
  },
  {
    name: 'points of several paragraphs; the last has as many as its fellows',
    kind: 'overview',
    items: [
      [1, 'achievement', '（一）主动公开\n全年公开信息120条。\n其中网站公开100条。\n'],
      [1, 'achievement', '（二）依申请公开\n全年收到申请2件。\n均已按期答复。'],
    ],
  },
  {
    name: 'a paragraph after the last point of one-paragraph points stands by itself',
    kind: 'overview',
    items: [
      [1, 'achievement', '1.深化主动公开。公开预算信息4条。\n'],
      [1, 'achievement', '2.规范依申请公开。办理申请1件。\n'],
      [1, 'achievement', '全年公开信息共计35条。'],
    ],
  },
  {
    name: 'nothing occurred is an achievement',
    kind: 'overview',
    items: [
      [1, 'achievement', '一是主动公开情况：全年公开信息58条。'],
      [1, 'achievement', '二是依申请公开情况：未收到公开申请。'],
      [1, 'achievement', '三是监督保障情况：未发生行政复议和行政诉讼。'],
    ],
  },
  {
    name: 'five bare heads as lines',
    kind: 'overview',
    items: [
      [1, 'background', '主动公开情况\n'],
      [1, 'achievement', '全年在网站发布信息64条。\n'],
      [1, 'background', '依申请公开情况\n'],
      [1, 'achievement', '全年办理申请3件，均在期限内答复。'],
    ],
  },
  {
    name: 'figures, dates and articles of law are no markers',
    kind: 'overview',
    items: [
      [1, 'achievement', '网站全年访问量达3.5万人次，较2021.1增长明显。'],
      [1, 'achievement', '按照条例第二十条第（一）项、第（五）项公开信息12条。'],
      [1, 'achievement', '更新目录2、3、5类共9项。'],
    ],
  },
  {
    name: 'the report about itself is background',
    kind: 'overview',
    items: [
      [1, 'background', '根据《中华人民共和国政府信息公开条例》规定，编制本报告。'],
      [1, 'background', '本报告数据统计期限为2022年1月1日至12月31日。'],
      [1, 'background', '现将有关情况报告如下：\n'],
      [1, 'achievement', '（一）健全制度。修订公开指南1份。\n'],
      [1, 'achievement', '（二）加强审查。落实三审制度。'],
    ],
  },
  {
    name: 'markers inside quotation marks and brackets do not count',
    kind: 'overview',
    items: [
      [1, 'achievement', '一是落实“一是及时、二是准确、三是规范”的要求，公开信息20条；'],
      [1, 'achievement', '二是建立台账（一是登记，二是核对）。'],
    ],
  },
  {
    name: 'separate sections of 2018 and earlier: problems',
    kind: 'problems',
    items: [
      [1, 'problem', '（一）公开的内容需进一步拓展。\n'],
      [1, 'problem', '（二）公开的时效性需进一步增强。\n'],
      [1, 'problem', '（三）工作人员业务水平需进一步提高。'],
    ],
  },
  {
    name: 'separate sections of 2018 and earlier: measures',
    kind: 'measures',
    items: [
      [1, 'measure', '（一）公开的内容需进一步拓展。\n'],
      [1, 'measure', '（二）加强工作人员业务培训。'],
    ],
  },
  {
    name: 'staff and fees of older reports tell what is',
    kind: 'organization',
    items: [
      [1, 'achievement', '我局设立信息公开受理点1个，配备兼职工作人员2名。'],
      [1, 'achievement', '全年未收取任何费用。'],
    ],
  },
  {
    name: 'a list in the opening of a section does not swallow the heads after it',
    kind: 'overview',
    items: [
      [1, 'background', '一年来，我局扎实做好以下工作：'],
      [1, 'achievement', '一是抓组织领导。'],
      [1, 'achievement', '二是抓信息发布，发布信息90条。\n'],
      [1, 'background', '（一）主动公开。'],
      [2, 'achievement', '一是公开财政信息；'],
      [2, 'achievement', '二是公开权责清单。\n'],
      [1, 'background', '（二）依申请公开。'],
      [2, 'achievement', '一是畅通渠道；'],
      [2, 'achievement', '二是规范答复；'],
      [2, 'achievement', '三是全年收到3件。'],
    ],
  },
  {
    name: 'problems and plans told in an overview',
    kind: 'overview',
    items: [
      [1, 'background', '2022年，我局认真贯彻条例精神，公开工作取得一定成效。\n'],
      [1, 'achievement', '（一）完善制度。制定了保密审查制度。\n'],
      [1, 'background', '（二）存在的问题\n'],
      [2, 'problem', '一是公开内容不够丰富；'],
      [2, 'problem', '二是更新不够及时。\n'],
      [1, 'background', '（三）下一步打算\n'],
      [2, 'measure', '一是加强培训；'],
      [2, 'measure', '二是丰富内容。'],
    ],
  },
  {
    name: 'where the report can be had is background',
    kind: 'overview',
    items: [
      [1, 'background', '根据条例规定，现编制本年度报告。'],
      [1, 'background', '电子版可在县政府网站下载。'],
      [1, 'background', '如有疑问，请与办公室联系。\n'],
      [1, 'achievement', '主动公开方面，全年公开信息66条。\n'],
      [1, 'achievement', '依申请公开方面，全年未收到申请。'],
    ],
  },
  {
    name: 'a short last line among long points is a heading: its text follows below',
    kind: 'overview',
    items: [
      [
        1,
        'achievement',
        '一是拓宽公开渠道。本年度依托门户网站、政务新媒体和办事大厅三类平台公开信息，新设惠农补贴、河道治理、乡村道路三个专栏，定期核对栏目内容，及时更换失效链接，方便群众就近查询各类办事事项。\n',
      ],
      [
        1,
        'achievement',
        '二是提升公开质量。对拟公开的文件逐件核对文字、数据和附件，重要文件由起草科室与办公室共同把关，公开后由专人回看页面效果，发现错漏当天更正，并把更正情况记入台账，每季度向全局通报一次。\n',
      ],
      [1, 'achievement', '三是提高解读效能。\n围绕新出台的文件制作图解6期。'],
    ],
  },
  {
    name: 'requests carried over to the next year promise nothing',
    kind: 'overview',
    items: [
      [1, 'achievement', '（一）依申请公开。全年收到申请12件，办理10件，结转下一年2件。'],
      [2, 'achievement', '一是严格登记。逐件编号建档。'],
      [2, 'achievement', '二是按时答复。未出现超期。\n'],
      [1, 'achievement', '（二）平台建设。网站改版上线。'],
    ],
  },
  {
    name: 'a report that introduces itself inside the section has not begun to tell',
    kind: 'overview',
    items: [
      [1, 'background', '本报告根据条例编制，统计期限为全年。\n'],
      [1, 'background', '内容包括总体情况、主动公开情况和存在问题等部分组成。\n'],
      [1, 'background', '本年我镇认真贯彻落实上级部署，扎实推进政务公开工作。\n'],
      [1, 'achievement', '通过网站公开信息86条。'],
    ],
  },
  {
    name: 'points that say themselves what they are',
    kind: 'problems_and_measures',
    items: [
      [1, 'problem', '问题一：办事指南公布得零散。\n'],
      [1, 'measure', '措施一：按月汇编办事指南并统一发布。\n'],
      [1, 'problem', '问题二：来信办理结果很少见到。\n'],
      [1, 'measure', '措施二：每季度公布来信办理结果。'],
    ],
  },
  {
    name: 'the word 问题 in a section that tells of the year opens no list of problems',
    kind: 'overview',
    items: [
      [1, 'background', '2022年，我镇扎实推进政务公开各项工作，取得明显成效。\n'],
      [1, 'background', '我镇围绕群众反映的问题做了以下工作：\n'],
      [1, 'achievement', '（一）村务一起公开。全镇12个村每季度公布账目。\n'],
      [1, 'achievement', '（二）办事公开。办事指南印成小册子发放800份。'],
    ],
  },
];
