import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { check } from './check';
import { lastYearOf } from './last-year-of';
import { asRead, withCells, zeroReport } from './test-kit';

type Carried = Readonly<Record<string, string | null>>;

const years = [
  { name: '2021 after 2020', before: format201960, year: 2020, now: format202130 },
  { name: '2020 after 2019', before: format201960, year: 2019, now: format201960 },
  { name: '2023 after 2022', before: format202130, year: 2022, now: format202130 },
] as const;

describe.each(years)('上年结转 of $name', ({ before, year, now }) => {
  const compare = (carried: Carried, brought: Carried) =>
    said(now, forward(now, year + 1, brought), before, carriedOver(before, year, carried));

  it('is right where every column is what was carried forward', () => {
    expect(
      compare({ naturalPerson: '3', otherOrganization: '1' }, { naturalPerson: '3', otherOrganization: '1' }),
    ).toEqual([]);
  });

  it('is wrong by Y01 and in its column where the total differs', () => {
    expect(compare({ naturalPerson: '3' }, { naturalPerson: '4' })).toEqual([
      'error Y02 naturalPerson',
      'error Y01 total',
    ]);
    expect(compare({ naturalPerson: '3' }, { naturalPerson: '2' })).toEqual([
      'error Y02 naturalPerson',
      'error Y01 total',
    ]);
  });

  it('is doubtful by Y02 where the total is right and the columns are not', () => {
    expect(compare({ naturalPerson: '3' }, { naturalPerson: '2', researchInstitution: '1' })).toEqual([
      'doubt Y02 naturalPerson',
      'doubt Y02 researchInstitution',
    ]);
  });

  it('is undecided in a column that is blank in either year', () => {
    expect(
      compare(
        { naturalPerson: '3', otherOrganization: '2' },
        { naturalPerson: null, otherOrganization: '2' },
      ),
    ).toEqual([]);
    expect(
      compare(
        { naturalPerson: null, otherOrganization: '2' },
        { naturalPerson: '1', otherOrganization: '2' },
      ),
    ).toEqual([]);
  });
});

describe('a total', () => {
  const before = (cells: Carried) => carriedOver(format202130, 2022, cells);
  const now = (cells: Carried) => forward(format202130, 2023, cells);

  it('that last year printed wrongly may have been taken up as printed or as it adds up', () => {
    const printed = before({ naturalPerson: '3', total: '4' });
    expect(said(format202130, now({ naturalPerson: '3' }), format202130, printed)).toEqual([]);
    expect(said(format202130, now({ naturalPerson: '3', total: '4' }), format202130, printed)).toEqual([]);
    expect(said(format202130, now({ naturalPerson: '3', total: '5' }), format202130, printed)).toEqual([
      'error Y01 total',
    ]);
  });

  it('that last year did not print is what its columns come to', () => {
    const unprinted = asRead(before({ naturalPerson: '3' }));
    expect(said(format202130, now({ naturalPerson: '4' }), format202130, unprinted)).toContain(
      'error Y01 total',
    );
  });

  it('that this year did not print decides nothing', () => {
    const report = asRead(now({ naturalPerson: '4' }));
    expect(said(format202130, report, format202130, before({ naturalPerson: '3' }))).toEqual([
      'doubt Y02 naturalPerson',
    ]);
  });
});

describe('a recorded correction of last year', () => {
  const before = carriedOver(format202130, 2022, { naturalPerson: '3' });
  const report = forward(format202130, 2023, { naturalPerson: '4' });
  const severities = (corrected: string) => {
    const lastYear = lastYearOf(format202130, before, { corrected: new Set([corrected]) });
    return yearFindings(format202130, report, lastYear).map(
      ({ ruleId, severity }) => `${severity} ${ruleId}`,
    );
  };

  it.each(['requests.carriedForward.total', 'requests.carriedForward.otherOrganization'])(
    'of %s makes it a doubt',
    (address) => {
      expect(severities(address)).toEqual(['doubt Y02', 'doubt Y01']);
    },
  );

  it('of another row changes nothing', () => {
    expect(severities('requests.granted.total')).toEqual(['error Y02', 'error Y01']);
  });
});

