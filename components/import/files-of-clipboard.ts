type Clipboard = Pick<DataTransfer, 'files' | 'getData'>;

/** 粘贴: files as they are; else what was copied from a page or a document, rich before plain. */
export function filesOfClipboard(clipboard: Clipboard): readonly File[] {
  const files = Array.from(clipboard.files);
  if (files.length > 0) return files;
  const html = clipboard.getData('text/html');
  if (html !== '') return [new File([html], '粘贴的内容.html', { type: 'text/html' })];
  const text = clipboard.getData('text/plain');
  return text.trim() === '' ? [] : [new File([text], '粘贴的内容.txt', { type: 'text/plain' })];
}
