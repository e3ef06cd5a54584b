import type { Area, Page, Rule, TextRun } from '@/lib/layout/page';
import { element } from './element';
import { dataOf, svgTexts, svgWatermark } from './svg-text';

/**
 * One page as SVG, for the preview. What was placed for a field carries `data-part` and `data-cell`; a screen reader
 * hears the number of the page only, for the form beside it says the rest.
 */
export function renderSvg(page: Page): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${page.width} ${page.height}`,
      role: 'img',
      'aria-label': `第${page.number}页`,
      'data-page': page.number,
    },
    element('rect', { width: page.width, height: page.height, fill: '#fff' }),
    page.watermark ? svgWatermark(page.watermark) : '',
    ...page.areas.map(svgArea),
    svgRules(page.rules),
    ...byFont(page.texts).map(svgTexts),
  );
}

function svgArea(area: Area): string {
  const { x, y, width, height } = area;
  return element('rect', { x, y, width, height, fill: 'none', 'pointer-events': 'all', ...dataOf(area) });
}

function svgRules(rules: readonly Rule[]): string {
  return [...new Set(rules.map(({ width }) => width))]
    .map((width) => {
      const lines = rules.filter((rule) => rule.width === width);
      const d = lines.map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`).join('');
      return element('path', {
        d,
        stroke: '#000',
        'stroke-width': width,
        'stroke-linecap': 'square',
        'pointer-events': 'none',
      });
    })
    .join('');
}

/** Neighbouring runs of one font and size, which need to be named once only. */
function byFont(runs: readonly TextRun[]): TextRun[][] {
  const groups: TextRun[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last?.[0]?.font === run.font && last[0].size === run.size) last.push(run);
    else groups.push([run]);
  }
  return groups;
}
