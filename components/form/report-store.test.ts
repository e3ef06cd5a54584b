import { describe, expect, it } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { figurePath } from '@/lib/report/path';
import { cellMap } from '@/lib/template/walk';
import { format202130 } from '@/templates/2021-30';
import { createReportStore } from './report-store';

const template = format202130;
const agency = { name: '云江市住房公积金管理中心', kind: 'institution' as const };

describe('the report being filled', () => {
  it('calls only the cells whose text or mark changed', () => {
    const store = filled();
    const called = listenToAll(store);
    store.write([{ path: figurePath('requests.granted.naturalPerson'), value: '12' }]);
    // A balanced column is unbalanced by this key, so marks change as well as sums.
    expect(new Set(called)).toContain('requests.granted.naturalPerson');
    called.length = 0;
    store.write([{ path: figurePath('requests.granted.naturalPerson'), value: '13' }]);
    expect([...called].sort()).toEqual([
      'requests.granted.naturalPerson',
      'requests.granted.total',
      'requests.handled.naturalPerson',
      'requests.handled.total',
    ]);
  });

  it('calls no cell when prose is typed', () => {
    const store = filled();
    const called = listenToAll(store);
    store.write([{ path: 'text.otherMatters', value: '没有其他需要报告的事项。' }]);
    expect(called).toEqual([]);
  });

  it('keeps a printed total until one of its parts changes, and gives it back on undo', () => {
    const store = filled();
    const total = figurePath('requests.received.total');
    store.write([{ path: total, value: '9' }]);
    expect(store.getCell('requests.received.total').claim).toBe('9');
    const edits = store.write([{ path: figurePath('requests.received.naturalPerson'), value: '5' }]);
    expect(store.getCell('requests.received.total').claim).toBeNull();
    expect(edits).toContainEqual({ path: total, before: '9', after: null });
  });

  it('marks a total that is off only because another column is', () => {
    const store = filled();
    store.write([{ path: figurePath('requests.received.naturalPerson'), value: '1' }]);
    expect(store.getCell('requests.received.naturalPerson').mark).toBe('error');
    expect(store.getCell('requests.received.total').mark).toBe('follow');
  });

  it('checks the tables at once and the texts a moment later, once for several keys', () => {
    const works: (() => void)[] = [];
    const store = filled((work) => works.push(work));
    works.splice(0).forEach((work) => work());
    const wrong = () =>
      store
        .getSnapshot()
        .findings.filter(({ severity }) => severity !== 'missing')
        .map(({ part }) => part);
    expect(wrong()).toEqual([]);
    store.write([{ path: 'text.problemsAndImprovements', value: '张三，身份证号110101199003077758。' }]);
    store.write([{ path: figurePath('requests.received.naturalPerson'), value: '1' }]);
    expect(new Set(wrong())).toEqual(new Set(['requests']));
    expect(works).toHaveLength(1);
    works[0]?.();
    expect(new Set(wrong())).toEqual(new Set(['requests', 'problemsAndImprovements']));
    store.write([{ path: figurePath('requests.received.naturalPerson'), value: '0' }]);
    expect(new Set(wrong())).toEqual(new Set(['problemsAndImprovements']));
    expect(works).toHaveLength(2);
  });

  it('calls what stands beside the form once the key is painted, with all that changed', () => {
    const works: (() => void)[] = [];
    const store = filled((work) => works.push(work));
    works.splice(0).forEach((work) => work());
    let calls = 0;
    store.subscribePainted(() => (calls += 1));
    const before = store.getPainted();
    store.write([{ path: figurePath('requests.received.naturalPerson'), value: '1' }]);
    store.write([{ path: figurePath('requests.received.naturalPerson'), value: '12' }]);
    expect([store.getPainted(), calls]).toEqual([before, 0]);
    expect(store.getCell('requests.received.naturalPerson').mark).toBe('error');
    works.forEach((work) => work());
    expect([store.getPainted(), calls]).toEqual([store.getSnapshot(), 1]);
    expect(store.getPainted()).not.toBe(before);
  });

  it('shows what is filled of a total whose parts are not all there', () => {
    const store = createReportStore(template, blankReport(template, 2025, agency));
    store.write([{ path: figurePath('requests.received.naturalPerson'), value: '3' }]);
    expect(store.getCell('requests.received.total')).toMatchObject({ text: '3', isRunning: true });
    expect(store.getCell('requests.broughtForward.total')).toMatchObject({ text: '', isRunning: true });
  });
});

function filled(later = (work: () => void) => work()) {
  const store = createReportStore(template, blankReport(template, 2025, agency), { later });
  const inputs = [...cellMap(template).values()].filter(({ isTotal }) => !isTotal);
  store.write(inputs.map(({ address }) => ({ path: figurePath(address), value: '0' })));
  return store;
}

function listenToAll(store: ReturnType<typeof filled>): string[] {
  const called: string[] = [];
  for (const address of cellMap(template).keys()) store.subscribeCell(address, () => called.push(address));
  return called;
}
