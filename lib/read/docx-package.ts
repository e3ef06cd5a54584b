import { damaged, openPackage } from './open-package';
import { parseXml, type XmlElement } from './parse-xml';

/** 数据部件: namespace of the report file inside our own documents. */
const DATA_NAMESPACE = 'urn:nianbao:report:1';

/** What is read of a DOCX. */
export interface DocxPackage {
  /** word/document.xml */
  readonly main: XmlElement;
  /** Text of word/styles.xml */
  readonly styles?: string;
  /** Root of the data part, in a document of our own. */
  readonly data?: XmlElement;
}

export type OpenedPackage =
  { readonly ok: true; readonly docx: DocxPackage } | { readonly ok: false; readonly why: string };

const MAIN = 'word/document.xml';
const STYLES = 'word/styles.xml';

/** Opens a DOCX within the limits. */
export function openDocx(bytes: Uint8Array): OpenedPackage {
  const opened = openPackage(bytes, {
    kind: 'DOCX',
    wants: (name) => name === MAIN || name === STYLES || /^customXml\/item\d+\.xml$/.test(name),
  });
  if (!opened.ok) return opened;
  const main = opened.parts.get(MAIN);
  if (main === undefined) return { ok: false, why: '文件里没有 Word 正文，不是 DOCX 文件。' };
  const data = [...opened.parts].find(
    ([name, xml]) => name.startsWith('customXml/') && xml.includes(DATA_NAMESPACE),
  )?.[1];
  try {
    const styles = opened.parts.get(STYLES);
    return {
      ok: true,
      docx: {
        main: parseXml(main),
        ...(styles === undefined ? {} : { styles }),
        ...(data === undefined ? {} : { data: parseXml(data) }),
      },
    };
  } catch {
    return { ok: false, why: damaged('DOCX') };
  }
}
