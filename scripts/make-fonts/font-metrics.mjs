import * as fontkit from 'fontkit';

/**
 * What `lib/layout` needs of a font: which characters it has and how wide they are. Most hanzi are one em
 * wide, so only other widths are listed. Numbers are base 36 to keep the file small:
 * `coverage` is “gap” or “gap-length” after the last range, `widths` is “gap-length-width” in font units.
 */
export function fontMetrics(bytes) {
  const font = fontkit.create(bytes);
  const codes = [...font.characterSet].sort((a, b) => a - b);
  const em = font.unitsPerEm;
  const width = (code) => font.glyphForCodePoint(code).advanceWidth;
  return {
    em,
    coverage: runs(codes, () => true)
      .map(({ gap, length }) => (length === 1 ? b36(gap) : `${b36(gap)}-${b36(length)}`))
      .join(' '),
    widths: runs(
      codes.filter((code) => width(code) !== em),
      (code, previous) => width(code) === width(previous),
    )
      .map(({ gap, length, first }) => `${b36(gap)}-${b36(length)}-${b36(width(first))}`)
      .join(' '),
  };
}

/** Neighbouring codes for which `joins` holds; `gap` is counted from the end of the run before. */
function runs(codes, joins) {
  const found = [];
  let end = 0;
  for (const code of codes) {
    const last = found.at(-1);
    if (last && code === end && joins(code, code - 1)) last.length += 1;
    else found.push({ gap: code - end, length: 1, first: code });
    end = code + 1;
  }
  return found;
}

function b36(number) {
  return number.toString(36);
}
