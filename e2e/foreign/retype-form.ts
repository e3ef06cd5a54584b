import type { OfficialLabel } from '../fixtures/official-map/shape';
import type { Form, FormRow, FormTable } from './official-form';
import type { Rng } from './rng';

type Retyping = (text: string) => string;

/** Words as offices retype them, each seen alone or with others. */
const retypings: readonly Retyping[] = [
  (text) => text.replaceAll('（', '(').replaceAll('）', ')'),
  (text) => text.replace(/^(\d)\./, '$1、'),
  (text) => text.replace(/^(\d)\./, '$1．'),
  (text) => text.replaceAll(/[“”]/g, '"'),
  (text) => text.replace('需要另行制作', '需另行制作'),
  (text) => text.replace(/^行政规范性文件$/, '规范性文件'),
  (text) => text.replace(/^现行有效件数$/, '现行有效件'),
  (text) => text.replace('（单位：万元）', '（万元）'),
  (text) => text.replace('其他法律行政法规', '其他法律、行政法规'),
  (text) => text.replace('增/减', '增／减'),
  (text) => text.replace('本机关不掌握', '本行政机关不掌握'),
  (text) => text.replace('结转下年度', '结转到下年度'),
];

/** 重新录入的标签: one to four habits, each kept through the whole report. */
export function retypeForm(form: Form, rng: Rng): Form {
  const effective = retypings.filter((retype) => textsOf(form).some((text) => retype(text) !== text));
  const chosen = Array.from({ length: rng.int(1, 4) }, () => rng.pick(effective));
  const retype: Retyping = (text) => chosen.reduce((result, change) => change(result), text);

  const row = ({ id, label, groups }: FormRow): FormRow => ({
    id,
    label: retype(label),
    groups: groups.map(retype),
  });
  const head = ([text, ...place]: OfficialLabel): OfficialLabel => [retype(text), ...place];
  const table = (one: FormTable): FormTable => ({
    ...one,
    head: one.head.map(head),
    rows: one.rows.map(row),
  });
  return {
    ...form,
    proactive: form.proactive.map((block) => ({
      ...block,
      article: retype(block.article),
      heads: block.heads.map(retype),
      rows: block.rows.map(row),
    })),
    requests: table(form.requests),
    review: table(form.review),
  };
}

function textsOf({ proactive, requests }: Form): readonly string[] {
  return [
    ...proactive.flatMap(({ article, heads, rows }) => [
      article,
      ...heads,
      ...rows.map(({ label }) => label),
    ]),
    ...requests.head.map(([text]) => text),
    ...requests.rows.map(({ label }) => label),
  ];
}
