import type { Template } from '@/lib/template/types';

const PERIOD =
  /(?:\d{4}\s*年?\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日?\s*起?\s*[,，、]?\s*[至到—–\-－~～]+\s*(?:\d{4}\s*年?\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日?止?/;

/** 统计期限 as printed, or empty. */
export function periodOf(texts: readonly string[]): string {
  for (const text of texts) {
    const found = PERIOD.exec(text)?.[0];
    if (found !== undefined) return found.trim();
  }
  return '';
}

/** 编制依据: the number of the notice as the report prints it, also a damaged one (〔202130号), or empty. */
export function basisOf({ basis }: Template, texts: readonly string[]): string {
  const office = /^\p{Script=Han}+/u.exec(basis.number)?.[0] ?? basis.number;
  const pattern = new RegExp(`${[...office].join('\\s*')}[^\\p{Script=Han}，。；]{1,16}号`, 'u');
  for (const text of texts) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found.replace(/\s+/g, '');
  }
  return '';
}
