// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\p{Surrogate}]/gu;

/** Control characters other than the line feed are removed at the door, and halves of characters, which no file can hold. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROL, '');
}
