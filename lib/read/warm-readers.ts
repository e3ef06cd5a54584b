/** Loads what is loaded only on demand, so that the first file is read as quickly as the next. */
export async function warmReaders(): Promise<void> {
  await import('./pdf/open-pdf');
}
