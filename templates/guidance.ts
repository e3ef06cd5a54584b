import type { FormatGuidance } from '@/lib/template/guidance-types';
import { joinGuidance } from '@/lib/template/join-guidance';

const own: Readonly<Record<string, () => Promise<FormatGuidance>>> = {
  '2019-60': async () => (await import('./2019-60/guidance')).guidance201960,
  '2021-30': async () => (await import('./2021-30/guidance')).guidance202130,
};

/** 填报说明 of a format, loaded when first asked for; null for a format without any. */
export async function loadGuidance(formatId: string): Promise<FormatGuidance | null> {
  const load = own[formatId];
  if (!load) return null;
  const [{ commonGuidance }, guidance] = await Promise.all([import('./common-guidance'), load()]);
  return joinGuidance(commonGuidance, guidance);
}
