import { expect, it } from 'vitest';
import { defaultProfile } from '@/lib/document/profile';
import { layoutProfileSchema, readLayoutProfile } from './layout-profile';

it('takes what is not named as usual', () => {
  expect(layoutProfileSchema.parse({})).toEqual(defaultProfile);
  expect(readLayoutProfile('{"signature":false}')).toEqual({ ...defaultProfile, signature: false });
  expect(readLayoutProfile(null)).toEqual(defaultProfile);
});

it.each([
  { tableFontSize: 14 },
  { tableFontSize: '12' },
  { pageNumbers: 'left' },
  { subheadings: '' },
  { title: 'four' },
  { titleText: '局'.repeat(401) },
  { signature: 'no' },
])('refuses %j', (profile) => {
  expect(layoutProfileSchema.safeParse(profile).success).toBe(false);
});

it('removes control characters from the title broken by hand, but for its line breaks', () => {
  expect(layoutProfileSchema.parse({ titleText: '云江市\r\n水\u0007务局' }).titleText).toBe('云江市\n水务局');
});
