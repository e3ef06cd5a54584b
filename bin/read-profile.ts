import {
  defaultProfile,
  pageNumberPlaces,
  subheadingPlaces,
  tableFontSizes,
  TITLE_TEXT_LENGTH,
  titleBreaks,
  type LayoutProfile,
} from '@/lib/document/profile';
import { quoted, readOptionsFile, refuseOption, type ReadOptions } from './read-options-file';

const profileFile = {
  name: '版式文件',
  example: '{"tableFontSize": 12}',
  allowed: {
    subheadings: quoted(subheadingPlaces),
    signature: 'true 或 false',
    title: quoted(titleBreaks),
    titleText: `不超过${TITLE_TEXT_LENGTH}字的文字`,
    tableFontSize: tableFontSizes.join('、'),
    pageNumbers: quoted(pageNumberPlaces),
  } satisfies Readonly<Record<keyof LayoutProfile, string>>,
};

/** Reads a 版式文件: JSON with any of the names of a profile; what it does not name is as usual. */
export async function readProfile(file: string | undefined): Promise<ReadOptions<LayoutProfile>> {
  if (file === undefined) return { ok: true, value: defaultProfile };
  const read = await readOptionsFile(file, profileFile);
  if (!read.ok) return read;
  // The store takes a third of a second to load, and most commands have no need of it.
  const { layoutProfileSchema } = await import('@/lib/store/layout-profile');
  const parsed = layoutProfileSchema.safeParse(read.value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return refuseOption(profileFile, parsed.error.issues[0]?.path ?? []);
}
