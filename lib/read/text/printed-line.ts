import type { VisibleLine } from '../visible-document';

const HEADING = /^ {0,3}#{1,6}\s/;
/** Stars or underscores around words; those around spaces are none. */
const EMPHASIS = /(\*\*\*|\*\*|__|\*|`)(?=\S)([^*_`]*?\S)\1/g;

/** A line as it is printed, spaces kept so that columns can be seen; marks of Markdown are no text. */
export function printedLine(line: string): VisibleLine {
  const heading = HEADING.exec(line);
  const text = withoutMarks(heading ? line.slice(heading[0].length).trimStart() : line).trimEnd();
  return {
    kind: 'line',
    text,
    ...(heading ? { role: 'part' as const } : {}),
    printed: true,
    ...(/^(?:\u3000|\s{2})/.test(text) ? { indented: true as const } : {}),
  };
}

export function withoutMarks(text: string): string {
  return text
    .replace(EMPHASIS, '$2')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1');
}
