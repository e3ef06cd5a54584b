import { LastYearOrigin } from '@/components/form/last-year-origin';
import type { FormLastYear } from '@/components/form/last-year';
import { compareYears } from '@/lib/comparison/compare-years';
import { listJumps } from '@/lib/comparison/list-jumps';
import { seriesOverYears, type DatedSheet } from '@/lib/comparison/year-series';
import { evaluate } from '@/lib/report/evaluate';
import { withComputedTotals } from '@/lib/report/complete-totals';
import type { Report } from '@/lib/report/report';
import type { Table, Template } from '@/lib/template/types';
import { ComparedSheet } from './compared-sheet';
import { JumpList } from './jump-list';
import { NoLastYear } from './no-last-year';
import { PrintButton } from './print-button';
import { YearCharts } from './year-charts';
import styles from './year-comparison.module.css';

/** 一个年度 with its form. */
export interface FilledYear {
  readonly year: number;
  readonly template: Template;
  readonly report: Report;
  readonly source: 'report' | 'file' | 'typed';
}

interface YearComparisonProps {
  readonly reportId: string;
  readonly template: Template;
  readonly report: Report;
  readonly lastYear: Pick<FormLastYear, 'template' | 'report' | 'source'> | null;
  /** Whether there was a form in the year before. */
  readonly hadForm: boolean;
  /** Every year held of the same agency, oldest first. */
  readonly years: readonly FilledYear[];
}

/** 与上年对比: what changed, over the years, and every figure beside last year's. */
export function YearComparison(props: YearComparisonProps) {
  const { reportId, template, report, lastYear, hadForm, years } = props;
  const { year } = report;
  const before = year - 1;
  const now = { template, sheet: evaluate(template, report) };
  const tables = lastYear ? compareYears(now, sheetOf(lastYear)) : [];
  const dated = years.map((held): DatedSheet => ({ year: held.year, ...sheetOf(held) }));
  const headings = headingsOf([template, ...(lastYear ? [lastYear.template] : [])]);
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>与上年对比</h1>
        <p className={styles.note}>
          <span className={styles.agency}>{report.agency.name}</span>
          {`${year}年与${before}年`}
          {lastYear && (
            <>
              {`，${before}年的数`}
              <LastYearOrigin {...lastYear} />
            </>
          )}
        </p>
        {lastYear && <PrintButton />}
      </div>
      <div className={lastYear ? styles.columns : styles.alone}>
        <div className={styles.side}>
          {lastYear ? (
            <JumpList reportId={reportId} template={template} jumps={listJumps(tables)} />
          ) : (
            <NoLastYear reportId={reportId} before={before} hadForm={hadForm} />
          )}
          {years.length > 1 && (
            <YearCharts
              template={template}
              groups={seriesOverYears(template, dated)}
              current={year}
              origins={originsOf(years)}
            />
          )}
        </div>
        {lastYear && (
          <div className={styles.main}>
            {tables.map((compared) => (
              <ComparedSheet
                key={compared.table.id}
                heading={headings.get(compared.table.id) ?? compared.table.name}
                compared={compared}
                years={{
                  now: year,
                  before,
                  blankBefore: lastYear.source.kind === 'typed' ? '未录入' : '未填',
                }}
              />
            ))}
          </div>
        )}
      </div>
    </>
  );
}

function sheetOf({ template, report }: Pick<FilledYear, 'template' | 'report'>) {
  return { template, sheet: evaluate(template, withComputedTotals(template, report)) };
}

/** Headings of the parts by the tables in them; the first form that has one names it. */
function headingsOf(templates: readonly Template[]): ReadonlyMap<Table['id'], string> {
  return new Map(
    [...templates]
      .reverse()
      .flatMap(({ sections }) =>
        sections.flatMap((section): [string, string][] =>
          section.kind === 'table' ? [[section.table.id, section.heading]] : [],
        ),
      ),
  );
}

function originsOf(years: readonly FilledYear[]): readonly string[] {
  return years.flatMap(({ year, source }) => {
    if (source === 'file') return [`${year}年的数来自导入的文件`];
    return source === 'typed' ? [`${year}年的数是手工录入的`] : [];
  });
}
