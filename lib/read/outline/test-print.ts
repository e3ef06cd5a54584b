import type { ReadTable } from '../read-table';
import type { VisibleDocument } from '../visible-document';

/** Documents for tests, typed by hand as different files show them. */

/** Lines as a page prints them, blank ones kept. */
export function printed(text: string): VisibleDocument {
  return text.split('\n').map((line) => ({ kind: 'line', text: line, printed: true }));
}

/** Whole paragraphs, as a DOCX or a web page has them. */
export function paragraphs(text: string): VisibleDocument {
  return text
    .trim()
    .split('\n')
    .map((line) => ({ kind: 'line', text: line.trim() }));
}

export function table(rows: readonly (readonly string[])[]): VisibleDocument[number] {
  const columns = Math.max(...rows.map((row) => row.length));
  const cells: ReadTable['cells'] = rows.flatMap((row, at) =>
    row.map((text, column) => ({ row: at, column, rowSpan: 1, columnSpan: 1, text })),
  );
  return { kind: 'table', table: { rows: rows.length, columns, cells } };
}

/** A paragraph wrapped at a width in Han characters, its first line two shorter, as the pages of offices print it. */
export function wrapped(text: string, width = 26): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '') {
    const room = 2 * (lines.length === 0 ? width - 2 : width);
    let end = 0;
    for (let used = 0; end < rest.length; end += 1) {
      used += rest.charCodeAt(end) < 0x100 ? 1 : 2;
      if (used > room) break;
    }
    // No line begins with a closing mark, and no number or word is broken.
    while (/^[，。；：！？、）》”]/.test(rest.slice(end))) end -= 1;
    while (/[0-9A-Za-z]$/.test(rest.slice(0, end)) && /^[0-9A-Za-z]/.test(rest.slice(end))) end -= 1;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return lines;
}

export const proactiveText = `
第二十条第（一）项
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 0 0 0
行政规范性文件 2 1 9
第二十条第（五）项
信息内容 本年处理决定数量
行政许可 12
第二十条第（六）项
信息内容 本年处理决定数量
行政处罚 3
行政强制 0
第二十条第（八）项
信息内容 本年收费金额（单位：万元）
行政事业性收费 0`.trim();

export const requestsText = `
（本列数据的勾稽关系为：第一项加
第二项之和，等于第三项加第四项之
和）
申请人情况
自
然
人
法人或其他组织
总计商业
企业
科研
机构
社会公益
组织
法律服务
机构
其他
一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1
二、上年结转政府信息公开
申请数量 0 0 0 0 0 0 0
三、本年
度办理
结果
（一）予以公开 1 0 0 0 0 0 1
（二）部分公开（区分处理的，只计这一情形，不
计其他情形） 0 0 0 0 0 0 0
（三）不予
公开
1.属于国家秘密 0 0 0 0 0 0 0
8.属于行政查询事项 0 0 0 0 0 0 0
（五）不予
处理
2.重复申请 0 0 0 0 0 0 0
（七）总计 1 0 0 0 0 0 1
四、结转下年度继续办理 0 0 0 0 0 0 0`.trim();

export const reviewText = `
行政复议 行政诉讼
结果
维持
结果
纠正
其他
结果
尚未
审结
总计
未经复议直接起诉 复议后起诉
0 0 0 0 0 0 0 0 0 0 0 0 0 0 0`.trim();

export const aspectTexts = [
  '（一）主动公开情况\n本局全年公开信息三百条。',
  '（二）依申请公开情况\n本局全年收到申请一件，已经答复。',
  '（三）政府信息管理情况\n本局修订了公开目录。',
  '（四）政府信息公开平台建设情况\n本局维护一个网站专栏。',
  '（五）监督保障情况\n本局全年组织两次培训。',
];

/** A short report; each part may be replaced. */
export function report(change: Partial<Record<string, string>> = {}): string {
  const parts: Record<string, string> = {
    title: '云溪县水务局\n2023年政府信息公开工作年度报告',
    opening: '本报告按照有关规定编制，统计期限为2023年1月1日至2023年12月31日。',
    one: '一、总体情况',
    overview: aspectTexts.join('\n'),
    two: '二、主动公开政府信息情况',
    proactive: proactiveText,
    three: '三、收到和处理政府信息公开申请情况',
    requests: requestsText,
    four: '四、政府信息公开行政复议、行政诉讼情况',
    review: reviewText,
    five: '五、存在的主要问题及改进情况',
    problems: '公开的内容还不够及时。下一步将每周检查一次栏目。',
    six: '六、其他需要报告的事项',
    other: '本局没有收取信息处理费。',
  };
  return Object.values({ ...parts, ...change })
    .filter((text) => text !== '')
    .join('\n');
}
