import { BLANK } from './blank.ts';

/** A clause with the mark that ends it. */
const CLAUSE = /[^，。；！？\n]+[，。；！？\n]?/gu;
/** What is told from here on has been done: a time that is over, to which the report looks back. */
const OVER = /^(?:截至|截止|今年以来|一年来|一年以来|去年|上年|年内已|20[0-9]{2}年(?:度)?以来)/u;
const YEAR = /^(?:在|\s)*(20[0-9]{2})年/u;
/** Done in this clause: 已组织2次, 组织了2次; 已公开的信息 and 到位了以后 tell of no such thing. */
const DONE =
  /(?<!业)已经?(?![^，。；]{0,12}的)|累计|先后(?=[组开举召发公办])|(?:组织|开展|举办|举行|召开|发布|公布|公开|办理|答复|培训|新增|增设|配备|印发|制定|修订|建立|完成|开通|受理|接待|检查|抽查|解读|聘请|整改)了(?!以后|之后|后|才|就|的)/u;
/** A promise, wherever it stands in the clause. */
const AHEAD =
  /将|拟|计划|打算|准备|力争|争取|确保|下一步|今后|明年|来年|下半年|继续|还要|必须|不少于|不低于|至少|每[年季月周半个]/u;

/**
 * The text, of the same length, with the clauses blank that tell what has been done: such by their verb, and those behind a time that
 * is over up to the end of the sentence or the next promise. `year` is the report's: what it dates to that year or before is over.
 */
export function blankDone(text: string, year: number | null): string {
  let over = false;
  return text.replace(CLAUSE, (clause) => {
    const ahead = AHEAD.test(clause);
    const dated = YEAR.exec(clause)?.[1];
    if (dated !== undefined) over = year !== null && Number(dated) <= year;
    over = !ahead && (over || OVER.test(clause));
    const done = over || (!ahead && DONE.test(clause));
    if (/[。；！？\n]$/u.test(clause)) over = false;
    return done ? BLANK.repeat(clause.length) : clause;
  });
}
