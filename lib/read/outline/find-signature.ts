import { squeezedLabel } from '@/lib/template/label-likeness';
import type { Signature } from '@/lib/report/report';
import { readSignature } from '../read-signature';
import { dateLine } from './date-line';
import type { OutlineLine } from './outline-line';
import { agencyKind } from './agency-kind';

export interface FoundSignature {
  readonly signature: Signature;
  /** Lines of the last part without it. */
  readonly lines: readonly OutlineLine[];
}

const NOTHING: Signature = { name: '', date: '' };
const LONGEST = 40;

/** 落款 at the end of the last part: a date, and the name of the agency before or behind it. */
export function findSignature(lines: readonly OutlineLine[], agency: string): FoundSignature {
  const marked = lines.filter(({ role }) => role === 'signature');
  if (marked.length > 0) {
    return {
      signature: readSignature(marked.map(({ text }) => text)),
      lines: lines.filter(({ role }) => role !== 'signature'),
    };
  }
  const isName = (line: OutlineLine | undefined) => line !== undefined && isNameLine(line.text, agency);
  const last = lines.at(-1);
  const before = lines.at(-2);
  const date = dateLine(last?.text ?? '');
  if (date === undefined) {
    if (!last || !isName(last) || lines.length < 2) return { signature: NOTHING, lines };
    const dateBefore = dateLine(before?.text ?? '');
    const count = dateBefore === undefined ? 1 : 2;
    return { signature: { name: last.text, date: dateBefore ?? '' }, lines: lines.slice(0, -count) };
  }
  const name = before && isName(before) ? before.text : '';
  return { signature: { name, date }, lines: lines.slice(0, name === '' ? -1 : -2) };
}

/** A line that is a name and no sentence. */
function isNameLine(text: string, agency: string): boolean {
  if (text.length > LONGEST || /[，。；：、！？:]/.test(text)) return false;
  const name = squeezedLabel(text);
  if (name.length < 3 || /^[一二三四五六七八九十]/.test(name)) return false;
  return (
    (agency !== '' && (agency.includes(name) || name.includes(agency))) || agencyKind(name) !== undefined
  );
}
