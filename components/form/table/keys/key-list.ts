/** One line of the list of keys: what to press, each way of it, and what it does. */
export interface KeyLine {
  /** Names as printed on keys; `+` joins those held together. */
  readonly keys: readonly string[];
  readonly does: string;
  /** The status bar shows this many of the keys, in fewer words; some of them beside a table alone. */
  readonly inBar?: readonly [keys: number, words: string, where?: 'table'];
}

/** 键盘: what 填报 understands. The status bar and the list of keys show this and nothing else. */
export const keyList: readonly { readonly about: string; readonly lines: readonly KeyLine[] }[] = [
  {
    about: '移动',
    lines: [
      { keys: ['↑', '↓'], does: '到上一格、下一格', inBar: [2, '移动', 'table'] },
      { keys: ['←', '→'], does: '到左边、右边一格' },
      { keys: ['Enter', 'Shift+Enter'], does: '到下一行、上一行', inBar: [1, '下一行', 'table'] },
      { keys: ['Tab', 'Shift+Tab'], does: '到下一个、上一个填写格' },
      { keys: ['Home', 'End'], does: '到本行第一格、最后一格' },
      { keys: ['Ctrl+Home', 'Ctrl+End'], does: '到本表第一格、最后一格' },
      { keys: ['F8', 'Shift+F8'], does: '到下一个、上一个问题', inBar: [1, '下一问题'] },
    ],
  },
  {
    about: '填写',
    lines: [
      { keys: ['F2'], does: '在格内改，方向键移动光标' },
      { keys: ['Esc'], does: '取消正在填的这一格' },
      { keys: ['Alt+0'], does: '本行未填的格子填 0' },
      { keys: ['Alt+Shift+0'], does: '本表其余未填的格子填 0' },
      { keys: ['Ctrl+D'], does: '向下填充，照选中的第一行或上一格' },
      { keys: ['Ctrl+Z'], does: '撤销，最多 200 步，刷新后还在', inBar: [1, '撤销'] },
      { keys: ['Ctrl+Y', 'Ctrl+Shift+Z'], does: '重做' },
    ],
  },
  {
    about: '选中多格和其他',
    lines: [
      { keys: ['Shift+↑', 'Shift+↓', 'Shift+←', 'Shift+→'], does: '扩大或缩小选区；按住 Shift 点一格也可以' },
      { keys: ['Shift+Home', 'Shift+End'], does: '选到本行第一格、最后一格' },
      { keys: ['Ctrl+A'], does: '选中整张表' },
      { keys: ['Delete'], does: '清空选中的格子' },
      { keys: ['Ctrl+C', 'Ctrl+X', 'Ctrl+V'], does: '复制、剪切、粘贴，通用于 Excel、WPS' },
      { keys: ['?'], does: '打开这张按键表', inBar: [1, '全部按键', 'table'] },
    ],
  },
];
