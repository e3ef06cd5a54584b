import type { OpenedDocument } from '../opened-document';
import { rtfDocument } from './rtf-document';

/** RTF, often under the name of a .doc. */
export function openRtf(bytes: Uint8Array): OpenedDocument {
  return { ok: true, document: rtfDocument(new TextDecoder('latin1').decode(bytes)) };
}
