interface Pasted {
  readonly text: string;
  readonly html: string;
  readonly hasPicture: boolean;
}

interface Field {
  /** 格, 部分 */
  readonly name: string;
  readonly longest: number;
  /** How much stays in it beside what is pasted. */
  readonly kept: number;
}

/** 不能粘贴的内容: why the field cannot take it, or null. The browser would cut it off or do nothing, and say neither. */
export function refusedPaste({ text, hasPicture }: Omit<Pasted, 'html'>, field: Field): string | null {
  if (text === '' && hasPicture) return '复制的是图片，没有粘贴。复制文字或表格再粘贴。';
  const length = field.kept + text.trim().length;
  if (length <= field.longest) return null;
  return `粘贴后有 ${length} 字，一${field.name}最多 ${field.longest} 字，没有粘贴。只复制需要的文字再粘贴。`;
}

/** What a paste brings, without reading it as a table. */
export function pastedTexts(data: DataTransfer): Pasted {
  return {
    text: data.getData('text/plain'),
    html: data.getData('text/html'),
    hasPicture: Array.from(data.files).some(({ type }) => type.startsWith('image/')),
  };
}
