import { damaged } from '../open-package';
import { refused, type OpenedDocument } from '../opened-document';
import { docDocument } from './doc-document';
import { docStreams } from './doc-streams';

/** 旧版文字文档 (.doc), Word 97 to 2003. */
export function openDoc(bytes: Uint8Array): OpenedDocument {
  try {
    const opened = docStreams(bytes);
    if (!opened.ok) return opened;
    const document = docDocument(opened.streams);
    return document.length === 0 ? refused(damaged('DOC')) : { ok: true, document };
  } catch {
    return refused(damaged('DOC'));
  }
}
