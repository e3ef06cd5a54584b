import type { Rule } from '../rule';
import { besideTables } from './beside-tables';
import { instructionsIn } from './instructions';
import type { Sentence } from './sentences';
import { aspectsSections } from './text-places';

/** A statement about the year: a figure, the agency itself, a none. */
const STATEMENT = /\d|[我本](?:局|委|办|厅|镇|乡|街道|中心|院|校|机关|单位|年度|级)|无|未|没有|共/;
/** A definition or a note that came with the form, a row of a table that was not recognised. */
const OF_THE_FORM = /\||指(?:各|由|以|\d{4}年|行政)|是指|勾稽|[（(]指|^(?:注|备注|说明)[：:]|应提供/;

/** S16: prose in a part that the form gives as a table. */
export const tableStandsAlone: Rule = {
  id: 'S16',
  severity: 'hint',
  name: '表格部分不另写正文',
  source: '统一格式',
  check: (context) => {
    const [overview] = aspectsSections(context.template);
    const where = overview ? `第${overview.number}部分“${overview.shortName}”` : '别的部分';
    return besideTables(context).flatMap(({ part, name, sentences }) => {
      const first = sentences.find(isProse);
      if (!first) return [];
      const message = `${name}以表格报告，表格以外写了正文。正文说明移到${where}。`;
      return [{ ruleId: 'S16', severity: 'hint', message, cells: [], part, quote: first.text }];
    });
  },
};

function isProse({ text, plain }: Sentence): boolean {
  return STATEMENT.test(plain) && !OF_THE_FORM.test(plain) && instructionsIn(text).length === 0;
}
