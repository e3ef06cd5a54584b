export interface RichText {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts a text with its formatting on the clipboard. `navigator.clipboard` exists on HTTPS and on this machine alone;
 * elsewhere a selected copy is taken. False where the browser allows neither.
 */
export async function copyRichText(content: RichText): Promise<boolean> {
  if ('clipboard' in navigator && 'ClipboardItem' in window) {
    try {
      await navigator.clipboard.write([clipboardItem(content)]);
      return true;
    } catch {
      return copySelected(content);
    }
  }
  return copySelected(content);
}

function clipboardItem({ html, text }: RichText): ClipboardItem {
  return new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  });
}

function copySelected({ html, text }: RichText): boolean {
  const focused = document.activeElement;
  const place = document.createElement('div');
  place.contentEditable = 'true';
  place.setAttribute('aria-hidden', 'true');
  place.style.cssText = 'position:fixed;left:-9999px;top:0;width:600px;height:1px;overflow:hidden';
  // Something must be selected; what is copied is set below. The page itself would break the rules for styles here.
  place.textContent = text;
  place.addEventListener('copy', (event) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  });
  document.body.append(place);
  place.focus();
  window.getSelection()?.selectAllChildren(place);
  // The one way that works on plain HTTP.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const isCopied = document.execCommand('copy');
  place.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
