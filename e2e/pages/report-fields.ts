import { expect, type Locator } from 'playwright/test';
import { FigureTable } from './figure-table';
import { ProseText } from './prose-text';
import type { ReportPage, StepName } from './report-page';

const tables = { proactive: '表二', requests: '表三', review: '表四' } as const;
const texts: Readonly<Record<string, readonly [step: StepName, name: string]>> = {
  'text.opening': ['opening', '导语'],
  'text.overview.proactiveDisclosure': ['overview', '主动公开'],
  'text.overview.disclosureOnRequest': ['overview', '依申请公开'],
  'text.overview.platform': ['overview', '平台建设'],
  'text.problemsAndImprovements': ['problems', '正文'],
  'text.otherMatters': ['matters', '正文'],
};

/** Fields of every kind by their path: `tables.proactive.license.decisions`, `text.opening`, `signature.date`. */
export class ReportFields {
  constructor(readonly report: ReportPage) {}

  /** A figure, a total, a text or the date, once its step is shown. */
  at(path: string): Locator {
    const [root, table = ''] = path.split('.');
    if (root === 'tables' && isTable(table)) {
      const cell = new FigureTable(this.report.page, tables[table]).cell(path.replace('tables.', ''));
      return cell.locator('input, output');
    }
    if (path === 'signature.date') return this.report.page.getByRole('textbox', { name: '成文日期' });
    return new ProseText(this.report.page, textAt(path)[1]).field;
  }

  async read(path: string): Promise<string> {
    const field = await this.open(path);
    return path.startsWith('text.') ? field.innerText() : field.inputValue();
  }

  async fill(path: string, value: string): Promise<void> {
    const field = await this.open(path);
    await field.fill(value);
    await field.blur();
  }

  private async open(path: string): Promise<Locator> {
    await this.report.goTo(stepOf(path));
    const field = this.at(path);
    if (path.startsWith('text.')) await expect(field).toHaveAttribute('contenteditable', 'true');
    return field;
  }
}

function stepOf(path: string): StepName {
  const [root, table = ''] = path.split('.');
  if (root === 'tables' && isTable(table)) return tables[table];
  return path === 'signature.date' ? 'opening' : textAt(path)[0];
}

function textAt(path: string): readonly [StepName, string] {
  const text = texts[path];
  if (!text) throw new Error(`no such field: ${path}`);
  return text;
}

function isTable(name: string): name is keyof typeof tables {
  return name in tables;
}
