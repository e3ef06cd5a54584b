import { openHtml } from './open-html';
import { refused, type OpenedDocument } from './opened-document';

const MOST_PARTS = 500;

/** 单个文件网页 (.mht): the web page in it (RFC 2557). Pictures and what else is packed with it are not looked at. */
export function openMhtml(bytes: Uint8Array): OpenedDocument {
  const text = new TextDecoder('latin1').decode(bytes);
  for (const part of partsOf(text)) {
    const { headers, body } = split(part);
    if (/^content-type:\s*text\/html/im.test(headers)) return openHtml(decodedBody(headers, body));
  }
  return refused('文件里没有网页，没有读取。');
}

/** The message itself where it is not made of parts. */
function partsOf(text: string): readonly string[] {
  const { headers, body } = split(text);
  const boundary = /boundary="?([^"\r\n;]+)"?/i.exec(headers)?.[1];
  return boundary === undefined ? [text] : body.split(`--${boundary}`, MOST_PARTS).slice(1);
}

function split(part: string): { readonly headers: string; readonly body: string } {
  const own = part.replace(/^\r?\n/, '');
  const end = /\r?\n\r?\n/.exec(own);
  if (!end) return { headers: own, body: '' };
  return { headers: own.slice(0, end.index), body: own.slice(end.index + end[0].length) };
}

function decodedBody(headers: string, body: string): Uint8Array {
  const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(headers)?.[1]?.toLowerCase();
  if (encoding === 'base64') return new Uint8Array(Buffer.from(body, 'base64'));
  const plain =
    encoding === 'quoted-printable'
      ? body
          .replace(/=\r?\n/g, '')
          .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      : body;
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}
