import { unzipSync } from 'fflate';
import { decodeAnyText } from './decode-any-text';
import { limits } from './open-package';

/** What a file really is, whatever its name says. */
export type FileKind =
  | 'empty'
  | 'json'
  | 'docx'
  | 'xlsx'
  | 'doc'
  | 'pdf'
  | 'html'
  | 'mhtml'
  | 'rtf'
  | 'text'
  | 'archive'
  | 'picture'
  | 'unknown';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PICTURES = [[0xff, 0xd8, 0xff], [0x89, 0x50, 0x4e, 0x47], [...'GIF8'].map(code), [0x42, 0x4d]];
const ARCHIVES = [[...'Rar!'].map(code), [0x37, 0x7a, 0xbc, 0xaf], [0x1f, 0x8b]];
const HTML =
  /^<(?:!doctype\s+html|html|head|body|table|div|p|h[1-6]|section|article|main|meta|span|style)\b/i;
/** Where a mark of the kind must stand. */
const START = 1024;

/** 文件类型 by content. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const start = Array.from(bytes.subarray(0, START), (byte) => String.fromCharCode(byte)).join('');
  if (start.includes('%PDF-')) return 'pdf';
  if (begins(bytes, OLE)) return 'doc';
  if (start.startsWith('PK')) return packageKind(bytes);
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (PICTURES.some((mark) => begins(bytes, mark))) return 'picture';
  if (ARCHIVES.some((mark) => begins(bytes, mark))) return 'archive';
  return textKind(bytes);
}

function textKind(bytes: Uint8Array): FileKind {
  const text = decodeAnyText(bytes.subarray(0, limits.file));
  if (text === undefined) return 'unknown';
  if (text.trim() === '') return 'empty';
  if (/^\s*\{/.test(text)) return 'json';
  if (/^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*MIME-Version:/i.test(text.slice(0, START))) return 'mhtml';
  return HTML.test(withoutPreamble(text)) ? 'html' : 'text';
}

/** The text from its first tag on that is no comment. */
function withoutPreamble(text: string): string {
  let rest = text.slice(0, 100 * START).trimStart();
  for (;;) {
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '>' : undefined;
    const at = end === undefined ? -1 : rest.indexOf(end);
    if (end === undefined || at === -1) return rest;
    rest = rest.slice(at + end.length).trimStart();
  }
}

/** An office package tells by its parts what it is; nothing is inflated. */
function packageKind(bytes: Uint8Array): FileKind {
  const folders = new Set<string>();
  let entries = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        entries += 1;
        if (entries > limits.entries) throw new Error('too many entries');
        folders.add(name.split('/', 1)[0] ?? '');
        return false;
      },
    });
  } catch {
    // Its reader says what is wrong with it.
    return folders.has('xl') ? 'xlsx' : 'docx';
  }
  if (folders.has('word')) return 'docx';
  return folders.has('xl') ? 'xlsx' : 'archive';
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function code(character: string): number {
  return character.charCodeAt(0);
}
