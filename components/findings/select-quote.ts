/** 选中原句: selects the quoted words in a field of prose, so that they stand out and can be typed over. */
export function selectQuote(field: HTMLElement, quote: string): void {
  if (quote === '') return;
  if (field instanceof HTMLTextAreaElement) {
    const at = field.value.indexOf(quote);
    if (at >= 0) field.setSelectionRange(at, at + quote.length);
    return;
  }
  if (field.isContentEditable) selectIn(field, quote);
}

/** The words may run over several pieces of text, as where a part of them is bound to a figure. */
function selectIn(field: HTMLElement, quote: string): void {
  const start = field.textContent.indexOf(quote);
  if (start < 0) return;
  const range = document.createRange();
  const pieces = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let piece = pieces.nextNode(); piece; piece = pieces.nextNode()) {
    const length = piece.textContent?.length ?? 0;
    if (start >= passed && start < passed + length) range.setStart(piece, start - passed);
    const rest = start + quote.length - passed;
    if (rest > 0 && rest <= length) {
      range.setEnd(piece, rest);
      break;
    }
    passed += length;
  }
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
