/** Addresses of pages and of mail as one sign each: what stands in them is no prose, what stands around them is not joined. */
export function withoutAddresses(text: string): string {
  return text.replace(
    /https?:\/\/[^\s\p{Script=Han}，。；）)]+|www\.[^\s\p{Script=Han}，。；）)]+|[\w.+-]+@[\w.-]+/giu,
    '·',
  );
}

/** Without what is quoted: titles of documents, words of others, document numbers. */
export function withoutQuotes(text: string): string {
  return text
    .replace(/《[^》]*》/g, '《》')
    .replace(/“[^”]*”/g, '“”')
    .replace(/<[^>]*>/g, '')
    .replace(/[〔[(（【]\s*(?:19|20)\d{2}\s*[〕\])）】]/g, '');
}
