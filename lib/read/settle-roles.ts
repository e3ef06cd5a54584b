import type { VisibleDocument } from './visible-document';

/** Number of a part, 一、 to 十、. */
const PART_NUMBER = /^\s*[一二三四五六七八九十]{1,2}\s*[、，,．.]/;

/**
 * Roles where the words agree: a heading is one of a part only with the number of a part, and what stands on the right
 * is 落款 only below the last part.
 */
export function settleRoles(document: VisibleDocument): VisibleDocument {
  const lastPart = document.reduce(
    (last, block, index) => (block.kind === 'line' && PART_NUMBER.test(block.text) ? index : last),
    -1,
  );
  return document.map((block, index) => {
    if (block.kind !== 'line' || block.role === undefined) return block;
    const isTrue = block.role === 'part' ? PART_NUMBER.test(block.text) : index > lastPart;
    if (isTrue) return block;
    const { role: _, ...rest } = block;
    return rest;
  });
}
