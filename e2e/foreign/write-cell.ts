import type { Rng } from './rng';

export interface WrittenCell {
  readonly printed: string;
  readonly expected: string | null;
  readonly note?: string;
}

/** How one office writes its cells, the same through the whole report. */
export interface Habits {
  /** What stands for a zero; half of the offices that use a dash use it everywhere. */
  readonly zero: string;
  readonly zeroShare: number;
  /** 全角数字, for short figures as offices type them. */
  readonly isFullWidth: boolean;
  readonly hasSeparators: boolean;
  readonly hasPlus: boolean;
  readonly unit: '' | '万元' | '元';
  readonly noteShare: number;
  readonly brackets: readonly [string, string];
}

export function drawHabits(rng: Rng): Habits {
  return {
    zero: rng.pick(['0', '0', '0', '0', '-', '—', '/', '无']),
    zeroShare: rng.pick([1, 0.5]),
    isFullWidth: rng.chance(0.1),
    hasSeparators: rng.chance(0.3),
    hasPlus: rng.chance(0.4),
    unit: rng.pick(['', '', '万元', '元']),
    noteShare: rng.pick([0, 0, 0.02, 0.1]),
    brackets: rng.pick([
      ['（', '）'],
      ['(', ')'],
    ]),
  };
}

/** One value as that office would write it, and what is to be read. `value` is decimal text. */
export function writeCell(id: string, value: string, habits: Habits, rng: Rng): WrittenCell {
  if (value === '0' && habits.zero !== '0' && rng.chance(habits.zeroShare))
    return { printed: habits.zero, expected: habits.zero };

  const printed = writeFigure(id, value, habits);
  const isNoted = rng.chance(id.startsWith('proactive.') ? habits.noteShare * 2 : habits.noteShare / 10);
  if (!isNoted) return { printed, expected: value };
  const note = rng.pick(value === '0' ? notesBesideZero : notesBesideFigure);
  return { printed: `${printed}${habits.brackets[0]}${note}${habits.brackets[1]}`, expected: value, note };
}

const notesBesideZero = ['本机关无此项权限', '职能已划转', '当年没有发生'];
const notesBesideFigure = ['其中修订16件', '含下属单位3项', '按机构改革后口径统计'];

function writeFigure(id: string, value: string, habits: Habits): string {
  if (/\.(amount|amountCharged)$/.test(id) && value !== '0') {
    if (habits.unit === '元') return `${yuanOf(value)}元`;
    if (habits.unit === '万元') return `${value}万元`;
  }
  if (habits.hasPlus && id.endsWith('.change') && Number(value) > 0) return `+${value}`;
  const grouped = habits.hasSeparators ? value.replace(/\d(?=(\d{3})+(\.|$))/g, '$&,') : value;
  return habits.isFullWidth && value.length < 4
    ? grouped.replaceAll(/\d/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0))
    : grouped;
}

/** 万元 to 元, on the text. */
function yuanOf(value: string): string {
  const [whole = '', fraction = ''] = value.split('.');
  return `${whole}${fraction.padEnd(4, '0')}`.replace(/^0+(?=\d)/, '');
}
