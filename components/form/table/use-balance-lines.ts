import { balanceLines, type BalanceLine } from '@/lib/rules/balance-lines';
import type { Table } from '@/lib/template/types';
import { usePaintedSnapshot, useReport } from '../report-context';

/** 勾稽关系 of a table, column by column; renders its reader when one of them changed, once the key is painted. */
export function useBalanceLines(table: Table): readonly BalanceLine[] {
  const { template } = useReport().store;
  return usePaintedSnapshot(
    ({ sheet }) => balanceLines(template, table.id, sheet),
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  );
}
