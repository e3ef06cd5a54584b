import type { Kysely } from 'kysely';
import { z } from 'zod';
import {
  defaultProfile,
  pageNumberPlaces,
  subheadingPlaces,
  tableFontSizes,
  TITLE_TEXT_LENGTH,
  titleBreaks,
  type LayoutProfile,
} from '@/lib/document/profile';
import { cleanText } from '@/lib/report/clean-text';
import { HIGHEST_AGENCY } from './own-agency';
import type { Tables } from './tables';

/** 版式 as it comes in; what is not named is as usual. */
export const layoutProfileSchema: z.ZodType<LayoutProfile> = z.object({
  subheadings: z.enum(subheadingPlaces).default(defaultProfile.subheadings),
  signature: z.boolean().default(defaultProfile.signature),
  title: z.enum(titleBreaks).default(defaultProfile.title),
  titleText: z.string().max(TITLE_TEXT_LENGTH).transform(cleanText).default(''),
  tableFontSize: z.literal(tableFontSizes).default(defaultProfile.tableFontSize),
  pageNumbers: z.enum(pageNumberPlaces).default(defaultProfile.pageNumbers),
});

/** The stored 版式; the usual one where none is stored. */
export function readLayoutProfile(stored: string | null): LayoutProfile {
  return stored === null ? defaultProfile : layoutProfileSchema.parse(JSON.parse(stored));
}

/** 版式 of an agency; one that has none of its own takes that of the highest. */
export async function layoutOfAgency(db: Kysely<Tables>, agencyId: string): Promise<LayoutProfile> {
  const rows = await db
    .selectFrom('agency')
    .select(['id', 'layout'])
    .where('id', 'in', [agencyId, HIGHEST_AGENCY])
    .where('layout', 'is not', null)
    .execute();
  const row = rows.find(({ id }) => id === agencyId) ?? rows[0];
  return readLayoutProfile(row?.layout ?? null);
}
