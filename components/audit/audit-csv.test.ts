import { expect, it } from 'vitest';
import { auditCsv } from './audit-csv';

const line = {
  agencyId: 'a',
  agency: '云江市粮食和物资储备局',
  seq: 7,
  at: '2026-01-12T02:00:00.000Z',
  who: '张三',
  whoId: 'u1',
  action: 'edited',
  target: 'r1',
  targetName: null,
  detail: { rev: 3, cells: ['tables.requests.received.total'] },
  hash: 'abc',
};

it('writes one line a record, in words', () => {
  expect(auditCsv([line])).toBe(
    '\uFEFF机关,序号,时间,操作人,账号,动作,对象,内容,校验值\r\n' +
      '云江市粮食和物资储备局,7,2026-01-12T02:00:00.000Z,张三,u1,修改报告,r1,' +
      '版本 3；位置 tables.requests.received.total,abc\r\n',
  );
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1"])(
  'lets no name that begins like a formula be one: %j',
  (who) => {
    expect(auditCsv([{ ...line, who }])).toContain(`,"'${who}",`);
  },
);

it('keeps commas, quotes and lines within their field', () => {
  expect(auditCsv([{ ...line, who: '甲,"乙"\n丙' }])).toContain(',"甲,""乙""\n丙",');
});
