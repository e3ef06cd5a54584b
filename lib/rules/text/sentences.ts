/** 句: one sentence of a text, its marks kept. `text` is a piece of the text as it stands there. */
export interface Sentence {
  readonly text: string;
  /** The same without white space, full-width letters and digits as half-width ones; Chinese marks stay. */
  readonly plain: string;
  /** Whether it begins its paragraph. */
  readonly opens: boolean;
  /** Whether it ends its paragraph. */
  readonly closes: boolean;
}

const MOST_TEXTS = 200;
const known = new Map<string, readonly Sentence[]>();

/** The sentences of a text, split once: reports are checked at every key press. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found = known.get(text);
  if (found) return found;
  if (known.size >= MOST_TEXTS) known.clear();
  const made = text.split('\n').flatMap(splitParagraph);
  known.set(text, made);
  return made;
}

/** Half-width letters and digits, no white space. */
export function plainText(text: string): string {
  return text
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
    )
    .replace(/\s/g, '');
}

function splitParagraph(paragraph: string): readonly Sentence[] {
  const pieces = (paragraph.match(/[^。；！？;]*[。；！？;]+[”’》）)]*|[^。；！？;]+$/gu) ?? [])
    // Invisible characters at an end are for X07 to find.
    .map((piece) => piece.replace(/^[ \t\r\u00a0\u3000]+|[ \t\r\u00a0\u3000]+$/g, ''))
    .filter((piece) => piece !== '');
  return pieces.map((text, at) => ({
    text,
    plain: plainText(text),
    opens: at === 0,
    closes: at === pieces.length - 1,
  }));
}
