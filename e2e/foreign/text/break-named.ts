import { widthOf } from './wrap-text';

/** The last character of a name with its figure, unit and closing signs; a run of digits and signs; one character with what closes it. */
const word =
  /\p{Script=Han}?[：: ]+(?:[^\p{Script=Han}\s，、；：:（）。]+|无(?=[，、；。）]|$))(?:万?元)?[，、；。）]*|[^\p{Script=Han}\s，、；：:（）。]+[，、；。）]*|[（“]?.[，、；。）：:”]*/gsu;

/** A told row in lines of at most `width` Han characters: names may be parted, a figure keeps the sign before it and all behind it. */
export function breakNamed(text: string, width: number): readonly string[] {
  const words = text.match(word) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const one of words) {
    if (widthOf(line + one) > width * 2 && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = '';
    }
    line += one;
  }
  return [...lines, line];
}
