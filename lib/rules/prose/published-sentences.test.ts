/** Sentences built as published reports build them: what is right stays quiet, what contradicts the tables is found. */
import { describe, expect, it } from 'vitest';
import { base } from '@/e2e/wordings/base';
import { blankReport } from '@/lib/report/blank';
import { evaluate } from '@/lib/report/evaluate';
import { figurePath, writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { format202130 } from '@/templates/2021-30';
import { toldRules } from './told-rules';

/** Received 12, brought forward 2, handled 13, carried forward 1; 复议 2 (维持 1, 纠正 1), 诉讼 1 (尚未审结). */
const right: readonly (readonly [why: string, text: string])[] = [
  [
    'two wholes joined by 和 share one list',
    '全年发生信息公开行政复议案件2件和行政诉讼案件1件，其中行政复议结果维持1件，结果纠正1件，行政诉讼尚未审结1件。',
  ],
  ['each way tells all', '全年主动公开政府信息58条，其中网站公开58条；公众号公开58条；公开栏公开58条。'],
  [
    'a list with shares has the total before it as base',
    '全年公开信息80条。其中，动态信息54条，占比67.5%；领导信息11条，占比13.8%；财政信息7条，占比8.8%。',
  ],
  [
    'items with shares are no base for one another',
    '在公开信息中，规划类4条，占比16.67%；财务类11条，占比45.83%；科教类9条，占比37.5%。',
  ],
  [
    'a share by requester is not everything received',
    '共收到政府信息公开申请12件。公民个人提出申请9件，占比75%；法人或其他组织提出申请3件，占比25%。',
  ],
  ['what came over from last year', '经查，2024年收到，结转至2025年作出答复的政府信息公开申请2件。'],
  [
    'those answered were answered in time',
    '答复政府信息公开申请13件（另有1件按照规定顺延到下年度答复），均在法定期限内予以答复。',
  ],
  ['those answered, without a word of the rest', '答复政府信息公开申请13件，均在法定期限内予以答复。'],
  [
    'information by way of disclosure is no request',
    '我局共制作信息40条，其中主动公开信息数32条，占比80%；依申请公开信息数8条，占比20%。',
  ],
];

const BLANK_SUITS = {
  'review.suitAfterReconsideration.pending': null,
  'review.suitAfterReconsideration.total': null,
};

const wrong: readonly (readonly [rule: string, text: string])[] = [
  ['N01', '我局未收到依申请公开的相关信息。'],
  ['N01', '2025年未收到申请公开信息。'],
  ['N01', '全年未收到依申请公开来信。'],
  ['N01', '2025年，未收到依申请公开事项.'],
  ['N04', '我局收到政府信息公开申请12件，均在法定期限内予以答复。'],
  ['N05', '另有4件申请按照规定顺延到下年度答复。'],
  ['N05', '全年办结申请13件，转接下年度办理4件。'],
  ['N06', '我局未发生依申请公开政府信息方面的行政复议和行政诉讼。'],
  ['N06', '没有因政府信息公开引起的行政复议和行政诉讼事件。'],
  ['N06', '未出现因答复不当引起的行政复议、行政诉讼等情况。'],
  ['N07', '信息公开类行政复议2件，诉讼1件，均获维持。'],
  ['N08', '全年制发行政规范性文件3件，现行有效文件20件。'],
  ['N10', '全年公开信息80条。其中，动态信息54条，占比67.5%；年报信息1条，占比4.8%。'],
  ['N11', '全年行政复议2件和行政诉讼1件，其中结果维持3件，结果纠正2件。'],
];

describe('sentences of published builds', () => {
  it.each(right)('says nothing: %s', (_why, text) => {
    expect(saidOf(text)).toEqual([]);
  });

  it.each(wrong)('finds %s in: %s', (rule, text) => {
    expect(saidOf(text).map(({ ruleId }) => ruleId)).toContain(rule);
  });

  it('knows the office of a government by its short name, and only that office', () => {
    const text = '2025年，区政府办公室共受理36件政府信息公开申请。';
    expect(saidOf(text, '云江市青山区人民政府办公室').map(({ ruleId }) => ruleId)).toEqual(['N02']);
    expect(saidOf(text, '云江市青山区水务局')).toEqual([]);
  });

  it('speaks of reconsideration where the suits beside it are blank in the table', () => {
    const text = '信息公开类行政复议2件，诉讼1件，均获维持。';
    const said = saidOf(text, base.agency.name, BLANK_SUITS);
    expect(said.map(({ message }) => message)).toEqual([
      '第一部分称行政复议全部维持，表四“行政复议”总计 2 件，结果维持 1 件。核对后改成一致。',
    ]);
  });
});

function saidOf(
  text: string,
  name: string = base.agency.name,
  figures: Readonly<Record<string, string | null>> = {},
) {
  const report = Object.entries({ ...base.figures, ...figures }).reduce<Report>(
    (filled, [id, value]) => writePath(filled, figurePath(id), value),
    blankReport(format202130, base.year, { name, kind: 'department' }),
  );
  // Items of published information belong to another text than requests.
  const slot = /申请|复议|诉讼/.test(text) ? 'disclosureOnRequest' : 'proactiveDisclosure';
  const told = writePath(report, `text.overview.${slot}`, text);
  const context = { template: format202130, report: told, sheet: evaluate(format202130, told) };
  return toldRules.flatMap((rule) => rule.check(context));
}
