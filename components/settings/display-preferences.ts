/** 显示: how the screen looks, kept in a cookie so that the first paint is right already. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const sizes = ['normal', 'large', 'largest'] as const;
export type Size = (typeof sizes)[number];

export interface DisplayPreferences {
  readonly theme: Theme;
  readonly size: Size;
}

export const DISPLAY_COOKIE = 'nianbao-display';

export function readDisplay(cookie: string | undefined): DisplayPreferences {
  const [theme, size] = (cookie ?? '').split('.');
  return {
    theme: themes.find((known) => known === theme) ?? 'system',
    size: sizes.find((known) => known === size) ?? 'normal',
  };
}

export function writeDisplay({ theme, size }: DisplayPreferences): string {
  return `${DISPLAY_COOKIE}=${theme}.${size}; path=/; max-age=31536000; samesite=lax`;
}
