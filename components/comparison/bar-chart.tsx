import { classNames } from '@/components/ui/class-names';
import type { Series } from '@/lib/comparison/year-series';
import { BAR, BARS, barHeight, chartWords, LABEL, LINE, slotWidth } from './bar-geometry';
import styles from './year-charts.module.css';

interface BarChartProps {
  readonly series: Series;
  /** The figure that reaches the top. */
  readonly largest: bigint;
  /** This year, drawn full. */
  readonly current: number;
  readonly whole: string | undefined;
}

/** 历年 of one row: a bar a year, with its figure. */
export function BarChart({ series, largest, current, whole }: BarChartProps) {
  const slot = slotWidth(series.points.length);
  const base = LABEL + BARS;
  const width = slot * series.points.length;
  const height = base + LINE + (whole === undefined ? 0 : LINE);
  return (
    <svg
      role="img"
      aria-label={chartWords(series, whole)}
      className={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      width={`${width / 16}rem`}
      height={`${height / 16}rem`}
    >
      <line className={styles.base} x1="0" y1={base + 0.5} x2={width} y2={base + 0.5} />
      {series.points.map(({ year, value, text, share }, at) => {
        const middle = slot * at + slot / 2;
        const bar = barHeight(value, largest);
        return (
          <g key={year} className={classNames(year === current && styles.current)}>
            <rect className={styles.bar} x={middle - BAR / 2} y={base - bar} width={BAR} height={bar} />
            <text className={value === null ? styles.without : styles.figure} x={middle} y={base - bar - 4}>
              {text}
            </text>
            <text className={styles.year} x={middle} y={base + 13}>
              {year}
            </text>
            {whole !== undefined && (
              <text className={styles.year} x={middle} y={base + LINE + 13}>
                {share}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
