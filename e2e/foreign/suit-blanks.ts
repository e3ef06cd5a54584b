import type { ForeignReport, ForeignRow } from './foreign-report';

/**
 * What a layout shows of a blank: each one (`visible`), or only that a row has no figure at all (`rowsOnly`),
 * because figures stand side by side with nothing to count the empty places.
 */
export type BlankPolicy = 'visible' | 'rowsOnly';

export type BlankTreatment = 'fill' | 'declare';

/**
 * A report that a layout of this policy can show honestly: single blanks become zeros (`fill`), or stay, and
 * all cells of their row are declared undecidable (`declare`).
 */
export function suitBlanks(
  report: ForeignReport,
  policy: BlankPolicy,
  treatment: BlankTreatment,
): ForeignReport {
  if (policy === 'visible') return report;
  const lines = [
    ...report.proactive.flatMap(({ rows }) => rows.map(idsOfRow)),
    ...report.requests.rows.map(idsOfRow),
    report.review.rows.flatMap(idsOfRow),
  ];
  const isBlank = (id: string) => report.figures[id] === '';
  const gapped = lines.filter((ids) => ids.some(isBlank) && !ids.every(isBlank));
  if (treatment === 'declare') return { ...report, undecidable: gapped.flat() };
  return fillWithZeros(report, new Set(gapped.flat().filter(isBlank)));
}

function idsOfRow({ cells }: ForeignRow): readonly string[] {
  return cells.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

function fillWithZeros(report: ForeignReport, ids: ReadonlySet<string>): ForeignReport {
  const zeros = Object.fromEntries([...ids].map((id) => [id, '0']));
  const fill = (row: ForeignRow): ForeignRow => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.id !== undefined && ids.has(cell.id) ? { ...cell, printed: '0' } : cell,
    ),
  });
  return {
    ...report,
    proactive: report.proactive.map((block) => ({ ...block, rows: block.rows.map(fill) })),
    requests: { ...report.requests, rows: report.requests.rows.map(fill) },
    review: { ...report.review, rows: report.review.rows.map(fill) },
    figures: { ...report.figures, ...zeros },
    expected: { ...report.expected, ...zeros },
  };
}
