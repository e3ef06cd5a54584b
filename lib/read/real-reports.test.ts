import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseReportText } from '@/lib/report/parse-report';
import { check } from '@/lib/rules/check';
import { formats } from '@/templates/index';
import { readReport } from './read-report';

/** The two real reports as their texts came out of PDF files; they are not ours to keep. */
const FOLDER = join('..', 'shared', 'seeds');

it.skipIf(!existsSync(FOLDER)).each([
  ['guangzhou-2020', '000', []],
  ['guyuan-2021', '002', ['S09']],
])(
  'the text of %s is read in every figure, with the findings a reader would make',
  async (fixture, start, asks) => {
    const name = readdirSync(FOLDER).find((file) => file.startsWith(start)) ?? '';
    const read = await readReport(formats, name, readFileSync(join(FOLDER, name)));
    if (!read.ok) throw new Error(read.why);
    const figures = parseReportText(formats, readFileSync(`e2e/fixtures/${fixture}.json`, 'utf8'));
    if (!figures.ok) throw new Error(figures.why);
    expect(read.report.tables).toEqual(figures.report.tables);
    expect(read.report.notes).toEqual(figures.report.notes);
    expect([read.report.agency.name, read.report.year, read.unread]).toEqual([
      ...[figures.report.agency.name, figures.report.year, []],
    ]);
    const findings = check(read.template, read.report);
    expect(findings.filter(({ severity }) => severity === 'error' || severity === 'missing')).toEqual([]);
    expect(findings.map(({ ruleId }) => ruleId).filter((id) => id.startsWith('S09'))).toEqual(asks);
  },
);
