import { expect, type Locator, type Page } from 'playwright/test';

interface Choice {
  readonly table: '表二' | '表三' | '表四';
  /** The total of the row, unless said otherwise. */
  readonly column?: string;
  readonly row: string | RegExp;
}

/** 正文: one text of the report, once its editor is there. */
export class ProseText {
  readonly field: Locator;

  constructor(
    private readonly page: Page,
    readonly name: string | RegExp,
  ) {
    this.field = page.getByRole('textbox', { name });
  }

  /** Figures that follow the tables, by where they come from. */
  figure(words: string | RegExp): Locator {
    return this.field.getByRole('img', { name: words });
  }

  /** The caret goes to the end of the text. */
  async open(): Promise<this> {
    await expect(this.field).toHaveAttribute('contenteditable', 'true');
    await this.field.click();
    await this.page.keyboard.press('Control+End');
    return this;
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async insertCell(choice: Choice): Promise<void> {
    await this.insert('一个数', [choice]);
  }

  async insertSum(...choices: Choice[]): Promise<void> {
    await this.insert('几个数之和', choices);
  }

  async insertPercent(part: Choice, whole: Choice): Promise<void> {
    await this.insert('百分比', [whole, part]);
  }

  private async insert(kind: string, choices: readonly Choice[]): Promise<void> {
    await this.page.keyboard.press('Control+d');
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: kind }).check();
    for (const { table, column, row } of choices) {
      await dialog.getByLabel('表', { exact: true }).selectOption(table);
      if (column) await dialog.getByLabel('列', { exact: true }).selectOption(column);
      const name = kind === '一个数' ? 'radio' : 'checkbox';
      await dialog
        .getByRole('group', { name: `${table}的数` })
        .getByRole(name, { name: row })
        .check();
    }
    if (kind === '百分比') await dialog.getByRole('button', { name: '部分与总数互换' }).click();
    await dialog.getByRole('button', { name: '插入' }).click();
    await expect(dialog).toBeHidden();
    await expect(this.field).toBeFocused();
  }
}
