import { parseExpression } from '@/lib/report/bound-figure';
import type { Template } from '@/lib/template/types';
import { cellMap, cellName } from '@/lib/template/walk';

/** 出处 of a bound figure in words: 取自表三 四、结转下年度继续办理 / 总计. */
export function figureWords(template: Template, expression: string): string {
  const figure = parseExpression(expression);
  const name = (address: string) => {
    const cell = cellMap(template).get(address);
    return cell ? `${cell.table.name} ${cellName(cell)}` : address;
  };
  switch (figure?.kind) {
    case 'cell':
      return `取自${name(figure.cell)}`;
    case 'sum':
      return `取自${figure.cells.map(name).join('、')}之和`;
    case 'percent':
      return `取自${name(figure.part)}占${name(figure.whole)}的百分比`;
    case undefined:
      return '';
  }
}
