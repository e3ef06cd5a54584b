import { Icon } from '@/components/ui/icon';
import { evaluate } from '@/lib/report/evaluate';
import { readPath, figurePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { checksOf, tableOf } from '@/lib/rules/places';
import { addressOf, cellMap, columnName, rowName } from '@/lib/template/walk';
import type { Template } from '@/lib/template/types';
import { carriedFigures } from './carried-figures';
import { proseTexts } from './prose-texts';
import styles from './carried-table.module.css';

interface CarriedTableProps {
  /** This year's form. */
  readonly template: Template;
  readonly lastYear: { readonly template: Template; readonly report: Report };
  /** What stands in this year's report already, where there is one. */
  readonly present: Report | null;
}

/** 确认后带入: what goes over into the new year, and what is only compared. */
export function CarriedTable({ template, lastYear, present }: CarriedTableProps) {
  const { year } = lastYear.report;
  const carried = carriedFigures(template, lastYear);
  const [first] = carried;
  const fromRow = first && cellMap(lastYear.template).get(first.from)?.row;
  const toRow = first && cellMap(template).get(first.to)?.row;
  const stock = stockWords(lastYear);
  const texts = proseTexts(lastYear.template, lastYear.report).filter(({ text }) => text !== '');
  const kept = (to: string) => (present ? readPath(present, figurePath(to)) : null);
  return (
    <section className={styles.into}>
      <h2>{`确认后带入 ${year + 1}年`}</h2>
      {fromRow && toRow && (
        <div className={styles.scroll}>
          <table className={styles.carry}>
            <thead>
              <tr>
                <td />
                {carried.map(({ column }) => (
                  <th key={column.id} scope="col">
                    {columnName(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{`${year}年 ${fromRow.short ?? fromRow.label}`}</th>
                {carried.map(({ from, value }) => (
                  <td key={from} className={styles.before}>
                    {value ?? '未填'}
                  </td>
                ))}
              </tr>
              <tr>
                <th scope="row">{`${year + 1}年 ${toRow.short ?? toRow.label}`}</th>
                {carried.map(({ to, value }) => (
                  <td key={to} className={styles.now}>
                    {kept(to) ?? value ?? '未填'}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </div>
      )}
      {carried.some(({ to, value }) => kept(to) !== null && kept(to) !== value) && (
        <p className={styles.note}>本年已经填了的格子保持不变，与上年不一致的在校验中指出。</p>
      )}
      <dl className={styles.flow}>
        {stock !== '' && (
          <div>
            <dt>{`${year}年 ${stock}`}</dt>
            <dd>
              <Icon name="next" />
              用于核对，不填入
            </dd>
          </div>
        )}
        {texts.length > 0 && (
          <div>
            <dt>{`${year}年 正文 ${texts.length} 段`}</dt>
            <dd>
              <Icon name="next" />
              并排对照，不带入
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** 现行有效件数：规章 0，行政规范性文件 11; empty where that year's form had none. */
function stockWords({ template, report }: CarriedTableProps['lastYear']): string {
  const sheet = evaluate(template, report);
  return checksOf(template, 'stockRollForward')
    .map(({ table, rows, inForce }) => {
      const figures = rows.flatMap((row) => sheet.get(addressOf(table, row, inForce)) ?? []);
      const [first] = figures;
      const words = figures.map(
        ({ cell, text }) => `${rowName(tableOf(template, table), cell.row)} ${text ?? '未填'}`,
      );
      return first ? `${columnName(first.cell.column)}：${words.join('，')}` : '';
    })
    .join('；');
}
