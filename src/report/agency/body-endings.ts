import type { AgencyKind } from './agency-identity.ts';

/** Sectors whose organs answer to the organ above alone, whatever place they are named for. */
export const VERTICAL_SECTORS: ReadonlySet<string> = new Set([
  'aviation',
  'customs',
  'finance_regulation',
  'inspection_quarantine',
  'local_taxation',
  'maritime',
  'meteorology',
  'mine_safety',
  'postal',
  'railway',
  'securities_regulation',
  'state_taxation',
  'statistics_survey',
  'taxation',
  'telecom',
  'tobacco',
]);

/** Names of central organs that stand before the place of their branches (国家税务总局某市税务局), with the field of the branch. */
export const CENTRAL_ORGANS: readonly (readonly [name: string, sector: string | null])[] = [
  ['中华人民共和国', null],
  ['国家税务总局', 'taxation'],
  ['国家统计局', 'statistics_survey'],
  ['国家金融监督管理总局', 'finance_regulation'],
  ['国家矿山安全监察局', 'mine_safety'],
  ['国家煤矿安全监察局', 'mine_safety'],
  ['国家粮食和物资储备局', 'grain'],
  ['国家能源局', 'energy'],
  ['国家邮政局', 'postal'],
  ['国家烟草专卖局', 'tobacco'],
  ['国家外汇管理局', 'central_bank'],
  ['中国人民银行', 'central_bank'],
  ['中国气象局', 'meteorology'],
  ['中国民用航空局', 'aviation'],
  ['中国银行保险监督管理委员会', 'finance_regulation'],
  ['中国银行业监督管理委员会', 'finance_regulation'],
  ['中国银保监会', 'finance_regulation'],
  ['中国银监会', 'finance_regulation'],
  ['中国证券监督管理委员会', 'securities_regulation'],
  ['中国证监会', 'securities_regulation'],
];

/** What an ending says of a body that no field of corpus/lexicon/organs.tsv names. The first that fits holds. */
export const BODY_ENDINGS: readonly (readonly [ending: RegExp, kind: AgencyKind, sector: string | null])[] = [
  [/海关$/u, 'vertical', 'customs'],
  [/(?:边防|边境)检查(?:总)?站$|边检(?:总)?站$/u, 'vertical', 'border_inspection'],
  [/调查总?队$/u, 'vertical', 'statistics_survey'],
  [
    /(?:开发|高新|新|经济|园|保税|度假|风景|名胜|示范|合作|试验|经开|工业|产业|管理|旅游|港)区(?:党工委)?(?:管理委员会|管委会|管理局)$/u,
    'zone',
    null,
  ],
  [/(?:园|城|基地|岛|湖|山|林场|农场)(?:管理委员会|管委会)$/u, 'zone', null],
  [/(?:开发|高新|高新技术产业|经开|保税|示范)区$/u, 'zone', null],
  [/(?:小学|中学|学校|大学|学院|幼儿园|高中|初中|党校|电大)(?:校|院)?$/u, 'institution', null],
  [/(?:医院|卫生院|卫生服务中心|保健院|疾控中心|疾病预防控制中心|急救中心|血站)$/u, 'institution', null],
  [/(?:公司|集团|水厂|电厂|供电局|供电所)$/u, 'institution', null],
  [
    /(?:联合会|残联|妇联|工会|总工会|红十字会|科协|科学技术协会|文联|工商联|共青团.{0,60}|团委|侨联)$/u,
    'other',
    null,
  ],
  [/(?:法院|检察院|人大常委会|政协)$/u, 'other', null],
  [/(?:总队|支队|大队|中队|中心|站|所|馆|台|社|院|厂|校)$/u, 'other', null],
  [/(?:分局|局|厅|委员会|委|署)$/u, 'department', null],
];
