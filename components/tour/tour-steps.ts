/** What a step of the tour speaks about; the region is marked while it does. */
export type TourSpot = 'rail' | 'work' | 'panel' | 'bar';

export interface TourStep {
  readonly spot: TourSpot;
  readonly text: string;
}

/** 使用引导: five steps, read in less than a minute. */
export const tourSteps: readonly TourStep[] = [
  {
    spot: 'rail',
    text: '报告分成几个部分，从前往后填，也可以随时跳到任何一部分。每一部分旁边写着还有多少没有填。',
  },
  {
    spot: 'work',
    text: '表格与印出来的一样。方向键移动，Enter 到下一行，合计自动算出。没有的填 0，空着不等于 0。',
  },
  {
    spot: 'panel',
    text: '“校验”写明哪里对不上、相差多少，“去修改”带到那一格，F8 到下一处。',
  },
  {
    spot: 'panel',
    text: '拿不准填什么就按 F1：“说明”里有每一行、每一列填什么、举例和常见错误，还可以查找。',
  },
  {
    spot: 'bar',
    text: '填写的内容自动保存，上面写着保存的时间。草稿随时可以下载，填完到“检查与导出”。',
  },
];
