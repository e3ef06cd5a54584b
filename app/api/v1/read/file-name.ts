import { cleanText } from '@/lib/report/clean-text';

const LONGEST = 200;

/** 文件名 as it was sent, without folders and control characters; null where there is none. */
export function fileName(sent: string | null): string | null {
  const base =
    decoded(sent ?? '')
      .split(/[/\\]/)
      .pop() ?? '';
  const name = cleanText(base).replace(/\n/g, '').trim();
  // The end tells what kind of file it is.
  return name === '' ? null : name.slice(-LONGEST);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
