import type { Page } from 'playwright/test';

/** 外观: light, dark and forced colours, as the system asks for them. */
export const appearances = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

export type Appearance = keyof typeof appearances;

export async function appear(page: Page, appearance: Appearance): Promise<void> {
  // A colour that is still changing is none of either appearance.
  await page.emulateMedia({ ...appearances[appearance], reducedMotion: 'reduce' });
}
