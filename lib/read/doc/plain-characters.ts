const FIELD_BEGIN = '\x13';
const FIELD_SPLIT = '\x14';
const FIELD_END = '\x15';

/** Characters that Word 97 uses for something else: fields show their result, marks of objects are no text. */
export function plainCharacters(stored: string): { readonly text: string; readonly hasPicture: boolean } {
  let text = '';
  let hasPicture = false;
  /** Of each field that is open: whether its result has begun. */
  const fields: boolean[] = [];
  for (const character of stored) {
    if (character === FIELD_BEGIN) fields.push(false);
    else if (character === FIELD_SPLIT) fields[fields.length - 1] = true;
    else if (character === FIELD_END) fields.pop();
    else if (fields.includes(false)) continue;
    else if (character === '\x01') hasPicture = true;
    else if (character === '\x0b') text += '\n';
    else if (character === '\x1e') text += '-';
    else if (character === '\xa0') text += ' ';
    else if (character >= ' ' || character === '\t') text += character;
  }
  return { text, hasPicture };
}
