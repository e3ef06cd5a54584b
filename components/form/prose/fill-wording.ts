/** What the placeholders of an official wording stand for. */
export interface WordingValues {
  readonly agency: string;
  readonly year: number;
  readonly basis: string;
  readonly basisNumber: string;
  readonly address: string;
  readonly telephone: string;
  readonly website: string;
}

/** 通用表述 with the agency's own names and dates; what the agency did not say is left away, never invented. */
export function fillWording(text: string, values: WordingValues): string {
  const contact = [
    values.address === '' ? '' : `地址：${values.address}`,
    values.telephone === '' ? '' : `电话：${values.telephone}`,
  ].filter((part) => part !== '');
  const words: Readonly<Record<string, string>> = {
    agency: values.agency,
    year: String(values.year),
    basis: values.basis,
    basisNumber: values.basisNumber,
    website: values.website === '' ? '' : `本报告电子版可在${values.website}下载。`,
    contact: contact.length === 0 ? '' : `如有疑问，可与${values.agency}联系（${contact.join('，')}）。`,
  };
  return text.replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole);
}
