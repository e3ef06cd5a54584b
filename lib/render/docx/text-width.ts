/** Space that word processors set between a Han character and a Latin letter or digit, in em. */
const BETWEEN = 0.25;

/** Width of a text in em: a Han character is as wide as it is high, a digit of Times half, a point a quarter. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[.,]/.test(character)) width += 0.25;
    else if (/[\u0020-\u024f]/.test(character)) width += 0.5;
    else width += 1;
  }
  const joints = text.match(/[0-9A-Za-z](?=\p{Script=Han})|\p{Script=Han}(?=[0-9A-Za-z])/gu) ?? [];
  return width + joints.length * BETWEEN;
}
