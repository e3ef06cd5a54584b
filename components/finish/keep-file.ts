import type { MadeFile } from './fetch-file';

/** How long a browser may take to begin writing a file, in milliseconds. */
const PATIENCE = 60_000;

/** Hands a file to the browser, which keeps it under its name. */
export function keepFile({ blob, name }: MadeFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
