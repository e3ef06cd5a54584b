import { squeezedLabel } from '@/lib/template/label-likeness';
import { headingNumber } from './heading-number';

export interface RunInHeading {
  readonly heading: string;
  readonly rest: string;
  /** Nothing but the words themselves tells where the heading ends: 六、其他需要报告的事项无。 */
  readonly isBare: boolean;
}

/** A heading with its text behind it in one line, 六、其他需要报告的事项：无。, for one of these wordings. */
export function runInHeading(text: string, bodies: readonly string[]): RunInHeading | undefined {
  const { body } = headingNumber(text);
  for (const wording of bodies) {
    const rest = body[0] === wording[0] ? restBehind(body, wording) : undefined;
    if (rest === undefined) continue;
    const said = rest.replace(/^[\s：:。]+/, '');
    const isBare = !/^\s*[：:。]/.test(rest);
    if (said === '' || (isBare && !/^(?:暂?无|没有)|[，。；]/.test(said))) continue;
    return { heading: text.slice(0, text.length - rest.length), rest: said, isBare };
  }
  return undefined;
}

function restBehind(body: string, wording: string): string | undefined {
  let end = 0;
  let taken = '';
  while (taken.length < wording.length && end < body.length && wording.startsWith(taken)) {
    taken += squeezedLabel(body.charAt(end));
    end += 1;
  }
  if (taken !== wording) return undefined;
  const rest = body.slice(end);
  const isApart = /^(?:\s*[：:。]|\s+\S|暂?无|没有)/.test(rest);
  return isApart ? rest : undefined;
}