describe('the words', () => {
  it('name table, row, column, both figures and what to do', () => {
    const before = carriedOver(format201960, 2020, { naturalPerson: '3' });
    const report = forward(format202130, 2021, { naturalPerson: '5' });
    expect(yearFindings(format202130, report, lastYearOf(format201960, before))).toEqual([
      {
        ruleId: 'Y02',
        severity: 'error',
        message:
          '表三“二、上年结转政府信息公开申请数量 / 自然人”填 5，2020年年报“四、结转下年度继续办理 / 自然人”为 3，相差 2。按上年年报改正。',
        cells: ['requests.broughtForward.naturalPerson'],
        part: 'requests',
      },
      {
        ruleId: 'Y01',
        severity: 'error',
        message:
          '表三“二、上年结转政府信息公开申请数量 / 总计”算得 5，2020年年报“四、结转下年度继续办理 / 总计”为 3，相差 2。按上年年报改正；上年年报的数错了，先更正上年年报。',
        cells: ['requests.broughtForward.total'],
        part: 'requests',
      },
    ]);
  });

  it('say 填 of a total that was written, and ask for a reason where one may be right', () => {
    const before = carriedOver(format202130, 2022, { naturalPerson: '3', researchInstitution: '1' });
    const moved = forward(format202130, 2023, { naturalPerson: '4', total: '6' });
    const [natural, , total] = yearFindings(format202130, moved, lastYearOf(format202130, before));
    expect(total?.message).toContain('/ 总计”填 6，');
    expect(natural?.message).toContain('填 4，');
    const regrouped = forward(format202130, 2023, { naturalPerson: '4' });
    const messages = yearFindings(format202130, regrouped, lastYearOf(format202130, before)).map(
      ({ message }) => message,
    );
    expect(messages).toHaveLength(2);
    for (const message of messages)
      expect(message).toMatch(/相差 1。按上年年报改正；申请人重新归类的说明原因。$/);
    const corrected = lastYearOf(format202130, before, {
      corrected: new Set(['requests.carriedForward.total']),
    });
    expect(
      yearFindings(format202130, moved, corrected)
        .map(({ message }) => message)
        .join(''),
    ).toContain('上年的数有更正记录，核对后说明原因。');
  });
});

describe('a form of another shape', () => {
  it('is compared by what both forms declare, whatever they call their rows', () => {
    const form = {
      ...format202130,
      checks: [
        {
          kind: 'carryOverTotal',
          rule: 'Y01',
          table: 'review',
          broughtForward: 'directSuit',
          carriedForward: 'directSuit',
          totalColumn: 'pending',
        },
      ],
    } as const satisfies Template;
    const before = carriedOver(format202130, 2022, { naturalPerson: '3' });
    const report = { ...zeroReport(form), year: 2023 };
    // Last year's form has no column of that name in that row: nothing to compare.
    expect(yearFindings(form, report, lastYearOf(format202130, before))).toEqual([]);
    const earlier = { ...withCells(zeroReport(form), { 'review.directSuit.pending': '2' }), year: 2022 };
    expect(yearFindings(form, report, lastYearOf(form, earlier)).map(({ message }) => message)).toEqual([
      '表四“未经复议直接起诉 / 尚未审结”填 0，2022年年报“未经复议直接起诉 / 尚未审结”为 2，相差 2。按上年年报改正；上年年报的数错了，先更正上年年报。',
    ]);
    expect(yearFindings(form, report, lastYearOf({ ...form, checks: [] }, earlier))).toEqual([]);
    const renumbered = { ...form, checks: [{ ...form.checks[0], rule: 'Z01' }] };
    expect(yearFindings(form, report, lastYearOf(renumbered, earlier))).toEqual([]);
  });
});

/** A report of last year that carries these forward; its arithmetic is no matter here. */
function carriedOver(template: Template, year: number, cells: Carried): Report {
  return { ...withCells(zeroReport(template), row('carriedForward', cells)), year };
}

function forward(template: Template, year: number, cells: Carried): Report {
  return { ...withCells(zeroReport(template), row('broughtForward', cells)), year };
}

function row(id: string, cells: Carried): Carried {
  return Object.fromEntries(
    Object.entries(cells).map(([column, text]) => [`requests.${id}.${column}`, text]),
  );
}

function yearFindings(template: Template, report: Report, lastYear: ReturnType<typeof lastYearOf>) {
  return check(template, report, { lastYear }).filter(({ ruleId }) => /^Y0[12]$/.test(ruleId));
}

function said(template: Template, report: Report, templateBefore: Template, before: Report): string[] {
  return yearFindings(template, report, lastYearOf(templateBefore, before)).map(
    ({ severity, ruleId, cells }) => `${severity} ${ruleId} ${(cells[0] ?? '').split('.')[2] ?? ''}`,
  );
}
