import { figurePath, readPath, type Path } from '@/lib/report/path';
import type { Finding } from '@/lib/rules/finding';
import type { Template } from '@/lib/template/types';
import type { Snapshot } from '../form/report-store';

/** 一键修改: the one change that settles a finding, where there is only one. */
export interface Repair {
  /** On the button: 采用计算值. */
  readonly name: string;
  /** After it was done: 已采用计算值. */
  readonly done: string;
  readonly path: Path;
  readonly value: string | null;
}

/** A numbered line that is too short to say anything but what follows. */
const HEADING = /^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\d+[.、．]).{2,24}$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const CJK = '[\\u2e80-\\u9fff\\uff00-\\uffef]';
const BLANK = '[ \\t\\u00a0\\u3000]+';
const SPACE = new RegExp(`(?<=${CJK})${BLANK}|${BLANK}(?=${CJK})`, 'g');

/** What may settle a finding without a decision. Whether a change to a text does is known once the rules have seen it. */
export function repairOf(
  template: Template,
  { report, sheet }: Pick<Snapshot, 'report' | 'sheet'>,
  finding: Finding,
): Repair | undefined {
  const claim = finding.cells.find((address) => {
    const figure = sheet.get(address);
    return figure?.isClaim === true && figure.computed !== null && figure.computed !== figure.value;
  });
  if (claim !== undefined) {
    return { name: '采用计算值', done: '已采用计算值。', path: figurePath(claim), value: null };
  }
  const { slot: path, quote } = finding;
  if (path === undefined || quote === undefined) return undefined;
  const text = readPath(report, path) ?? '';
  return headingRepair(template, path, text, quote) ?? spaceRepair(path, text, quote);
}

/** 改为规范标题: the quoted line is the first of a text for which the form has a heading. */
function headingRepair(template: Template, path: Path, text: string, quote: string): Repair | undefined {
  const heading = headingOf(template, path);
  const [first = '', ...rest] = text.split('\n');
  if (
    heading === undefined ||
    first.trim() !== quote.trim() ||
    first === heading ||
    !HEADING.test(first.trim())
  )
    return undefined;
  const value = [heading, ...rest].join('\n');
  return { name: '改为规范标题', done: '已改为规范标题。', path, value };
}

/** 删除空格: what is quoted stands once in the text and holds white space beside Chinese characters, or invisible ones. */
function spaceRepair(path: Path, text: string, quote: string): Repair | undefined {
  const cleaned = quote.replace(INVISIBLE, '').replace(SPACE, '');
  const at = text.indexOf(quote);
  const isOnce = at >= 0 && text.indexOf(quote, at + 1) < 0;
  if (cleaned === quote || !isOnce) return undefined;
  const value = text.slice(0, at) + cleaned + text.slice(at + quote.length);
  return { name: '删除空格', done: '已删除空格。', path, value };
}

function headingOf({ sections }: Template, path: Path): string | undefined {
  const [, part = '', slot = ''] = path.split('.');
  const section = sections.find(({ id }) => id === part);
  if (section?.kind !== 'aspects') return undefined;
  return section.aspects.find(({ id }) => id === slot)?.heading;
}
