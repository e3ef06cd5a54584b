import { courses } from '../facts';
import type { Voice } from '../voice';
import type { Clause } from './sentence';

/** 没有复议, 没有诉讼, 都没有. */
export const noReconsiderationClauses: readonly Clause[] = [
  (s) => `${s.when()}${s.we()}未发生因政府信息公开引起的行政复议`,
  (s) => `${s.when()}没有因政府信息公开工作被申请行政复议`,
  (s) => `${s.when()}无政府信息公开类行政复议案件`,
  () => '未收到因政府信息公开申请引起的行政复议',
  (s) => `${s.when()}涉及政府信息公开的行政复议0${s.unit}`,
  () => '无行政复议',
  () => '未发生行政复议案件',
  (s) => `行政复议${s.write(0)}${s.unit}`,
];
export const noSuitClauses: readonly Clause[] = [
  () => '未发生因政府信息公开引起的行政诉讼',
  () => '没有被提起政府信息公开行政诉讼',
  () => '无行政诉讼案件',
  (s) => `行政诉讼0${s.unit}`,
  (s) => `${s.when()}未发生涉及政府信息公开的行政诉讼案件`,
  () => '未发生行政诉讼',
  () => '无因信息公开被起诉的情况',
  (s) => `因政府信息公开被提起行政诉讼${s.write(0)}${s.unit}`,
];
export const noCaseClauses: readonly Clause[] = [
  (s) => `${s.when()}${s.we()}未发生因政府信息公开引起的行政复议、行政诉讼${s.one('', '案件', '情况')}`,
  (s) => `${s.when()}没有因政府信息公开被申请行政复议或者提起行政诉讼`,
  (s) => `${s.when()}${s.we()}无行政复议、行政诉讼${s.one('', '案件', '情况发生')}`,
  (s) => `${s.when()}未产生与政府信息公开有关的行政复议和行政诉讼`,
  (s) => `${s.when()}${s.we()}政府信息公开行政复议、行政诉讼均为0${s.unit}`,
  (s) => `${s.when()}未因政府信息公开工作被申请行政复议、提起行政诉讼`,
  (s) => `${s.when()}${s.we()}未发生涉及信息公开的行政复议和行政诉讼案件`,
  (s) => `${s.when()}政府信息公开行政复议0${s.unit}，行政诉讼0${s.unit}`,
  (s) => `${s.when()}没有发生因依申请公开答复引发的复议、诉讼`,
  () => '无因政府信息公开申请引发的行政复议、行政诉讼',
  (s) => `${s.when()}${s.we()}既无政府信息公开行政复议，也无行政诉讼`,
  (s) => `${s.when()}收到政府信息公开行政复议和行政诉讼0${s.unit}`,
  (s) => `${s.when()}${s.we()}没有政府信息公开行政复议、诉讼案件`,
  (s) => `涉政府信息公开的行政复议、行政诉讼案件${s.one('均未发生', '为零', '没有发生')}`,
];

type Block = 'reconsideration' | 'suit';

export const reconsiderationClauses: readonly Clause[] = casesOf('reconsideration', '行政复议', [
  (s, q) => `${s.head()}因政府信息公开被申请行政复议${q}`,
  (s, q) => `${s.when()}发生政府信息公开行政复议案件${q}`,
  (s, q) => `${s.when()}因政府信息公开引起的行政复议${q}`,
  (s, q) => `${s.when()}涉及政府信息公开的行政复议案件${q}`,
  (s, q) => `${s.head()}办理政府信息公开行政复议答复${q}`,
  (_, q) => `申请人不服答复申请行政复议${q}`,
  (_, q) => `政府信息公开行政复议${q}`,
  (s, q) => `${s.when()}收到政府信息公开行政复议${q}`,
  (_, q) => `对答复不服提起行政复议的${q}`,
  (s, q) => `${s.when()}有${q}政府信息公开行政复议案件`,
]);
export const suitClauses: readonly Clause[] = casesOf('suit', '行政诉讼', [
  (s, q) => `${s.head()}因政府信息公开被提起行政诉讼${q}`,
  (s, q) => `${s.when()}发生政府信息公开行政诉讼案件${q}`,
  (s, q) => `${s.when()}因政府信息公开引起的行政诉讼${q}`,
  (s, q) => `${s.when()}涉及政府信息公开的行政诉讼案件${q}`,
  (_, q) => `政府信息公开行政应诉${q}`,
  (_, q) => `申请人提起行政诉讼${q}`,
  (s, q) => `${s.when()}政府信息公开行政诉讼${q}`,
  (s, q) => `${s.when()}作为被告应诉政府信息公开案件${q}`,
  (s, q) => `${s.when()}有${q}政府信息公开行政诉讼案件`,
]);

function casesOf(
  block: Block,
  name: string,
  heads: readonly ((s: Voice, quantity: string) => string)[],
): readonly Clause[] {
  return heads.flatMap((head) => [
    (s: Voice) => {
      const unit = s.one('件', '起', '件', '宗');
      return head(s, s.q(`${block}.total`, unit)) + outcome(s, block, unit);
    },
    (s: Voice) => head(s, s.q(`${block}.total`, '件')),
    (s: Voice) =>
      head(s, s.q(`${block}.total`, '件')) +
      (allUpheld(s, block) ? upheldClaim(s, name) : outcome(s, block, '件')),
  ]);
}

function allUpheld({ facts }: Voice, block: Block): boolean {
  return facts.get(`${block}.upheld`) === facts.get(`${block}.total`);
}

/** 均获维持: only right where every case was upheld. */
function upheldClaim(s: Voice, name: string): string {
  return name === '行政复议'
    ? s.one('，均维持原答复', '，均获维持', '，复议机关均予以维持', '，复议结果均为维持', '，全部维持')
    : s.one('，法院均予以维持', '，均获维持', '，判决结果均为维持', '，全部维持', '，结果均维持');
}

const names: Readonly<Record<(typeof courses)[number], readonly string[]>> = {
  upheld: ['结果维持', '维持', '维持原答复', '予以维持'],
  corrected: ['结果纠正', '被纠正', '纠正'],
  otherOutcome: ['其他结果', '其他结果'],
  pending: ['尚未审结', '正在审理', '尚未审结'],
};

function outcome(s: Voice, block: Block, unit: string): string {
  const parts = courses.filter((course) => s.has(`${block}.${course}`));
  const mark = s.one('、', '，', '，');
  const list = parts
    .map((course) => `${s.one(...names[course])}${s.part(`${block}.${course}`, unit)}`)
    .join(mark);
  return s.one(`，其中${list}`, `（${list}）`, `，${list}`, `：${list}`);
}
