import { describe, expect, it } from 'vitest';
import { docxDocument } from './docx-document';
import { parseXml } from './parse-xml';

const shown = (body: string, parts: { readonly styles?: string; readonly numbering?: string } = {}) =>
  docxDocument({
    main: parseXml(`<w:document xmlns:w="w" xmlns:a="a"><w:body>${body}</w:body></w:document>`),
    ...parts,
  });
const texts = (body: string, parts?: Parameters<typeof shown>[1]) =>
  shown(body, parts).map((block) => (block.kind === 'line' ? block.text : block.kind));
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const cell = (content: string) => `<w:tc>${content}</w:tc>`;
const table = (...cells: readonly string[]) => `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`;
const numbered = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr>`;

/** 一、 and below it （一）. */
const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="3">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="japaneseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
  <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
  </w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`;

describe('the paragraphs of a DOCX', () => {
  it('have the numbers that Word prints before them, each level counting anew', () => {
    const body = [0, 1, 1, 2, 0, 1].map((level) => p(run('甲'), numbered(level))).join('');
    expect(texts(body, { numbering })).toEqual([
      '一、甲',
      '（一）甲',
      '（二）甲',
      '1.甲',
      '二、甲',
      '（一）甲',
    ]);
  });

  it('have them from their style as well', () => {
    const styles = `<w:styles xmlns:w="w"><w:style w:styleId="a"><w:pPr>${numbered(0)}</w:pPr></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`;
    expect(texts(p(run('甲'), '<w:pStyle w:val="b"/>'), { numbering, styles })).toEqual(['一、甲']);
  });

  it('are headings of parts by outline level where they have the number of a part', () => {
    const level = '<w:outlineLvl w:val="0"/>';
    expect(shown(p(run('一、总体情况'), level) + p(run('目录'), level))).toEqual([
      { kind: 'line', text: '一、总体情况', role: 'part' },
      { kind: 'line', text: '目录' },
    ]);
  });

  it('are 落款 on the right, below the last part alone', () => {
    const right = '<w:jc w:val="right"/>';
    const body = p(run('单位：件'), right) + p(run('六、其他')) + p(run('某局'), right);
    expect(shown(body).map((block) => block.kind === 'line' && block.role)).toEqual([
      undefined,
      undefined,
      'signature',
    ]);
  });

  it('go on in a new line at a break, and leave out what is deleted, hidden or an instruction', () => {
    const hidden =
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>';
    const body = p(`${run('甲')}<w:r><w:br/></w:r>${run('乙')}<w:del>${run('丙')}</w:del>${hidden}`);
    expect(texts(body)).toEqual(['甲', '乙']);
  });

  it('are followed by their text boxes and pictures', () => {
    const box = `<w:r><w:pict><w:txbxContent>${p(run('框'))}</w:txbxContent></w:pict></w:r>`;
    const picture = '<w:r><w:drawing><a:blip/></w:drawing></w:r>';
    expect(texts(p(run('甲') + box + picture))).toEqual(['甲', '框', 'image']);
  });

  it('are indented by their own measure or by spaces', () => {
    const body = p(run('甲'), '<w:ind w:firstLineChars="200"/>') + p(run('　　乙')) + p(run('丙'));
    expect(shown(body).map((block) => block.kind === 'line' && block.indented)).toEqual([
      true,
      true,
      undefined,
    ]);
  });
});

describe('a table of a DOCX that holds another', () => {
  it('gives lines, and the inner one is a table of its own', () => {
    const inner = table(cell(p(run('1'))), cell(p(run('2'))));
    expect(texts(table(cell(p(run('甲')) + inner), cell(p(run('乙')))))).toEqual(['甲', 'table', '乙']);
  });
});
