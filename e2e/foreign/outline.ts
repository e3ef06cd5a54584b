import { aspectIds, type ForeignReport } from './foreign-report';
import type { TableId } from './official-form';

/** A piece of a report in the order of reading; how it looks is the layout's affair. */
export type Piece =
  | { readonly kind: 'title' | 'date'; readonly text: string }
  | { readonly kind: 'heading' | 'aspect' | 'paragraph'; readonly text: string }
  | { readonly kind: 'signature'; readonly text: string }
  | { readonly kind: 'table'; readonly table: TableId };

/** The whole report as pieces. */
export function outlineOf(report: ForeignReport): readonly Piece[] {
  const { prose, headings } = report;
  const heading = (index: number): Piece => ({ kind: 'heading', text: headings[index] ?? '' });
  const paragraphs = (text: string): readonly Piece[] =>
    text === '' ? [] : text.split('\n').map((line) => ({ kind: 'paragraph', text: line }));
  const aspect = (text: string): readonly Piece[] => {
    const [first = '', ...rest] = text.split('\n');
    return [{ kind: rest.length > 0 ? 'aspect' : 'paragraph', text: first }, ...paragraphs(rest.join('\n'))];
  };
  const date: readonly Piece[] = report.date === null ? [] : [{ kind: 'date', text: dateText(report.date) }];
  const isDatedFirst = report.datePlace === 'underTitle';

  return [
    ...report.titleLines.map((text): Piece => ({ kind: 'title', text })),
    ...(isDatedFirst ? date : []),
    ...paragraphs(prose.opening),
    heading(0),
    ...paragraphs(prose.lead),
    ...aspectIds.flatMap((id) => aspect(prose.aspects[id])),
    heading(1),
    { kind: 'table', table: 'proactive' },
    heading(2),
    { kind: 'table', table: 'requests' },
    heading(3),
    { kind: 'table', table: 'review' },
    heading(4),
    ...paragraphs(prose.problemsAndImprovements),
    heading(5),
    ...paragraphs(prose.otherMatters),
    ...(isDatedFirst || report.date === null
      ? []
      : [{ kind: 'signature', text: report.agency } as const, ...date]),
  ];
}

function dateText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year ?? ''}年${month ?? ''}月${day ?? ''}日`;
}
