import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { cellStyles } from './table-styles';

export function lastYearId(address: string): string {
  return `last-year.${address}`;
}

/** 上年数 in pencil beside a figure, and the description of the cell; a zero is only the latter. */
export function LastYearFigure({ address, text }: { address: string; text: string }) {
  return (
    <i id={lastYearId(address)} className={cellStyles.lastYear} hidden={text === '0'} aria-hidden="true">
      <VisuallyHidden>上年 </VisuallyHidden>
      {text}
    </i>
  );
}
