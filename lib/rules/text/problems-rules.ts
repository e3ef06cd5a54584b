import type { Finding, Severity } from '../finding';
import type { Context, Rule } from '../rule';
import { isBlankPlace, prosePlaces } from '../prose-places';
import { plainText } from './sentences';

/** The rule that a template names for a blank 存在问题. */
const BLANK_RULE = 'S07';
const SHORTEST = 50;

const HEADING =
  /^(?:[（(]?[一二三四五六]?[）)、]?(?:存在的?(?:主要)?问题|改进情况|改进措施)(?:及改进情况)?[：:]?)$/;
const NOTHING = /^(?:暂|目前)?(?:无|没有|不存在)(?:存在的?)?(?:主要)?(?:问题)?(?:和不足)?$/;

/** S07: problems that are only denied, or hardly told. */
export const problemsTold: Rule = {
  id: BLANK_RULE,
  severity: 'error',
  name: '写明存在的问题及改进情况',
  source: '条例第五十条',
  check: (context) =>
    problemPlaces(context).flatMap(({ text, ...place }): readonly Finding[] => {
      const own = text
        .split('\n')
        .map(plainText)
        .filter((line) => !HEADING.test(line))
        .join('');
      if (NOTHING.test(own.replace(/[。；，]$/, ''))) {
        const message = `${place.name}只写了“${own}”。写明存在的问题及改进情况。`;
        return [findingOf(BLANK_RULE, 'error', place, message)];
      }
      const { length } = plainText(text);
      if (length >= SHORTEST) return [];
      const message = `${place.name}只有${length}字。写明具体的问题和改进措施。`;
      return [findingOf(BLANK_RULE, 'doubt', place, message)];
    }),
};

const PROBLEM =
  /问题|不足|不够|不强|不高|不深|不全|不多|不细|不尽|不均|不及时|不到位|不规范|不平衡|不完善|有待|薄弱|欠缺|缺乏|差距|短板|弱项|困难|滞后|单一|偏少|较少|偏长|偏弱|需(?:要)?(?:进一步)?(?:加强|提高|完善|提升|改进|拓展)|仍需|尚需|还需|亟待|未能|力度不|瓶颈/;
const WAITING = /有待(?:于)?(?:进一步)?(?:的)?(?:加强|提高|完善|提升|改进|拓展|丰富|规范|强化|加大|优化)/g;
const IMPROVEMENT =
  /改进|改善|整改|下一步|下阶段|今后|接下来|措施|加强|加大|强化|完善|提升|提高|优化|推进|继续|着力|建立|健全|开展|组织|统一|增加|压缩|配备|制定|注重|解决|[将拟需]|(?<!主)要(?!求)/;
/** A title alone says nothing of improvements. */
const TITLE_WORDS = /存在的?(?:主要)?问题(?:及|和)(?:改进|整改)(?:情况|措施)/g;

/** S08: problems without improvement, or improvement without a problem. */
export const problemsAnswered: Rule = {
  id: 'S08',
  severity: 'doubt',
  name: '问题和改进都写到',
  source: '统一格式',
  check: (context) =>
    problemPlaces(context).flatMap(({ text, ...place }): readonly Finding[] => {
      const plain = plainText(text).replace(TITLE_WORDS, '');
      if (plain.length < SHORTEST - TOLERANCE) return [];
      const hasProblem = PROBLEM.test(plain);
      const hasImprovement = IMPROVEMENT.test(plain.replace(WAITING, ''));
      if (hasProblem === hasImprovement) return [];
      const missing = hasProblem ? '改进措施' : '存在的问题';
      return [findingOf('S08', 'doubt', place, `${place.name}没有写${missing}。问题和改进都要写明。`)];
    }),
};

/** The two rules leave no gap: a text just over the shortest may be one with its heading. */
const TOLERANCE = 5;

interface ProblemPlace {
  readonly part: string;
  readonly name: string;
  readonly slot: string;
}

/** The texts that are prescribed as 存在问题 and say something. */
function problemPlaces({ template, report }: Context): readonly (ProblemPlace & { readonly text: string })[] {
  return template.sections.flatMap((section) =>
    prosePlaces(section, report)
      .filter((place) => place.slot.blankRule === BLANK_RULE && !isBlankPlace(place))
      .map(({ path, text }) => ({ part: section.id, name: `第${section.number}部分`, slot: path, text })),
  );
}

function findingOf(
  ruleId: string,
  severity: Severity,
  { part, slot }: ProblemPlace,
  message: string,
): Finding {
  return { ruleId, severity, message, cells: [], part, slot };
}
