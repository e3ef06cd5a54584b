import { CHARACTER } from './measures';
import { textWidth } from './text-width';

/**
 * 署名 and 成文日期 without a seal (GB/T 9704-2012, 7.3.5.2): the name two characters from the right edge; the date
 * begins two characters right of where the name begins. A date longer than that keeps the two characters and moves
 * the name instead. Right indents in twips.
 */
export function signatureIndents(
  name: string,
  date: string,
): { readonly name: number; readonly date: number } {
  const difference = textWidth(name) - textWidth(date);
  const nameFree = Math.max(2, 4 - difference);
  const dateFree = Math.max(2, difference);
  return { name: Math.round(nameFree * CHARACTER), date: Math.round(dateFree * CHARACTER) };
}
