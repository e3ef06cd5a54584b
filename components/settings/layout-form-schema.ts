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

/** What the fields of 版式 hold while they are filled in; a radio button holds text. */
export interface LayoutFormValues {
  subheadings: LayoutProfile['subheadings'];
  signature: 'printed' | 'omitted';
  title: LayoutProfile['title'];
  titleText: string;
  tableFontSize: string;
  pageNumbers: LayoutProfile['pageNumbers'];
}

/** The fields of 版式 at submit. */
export const layoutFormShape = {
  subheadings: z.enum(subheadingPlaces),
  signature: z.enum(['printed', 'omitted']).transform((choice) => choice === 'printed'),
  title: z.enum(titleBreaks),
  titleText: z.string().trim().max(TITLE_TEXT_LENGTH, `标题超过${TITLE_TEXT_LENGTH}字。`),
  tableFontSize: z.string().transform(sizeOf),
  pageNumbers: z.enum(pageNumberPlaces),
};

export function layoutFormValues(profile: LayoutProfile = defaultProfile): LayoutFormValues {
  return {
    ...profile,
    signature: profile.signature ? 'printed' : 'omitted',
    tableFontSize: String(profile.tableFontSize),
  };
}

function sizeOf(text: string): LayoutProfile['tableFontSize'] {
  return tableFontSizes.find((size) => String(size) === text) ?? defaultProfile.tableFontSize;
}
