import type { Finding } from '../finding';
import { checksOf } from '../places';
import type { Context, Rule } from '../rule';
import { caseFacts } from './case-facts';
import { countAt, findingAbout } from './cell-count';
import type { Count } from './counts';
import { documentFacts } from './documents-rule';
import { requestFacts } from './request-facts';
import { toldIn, type Told } from './told';

interface Named {
  readonly key: string;
  readonly value: number;
  readonly unit: string;
  readonly told: Told;
}

/** Words that say when, who and how surely, but not what. */
const ADVERBS =
  /20\d\d年度?|本年度?|今年|全年|年内|一年来|报告期内|本年末|截至|我[局镇委院校站所]|我中心|我街道|本(?:机关|单位|局|中心)|经?统计(?:显示)?|经核对|据|从结果看|共计|合计|总计|累计|共|数量|的|了|：|，|为|达到|达|有/g;
const VERBS = /收到|组织|举办|召开|开展|发布|推送|制作|发出|出具/g;
const PART = /其中|分别|另|约|增加|减少|[比较]|参加|科室|以来|同期|每|均|涉及|举例|部分(?!公开)|[比占]/;
const LEAST = 3;

/** N12: one quantity given twice with two numbers. */
export const saidOnce: Rule = {
  id: 'N12',
  severity: 'doubt',
  name: '同一数量前后一致',
  source: '常理',
  check: (context) => {
    const first = new Map<string, Named>();
    return toldIn(context).flatMap((told) => {
      const wrong: Finding[] = [];
      for (const named of namedIn(context, told)) {
        const before = first.get(named.key);
        if (!before) first.set(named.key, named);
        else if (before.told !== told && before.value !== named.value && wrong.length === 0)
          wrong.push(findingOf(named, before));
      }
      return wrong;
    });
  },
};

function findingOf({ told, value, unit }: Named, before: Named): Finding {
  const message = `写 ${String(value)} ${unit}，${before.told.place.name}前面“${before.told.sentence.text.slice(0, 40)}”写 ${String(before.value)} ${unit}，说的是同一件事。核对后改成一致。`;
  return findingAbout(told, { ruleId: 'N12', severity: 'doubt', message, cells: [] });
}

function namedIn(context: Context, told: Told): readonly Named[] {
  const known = knownIn(context, told);
  const [count] = told.counts;
  if (known.length > 0 || !count || !told.ours.includes(count)) return known;
  const key = keyOf(told, count);
  return key === null ? [] : [{ key: `${key} ${count.unit}`, value: count.value, unit: count.unit, told }];
}

/** What the tables know by a name of their own. */
function knownIn(context: Context, told: Told): readonly Named[] {
  const { template } = context;
  const requests = checksOf(template, 'receivedTold').flatMap((check) => {
    const received = countAt(context, check.table, check.received, check.column)?.value;
    const brought = countAt(context, check.table, check.broughtForward, check.column)?.value;
    return requestFacts(told, check)
      .filter(
        ({ kind, count }) =>
          kind !== 'received' || count.value !== (received ?? 0) + (brought ?? 0) || brought === 0,
      )
      .map(({ kind, count }) => [kind === 'newlyReceived' ? 'received' : kind, count.value] as const);
  });
  const cases = checksOf(template, 'casesTold').flatMap((check) =>
    caseFacts(told, check)
      .filter(({ outcome }) => outcome === undefined)
      .map(({ name, count }) => [name, count.value] as const),
  );
  const documents = checksOf(template, 'documentsTold').flatMap((check) =>
    documentFacts(told, check).map(({ column, value }) => [`${check.about} ${column}`, value] as const),
  );
  return [...requests, ...cases, ...documents].map(([key, value]) => ({ key, value, unit: '件', told }));
}

/** What is counted, without when and by whom; null where it is no more than a part. */
function keyOf({ words }: Told, { at, left, before, isRough }: Count): string | null {
  const said = words.slice(0, at);
  if (isRough || PART.test(before + left) || /[，；]/.test(words.slice(0, at).replace(/^[^，]{0,12}，/, '')))
    return null;
  const key = said
    .replace(/的申请$/, '')
    .replace(ADVERBS, '')
    .replace(VERBS, '');
  return Array.from(key).length >= LEAST ? key : null;
}
