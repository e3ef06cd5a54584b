import { Sheet } from '@/components/ui/sheet';
import type { SeriesGroup } from '@/lib/comparison/year-series';
import type { Template } from '@/lib/template/types';
import { BarChart } from './bar-chart';
import { largestOf } from './bar-geometry';
import styles from './year-charts.module.css';

interface YearChartsProps {
  readonly template: Template;
  readonly groups: readonly SeriesGroup[];
  readonly current: number;
  /** Years that are no report of this application, in words. */
  readonly origins: readonly string[];
}

/** 历年: what came in, what was done with it, and how it ended, over all years held. */
export function YearCharts({ template, groups, current, origins }: YearChartsProps) {
  return (
    <Sheet title="历年" aside="同一组的柱高用同一比例">
      {groups.map((group) => (
        <section key={group.id} className={styles.group}>
          <h3 className={styles.name}>{nameOf(template, group)}</h3>
          <div className={styles.charts}>
            {group.series.map((series) => (
              <figure key={series.id} className={styles.one}>
                <figcaption className={styles.caption}>{series.name}</figcaption>
                <BarChart series={series} largest={largestOf(group)} current={current} whole={group.whole} />
              </figure>
            ))}
          </div>
        </section>
      ))}
      {origins.length > 0 && <p className={styles.origins}>{`${origins.join('，')}。`}</p>}
    </Sheet>
  );
}

function nameOf(template: Template, { table, whole }: SeriesGroup): string {
  if (whole !== undefined) return `${whole}构成，年份下为占${whole}的比例`;
  const section = template.sections.find((one) => one.kind === 'table' && one.table.id === table);
  return section?.shortName ?? '';
}
