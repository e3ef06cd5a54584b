/** So many lines with empty fields side by side are no prose. */
const FEWEST_LINES = 3;
const MOST_LINES_OF_FIELD = 40;

/** 逗号分隔 (RFC 4180, also with semicolons): the text with a tab between fields; undefined for any other text. */
export function tabsForCommas(lines: readonly string[]): string[] | undefined {
  const separator = [',', ';'].find((sign) => {
    const empty = sign + sign;
    const named = lines.filter((line) => line.includes(empty) && !line.includes('\t'));
    return named.length >= FEWEST_LINES;
  });
  if (separator === undefined) return undefined;
  const rows: string[] = [];
  for (let at = 0; at < lines.length;) {
    const { fields, end } = recordAt(lines, at, separator);
    // Prose, a title and a band over the table are a field alone, with or without empty ones behind it.
    const isAlone = fields.slice(1).every((text) => text === '');
    rows.push(isAlone ? (fields[0] ?? '') : fields.join('\t'));
    at = end;
  }
  return rows;
}

/** A record: its fields, quotes taken off, line breaks in them as spaces. */
function recordAt(
  lines: readonly string[],
  from: number,
  separator: string,
): { readonly fields: readonly string[]; readonly end: number } {
  let line = lines[from] ?? '';
  let end = from + 1;
  while (isOpen(line) && end < lines.length && end - from < MOST_LINES_OF_FIELD) {
    line += ` ${lines[end] ?? ''}`;
    end += 1;
  }
  if (isOpen(line)) {
    line = lines[from] ?? '';
    end = from + 1;
  }
  const texts: string[] = [];
  let text = '';
  let isQuoted = false;
  for (let at = 0; at <= line.length; at += 1) {
    const char = line[at];
    if (char === undefined || (char === separator && !isQuoted)) {
      texts.push(text.trim());
      text = '';
    } else if (char === '"' && isQuoted && line[at + 1] === '"') {
      text += '"';
      at += 1;
    } else if (char === '"' && (isQuoted || text.trim() === '')) {
      isQuoted = !isQuoted;
    } else {
      text += char;
    }
  }
  return { fields: texts, end };
}

function isOpen(line: string): boolean {
  return (line.split('"').length - 1) % 2 === 1;
}
