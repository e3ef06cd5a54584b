import { damaged, openPackage } from './open-package';
import { reasons } from './opened-document';
import { elements, parseXml, type XmlElement } from './parse-xml';

/** 数据部件: namespace of the report file inside our own documents. */
const DATA_NAMESPACE = 'urn:nianbao:report:1';

/** What is read of a DOCX. */
export interface DocxPackage {
  /** word/document.xml */
  readonly main: XmlElement;
  /** Text of word/styles.xml */
  readonly styles?: string;
  /** Text of word/numbering.xml */
  readonly numbering?: string;
  /** Text of the data part, in a document of our own. */
  readonly data?: string;
}

export type OpenedPackage =
  { readonly ok: true; readonly docx: DocxPackage } | { readonly ok: false; readonly why: string };

const MAIN = 'word/document.xml';
const TYPES = '[Content_Types].xml';
/** Other programs number the main part: word/document2.xml. */
const WANTED = /^(\[Content_Types\]\.xml|word\/(document\d*|styles|numbering)\.xml|customXml\/item\d+\.xml)$/;

/** Opens a DOCX within the limits. */
export function openDocx(bytes: Uint8Array): OpenedPackage {
  const opened = openPackage(bytes, { kind: 'DOCX', wants: (name) => WANTED.test(name) });
  if (!opened.ok) return opened;
  const { parts } = opened;
  const types = parts.get(TYPES);
  if (types?.includes('macroEnabled')) return { ok: false, why: reasons.macros };
  const data = [...parts].find(
    ([name, xml]) => name.startsWith('customXml/') && xml.includes(DATA_NAMESPACE),
  )?.[1];
  const styles = parts.get('word/styles.xml');
  const numbering = parts.get('word/numbering.xml');
  try {
    const main = parts.get(types === undefined ? MAIN : mainPart(types)) ?? parts.get(MAIN);
    if (main === undefined) return { ok: false, why: '文件里没有 Word 正文，不是 DOCX 文件。' };
    return {
      ok: true,
      docx: {
        main: parseXml(main),
        ...(styles === undefined ? {} : { styles }),
        ...(numbering === undefined ? {} : { numbering }),
        ...(data === undefined ? {} : { data }),
      },
    };
  } catch {
    return { ok: false, why: damaged('DOCX') };
  }
}

function mainPart(types: string): string {
  const entry = elements(parseXml(types), 'Override').find(({ attributes }) =>
    (attributes['ContentType'] ?? '').endsWith('document.main+xml'),
  );
  return (entry?.attributes['PartName'] ?? `/${MAIN}`).slice(1);
}
