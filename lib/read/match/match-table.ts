import type { Table } from '@/lib/template/types';
import type { VisibleDocument } from '../visible-document';
import type { OtherLines } from './assign-runs';
import { labelStream, type LabelStream } from './label-stream';
import { matchAcross } from './match-across';
import { matchLines } from './match-lines';
import { namedStream } from './named-stream';
import type { TableMatch } from './match-result';

/** Finds the figures of an official table in some blocks of a document. */
export function matchTable(
  table: Table,
  document: VisibleDocument,
  blocks: readonly number[],
  elsewhere: OtherLines,
): TableMatch {
  const match = (stream: LabelStream) =>
    table.layout === 'across' ? matchAcross(table, stream) : matchLines(table, stream, elsewhere);
  const plain = match(labelStream(document, blocks));
  if (plain.cells.size > plain.unread.length) return plain;
  // Where most figures have no place beside their labels, they may stand behind the names of their columns.
  const stream = namedStream(table, document, blocks);
  const named = stream && match(stream);
  return named && named.unread.length < plain.unread.length ? named : plain;
}
