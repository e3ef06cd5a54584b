import fontRecords from '@/assets/fonts/metrics.json';
import { officeFont, readFontMetrics, type FontMetrics } from '@/lib/layout/font-metrics';
import { readOfficeFonts, type OfficeFonts } from './office-fonts';

const own = readFontMetrics(fontRecords);
const none: OfficeFonts = { fonts: [], problems: [] };
const known = new Map<string, OfficeFonts>();

/** The fonts in `NIANBAO_FONTS`, read once; none where it is not set. */
export function officeFonts(): OfficeFonts {
  const folder = process.env['NIANBAO_FONTS'] ?? '';
  if (folder === '') return none;
  const found = known.get(folder) ?? readOfficeFonts(folder);
  known.set(folder, found);
  return found;
}

/** 字宽 of the fonts that PDF and preview are set in. */
export function fontMetrics({ fonts }: OfficeFonts = officeFonts()): FontMetrics {
  return { ...own, ...Object.fromEntries(fonts.map(({ face, advance }) => [officeFont(face), advance])) };
}
