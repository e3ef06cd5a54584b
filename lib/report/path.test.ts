import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { blankReport } from './blank';
import { figurePath, notePath, pathsOf, readPath, writePath } from './path';

const report = blankReport(format202130, 2024, { name: '云江市档案局', kind: 'department' });
const paths = [...pathsOf(format202130)];
const CELL = figurePath('requests.received.naturalPerson');
const NOTE = notePath('requests.received.naturalPerson');

describe('paths', () => {
  it.each([
    [format202130, 200],
    [format201960, 198],
  ])('of $id are its cells, their notes, its texts and the signature', (template, cells) => {
    const all = [...pathsOf(template)];
    expect(all.filter((path) => path.startsWith('tables.'))).toHaveLength(cells);
    expect(all.filter((path) => path.startsWith('notes.'))).toHaveLength(cells);
    expect(all.filter((path) => !/^(tables|notes)\./.test(path)).sort()).toEqual([
      'signature.date',
      'signature.name',
      'text.opening',
      'text.otherMatters',
      'text.overview.disclosureOnRequest',
      'text.overview.informationManagement',
      'text.overview.lead',
      'text.overview.platform',
      'text.overview.proactiveDisclosure',
      'text.overview.supervision',
      'text.overview.whole',
      'text.problemsAndImprovements',
    ]);
  });

  it('are written and read back, and leave every other path as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.string({ minLength: 1 }), (path, value) => {
        const changed = writePath(report, path, value);
        for (const one of paths)
          expect(readPath(changed, one)).toBe(one === path ? value : readPath(report, one));
      }),
      { numRuns: 50 },
    );
  });
});

describe('writing', () => {
  it('leaves the report it was given untouched', () => {
    const before = JSON.stringify(report);
    for (const path of paths) writePath(report, path, '1');
    expect(JSON.stringify(report)).toBe(before);
  });

  it('null makes a cell 未填 again, and empties a text', () => {
    const filled = writePath(writePath(report, CELL, '8'), 'text.opening', '开头');
    expect(readPath(writePath(filled, CELL, null), CELL)).toBeNull();
    expect(readPath(writePath(filled, 'text.opening', null), 'text.opening')).toBe('');
    expect(readPath(writePath(filled, 'text.overview.platform', null), 'text.overview.platform')).toBe('');
    expect(readPath(writePath(filled, 'signature.name', null), 'signature.name')).toBe('');
  });

  it.each([null, ''])('%j takes a note away altogether', (value) => {
    const noted = writePath(report, NOTE, '跨年');
    expect(noted.notes).toEqual({ 'requests.received.naturalPerson': '跨年' });
    expect(writePath(noted, NOTE, value).notes).toEqual({});
  });

  it('fills a row that a report does not have yet', () => {
    const bare = { ...report, tables: {} };
    expect(writePath(bare, CELL, '8').tables).toEqual({ requests: { received: { naturalPerson: '8' } } });
  });
});

describe('reading', () => {
  it('tells 未填 from zero', () => {
    expect(readPath(report, CELL)).toBeNull();
    expect(readPath(writePath(report, CELL, '0'), CELL)).toBe('0');
    expect(readPath({ ...report, tables: {} }, CELL)).toBeNull();
  });

  it('takes a text or note that nobody wrote for empty', () => {
    expect(readPath({ ...report, text: {} }, 'text.overview.platform')).toBe('');
    expect(readPath(report, NOTE)).toBe('');
  });

  it('knows both parts of the signature', () => {
    const signed = { ...report, signature: { name: '云江市档案局', date: '2025-01-20' } };
    expect(readPath(signed, 'signature.name')).toBe('云江市档案局');
    expect(readPath(signed, 'signature.date')).toBe('2025-01-20');
  });

  it('and writing refuse a path that does not exist', () => {
    expect(() => readPath(report, 'agency.name')).toThrow('unknown path agency.name');
    expect(() => writePath(report, 'agency.name', '甲')).toThrow('unknown path agency.name');
  });
});
