import { parseNumeral } from '../../text/numerals.ts';
import { lexiconTags } from '../lexicon.ts';
import type { Token } from '../segment.ts';

/** A token with the tags that patterns may ask for. */
export interface TaggedToken extends Token {
  readonly tags: ReadonlySet<string>;
}

const PUNCTUATION = new Map([
  ...[...'，,'].map((mark) => [mark, 'Comma'] as const),
  ['、', 'Pause'],
  ...[...'。；！？;!?'].map((mark) => [mark, 'Stop'] as const),
  ...[...'：:'].map((mark) => [mark, 'Colon'] as const),
  ...[...'（(“"‘【[〔'].map((mark) => [mark, 'Open'] as const),
  ...[...'）)”’】]〕'].map((mark) => [mark, 'Close'] as const),
]);
const PERSON_UNITS = new Set([...'名人位']);
const POS_TAGS = new Map([
  ['n', 'Noun'],
  ['v', 'Verb'],
  ['a', 'Adjective'],
  ['d', 'Adverb'],
  ['p', 'Preposition'],
  ['c', 'Conjunction'],
  ['m', 'Number'],
  ['q', 'Measure'],
  ['r', 'Pronoun'],
]);

/** The most frequent family names: jieba leaves most full names as unknown words. */
const SURNAMES = new Set([
  ...'王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
]);

/** A class that is part of another one: what carries its employment is a role too. */
const IMPLIED = new Map([['EmployedRole', 'StaffRole']]);

/**
 * The tokens, white space left out, with their tags: the class of the lexicon (corpus/lexicon/terms.tsv), the part of speech
 * (Noun, Verb, Adverb, …), Numeral for what parseNumeral reads, PersonUnit (名, 人, 位), PersonName, and the kind of punctuation
 * (Comma, Pause, Stop, Colon, Open, Close).
 */
export function tagTokens(tokens: readonly Token[]): TaggedToken[] {
  const lexicon = lexiconTags();
  return tokens
    .filter(({ word }) => word.trim() !== '')
    .map((token) => ({ ...token, tags: new Set(tagsOf(token, lexicon)) }));
}

function tagsOf({ word, pos }: Token, lexicon: ReadonlyMap<string, string>): string[] {
  const term = lexicon.get(word) ?? '';
  const tags = [term || undefined, IMPLIED.get(term), PUNCTUATION.get(word), POS_TAGS.get(pos[0] ?? '')];
  if (pos === 'nr' || (pos === 'x' && isFullName(word))) tags.push('PersonName');
  if (PERSON_UNITS.has(word)) tags.push('PersonUnit');
  if (parseNumeral(word) !== null) tags.push('Numeral');
  return tags.filter((tag) => tag !== undefined);
}

function isFullName(word: string): boolean {
  return /^\p{Script=Han}{2,3}$/u.test(word) && SURNAMES.has(word[0] ?? '');
}
