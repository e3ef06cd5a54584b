import type { Table } from '@/lib/template/types';
import { joinBeside } from '../apart/join-beside';
import { matchApart } from '../apart/match-apart';
import { matchTold } from '../told/match-told';
import type { VisibleDocument } from '../visible-document';
import type { OtherLines } from './assign-runs';
import { labelStream } from './label-stream';
import { matchAcross } from './match-across';
import { matchLines } from './match-lines';
import type { TableMatch } from './match-result';

/** Finds the figures of an official table in some blocks of a document. */
export function matchTable(
  table: Table,
  document: VisibleDocument,
  blocks: readonly number[],
  elsewhere: OtherLines,
): TableMatch {
  const apart = matchApart(table, document, blocks) ?? matchTold(table, document, blocks);
  if (apart) return apart;
  const stream = joinBeside(table, document, blocks) ?? labelStream(document, blocks);
  return table.layout === 'across' ? matchAcross(table, stream) : matchLines(table, stream, elsewhere);
}
