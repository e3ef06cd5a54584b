import { describe, expect, it } from 'vitest';
import { htmlDocument } from './html-document';
import { openMhtml } from './open-mhtml';
import { parseHtml } from './parse-html';

const shown = (html: string) => {
  const page = parseHtml(html);
  if (!page) throw new Error('not parsed');
  return htmlDocument(page);
};
const texts = (html: string) =>
  shown(html).map((block) =>
    block.kind === 'line'
      ? block.text
      : block.kind === 'table'
        ? block.table.cells.map(({ text }) => text)
        : 'image',
  );

describe('a web page', () => {
  it('joins words split over spans, and Han characters split over lines', () => {
    expect(texts('<p><span>政府</span><span>信息</span>公\n  开 2021&nbsp;年</p>')).toEqual([
      '政府信息公开 2021 年',
    ]);
  });

  it('has a line for each block and break', () => {
    expect(texts('甲<div>乙<section>丙</section>丁</div><p>戊<br>己</p>')).toEqual([
      '甲',
      '乙',
      '丙',
      '丁',
      '戊',
      '己',
    ]);
  });

  it('leaves out what is not shown and what belongs to the portal', () => {
    const hidden = '<p style="display: none">1</p><p hidden>2</p><script>3</script><nav>4</nav><del>5</del>';
    expect(texts(`<head><title>0</title></head>${hidden}<p>甲</p>`)).toEqual(['甲']);
  });

  it('shows its title in the window where the text does not print it, of a report alone', () => {
    const page = (title: string, text: string) =>
      shown(`<head><title>${title}</title></head><p>${text}</p>`)[0];
    const title = '云溪县2023年政府信息公开工作年度报告';
    expect(page(`${title}_云溪县`, '甲')).toEqual({
      kind: 'line',
      text: `${title}_云溪县`,
      isPageTitle: true,
    });
    expect(page(`${title}-云溪县`, title)).toEqual({ kind: 'line', text: title });
    expect(page('云溪县人民政府网', '甲')).toEqual({ kind: 'line', text: '甲' });
  });

  it('has pictures and printed lines at their place', () => {
    expect(shown('<p>甲<img src="a"></p><pre>乙    丙</pre>')).toEqual([
      { kind: 'line', text: '甲' },
      { kind: 'image' },
      { kind: 'line', text: '乙    丙', printed: true },
    ]);
  });

  it('reads a table that lays out the page as lines, and the one inside as a table', () => {
    const inner = '<table><tr><td>1</td><td>2<br>3</td></tr></table>';
    expect(texts(`<table><tr><td><p>甲</p>${inner}</td><td>乙</td></tr></table>`)).toEqual([
      '甲',
      ['1', '2\n3'],
      '乙',
    ]);
  });

  it('reads a piece that was copied from Word', () => {
    const piece =
      '<html xmlns:o="o"><body><!--StartFragment--><p class=MsoNormal>甲<o:p>&nbsp;</o:p></p>' +
      '<table class=MsoTable><tr><td><p class=MsoNormal>商业<o:p></o:p></p><p>企业</p></td><td>0</td></tr></table><!--EndFragment--></body></html>';
    expect(texts(piece)).toEqual(['甲', ['商业\n企业', '0']]);
  });
});

describe('a page archive', () => {
  it.each([
    ['quoted-printable', '=E7=94=B2=\r\n<br>=E4=B9=99'],
    ['base64', btoa(String.fromCharCode(...new TextEncoder().encode('甲<br>乙')))],
  ])('is read in %s', (encoding, body) => {
    const archive = `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="--a"\r\n\r\n----a\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n----a--`;
    const opened = openMhtml(new TextEncoder().encode(archive));
    expect(opened.ok && opened.document.map((block) => block.kind === 'line' && block.text)).toEqual([
      '甲',
      '乙',
    ]);
  });
});
