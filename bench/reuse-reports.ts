import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SENTENCES_A_REPORT = 50;
const FIRST_YEAR = 2019;
const YEARS = 4;
/** Every hundredth report comes later. */
const LATER = 100;
const NUMERALS = '甲乙丙丁戊己庚辛壬癸';

/**
 * Writes the sentences as reports of 50 each, of made-up agencies with four years each, and gives the folder of those that stand there
 * first and the folder of the 1 % that is added.
 */
export function writeReports(sentences: readonly string[], folder: string): { first: string; later: string } {
  const folders = { first: join(folder, 'first'), later: join(folder, 'later') };
  for (const path of Object.values(folders)) mkdirSync(path, { recursive: true });
  for (let report = 0; report * SENTENCES_A_REPORT < sentences.length; report++) {
    const own = sentences.slice(report * SENTENCES_A_REPORT, (report + 1) * SENTENCES_A_REPORT);
    const into = report % LATER === 7 ? folders.later : folders.first;
    const year = FIRST_YEAR + (report % YEARS);
    const text = `${nameAgency(Math.floor(report / YEARS))}${year}年政府信息公开工作年度报告
一、总体情况
${own.join('')}
六、其他需要报告的事项
无。
`;
    writeFileSync(join(into, `${report}.txt`), text);
  }
  return folders;
}

/** 柳丙甲县水务局: a name for each number that no other has, without digits. */
function nameAgency(number: number): string {
  const place = [...String(number)].map((digit) => NUMERALS[Number(digit)]).join('');
  return `柳${place}县水务局`;
}
