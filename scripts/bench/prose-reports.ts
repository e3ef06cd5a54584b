import { correctReport } from '../../e2e/correct-reports/correct-report';
import { parseReport } from '@/lib/report/parse-report';
import { pathsOf, readPath, writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { formats } from '@/templates/index';

/** How many reports lend their texts to one. */
const LENDERS = 3;

export interface ProseReport {
  readonly template: Template;
  readonly report: Report;
}

/** A report whose texts have this many characters, of sentences such as offices write them; each number another. */
export function proseReport(number: number, characters: number): ProseReport {
  const [first, ...others] = Array.from({ length: LENDERS }, (_, turn) => parsed(number * LENDERS + turn));
  if (!first) throw new Error('no report drawn');
  const texts = [...pathsOf(first.template)].filter((path) => path.startsWith('text.'));
  let left = characters;
  const report = texts.reduce((done, path) => {
    const whole = [first, ...others].map((one) => readPath(one.report, path) ?? '').join('\n');
    const text = whole.trim().slice(0, left);
    left -= text.length;
    return text === '' ? done : writePath(done, path, text);
  }, first.report);
  return { template: first.template, report };
}

function parsed(seed: number): ProseReport {
  const result = parseReport(formats, correctReport(seed).report);
  if (!result.ok) throw new Error(result.why);
  return result;
}
