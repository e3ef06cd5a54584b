import type { Rng } from '../foreign/rng';
import type { Slot } from './block';

export interface ReportText {
  readonly opening: string;
  readonly overview: Readonly<Record<string, string>>;
  readonly problemsAndImprovements: string;
  readonly otherMatters: string;
}

const aspects: readonly (readonly [Slot, readonly string[]])[] = [
  ['proactiveDisclosure', ['主动公开情况', '主动公开情况', '主动公开', '主动公开政府信息情况']],
  ['disclosureOnRequest', ['依申请公开情况', '依申请公开情况', '依申请公开', '依申请公开办理情况']],
  ['informationManagement', ['政府信息管理情况', '政府信息管理情况', '政府信息管理', '加强政府信息管理']],
  ['platform', ['政府信息公开平台建设情况', '政府信息公开平台建设', '平台建设', '平台建设情况']],
  ['supervision', ['监督保障情况', '监督保障情况', '监督保障', '强化监督保障']],
];

/** Joins what was written, under headings of the clerk's own habit. */
export function assembleText(written: readonly (readonly [Slot, string])[], rng: Rng): ReportText {
  const numbers = ['一', '二', '三', '四', '五'];
  const isRunIn = rng.chance(0.25);
  const habit = rng.int(0, 3);
  const text = (slot: Slot) =>
    written
      .filter(([one]) => one === slot)
      .map(([, words]) => words)
      .join('');

  const aspect = (slot: Slot, headings: readonly string[], index: number) => {
    const heading = `（${numbers[index] ?? ''}）${headings[habit] ?? ''}`;
    const body = text(slot).replace(/^\n/, '');
    return isRunIn ? `${heading}。${body}` : `${heading}\n${body}`;
  };
  return {
    opening: text('opening'),
    overview: {
      lead: text('lead'),
      ...Object.fromEntries(aspects.map(([slot, headings], index) => [slot, aspect(slot, headings, index)])),
    },
    problemsAndImprovements: text('problemsAndImprovements'),
    otherMatters: text('otherMatters'),
  };
}
