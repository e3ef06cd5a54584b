import { sentenceOf, type BlockContext } from './block';
import {
  noCaseClauses,
  noReconsiderationClauses,
  noSuitClauses,
  reconsiderationClauses,
  suitClauses,
} from './topics/cases';
import {
  decisionClauses,
  issuedClauses,
  noDocumentClauses,
  repealedClauses,
  stockClauses,
} from './topics/documents';
import { noFee, someFee } from './topics/fee';
import type { Clause, Sentence } from './topics/sentence';

/** 复议、诉讼 */
export function composeCases({ facts, rng }: BlockContext): Sentence {
  const has = (key: string) => (facts.get(key) ?? 0) > 0;
  const [reconsidered, sued] = [has('reconsideration.total'), has('suit.total')];
  if (!reconsidered && !sued) return oneOf(rng.pick(noCaseClauses));
  const clauses = [
    rng.pick(reconsidered ? reconsiderationClauses : noReconsiderationClauses),
    rng.pick(sued ? suitClauses : noSuitClauses),
  ];
  const after = has('mended') ? '对被纠正的答复，已重新作出处理，并举一反三改进工作。' : '';
  const isApart = rng.chance(0.5);
  return (voice) => {
    const texts = clauses.map((clause) => clause(voice));
    return (
      (isApart ? texts.map((text) => `${text}。`).join('') : `${texts.join(voice.one('；', '，', '；'))}。`) +
      after
    );
  };
}

/** 规范性文件 */
export function composeDocuments({ facts, rng }: BlockContext): Sentence {
  const has = (key: string) => (facts.get(key) ?? 0) > 0;
  if (!has('document.inForce'))
    return has('document.issued') ? oneOf(rng.pick(issuedClauses)) : oneOf(rng.pick(noDocumentClauses));
  const issued = rng.pick(has('document.issued') ? issuedClauses : noDocumentClauses);
  const choices: readonly Clause[][] = [
    [rng.pick(stockClauses)],
    [rng.pick(stockClauses)],
    [issued],
    has('document.repealed') ? [issued, rng.pick(repealedClauses)] : [issued],
  ];
  return oneOf(...rng.pick(choices));
}

/** 许可、处罚、强制 */
export function composeDecisions({ rng }: BlockContext): Sentence {
  return oneOf(rng.pick(decisionClauses));
}

/** 信息处理费 */
export function composeFee({ facts, rng }: BlockContext): Sentence {
  return rng.pick((facts.get('fee.notices') ?? 0) > 0 ? someFee : noFee);
}

function oneOf(...clauses: readonly Clause[]): Sentence {
  return (voice) => sentenceOf(clauses.map((clause) => clause(voice)));
}
