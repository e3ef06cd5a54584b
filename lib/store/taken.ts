import { refuse, type Refusal } from './refusal';
import type { Write } from './revise';

/** Refuses a second report of one agency and year; `except` is the report that moves there. */
export async function refuseTaken(
  db: Write,
  place: { readonly agencyId: string; readonly agency: string; readonly year: number },
  except = '',
): Promise<Refusal | undefined> {
  const found = await db
    .selectFrom('report')
    .select('id')
    .where('agency_id', '=', place.agencyId)
    .where('year', '=', place.year)
    .where('deleted_at', 'is', null)
    .where('id', '!=', except)
    .executeTakeFirst();
  if (!found) return undefined;
  const message = `“${place.agency}”${place.year}年的报告已经有一份，每个机关每年一份。`;
  return refuse('exists', message, { reportId: found.id });
}
