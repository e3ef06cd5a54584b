const FRAME = 'print-frame';

/** 打印 a file of the report without leaving the form: it is opened in a frame that nobody sees. */
export function printFile(address: string): void {
  document.getElementById(FRAME)?.remove();
  const frame = document.createElement('iframe');
  frame.id = FRAME;
  frame.title = '打印';
  frame.width = '0';
  frame.height = '0';
  frame.src = address;
  frame.addEventListener('load', () => frame.contentWindow?.print());
  document.body.append(frame);
}
