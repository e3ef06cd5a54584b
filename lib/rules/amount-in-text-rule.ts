import { formatAmount, readFigure, type Amount } from '@/lib/report/figure';
import type { AmountInText } from '@/lib/template/plausibility-types';
import { addressOf } from '@/lib/template/walk';
import type { Finding } from './finding';
import { checksOf, figureAt, partOf, placeOf, ruleIdsOf } from './places';
import { prosePlaces } from './prose-places';
import type { Context, Rule } from './rule';
import { squeezed } from './squeezed';

/** Whoever speaks of what was not received says something else. */
const DENIED = /[未没无不]|上年|去年/;
const AMOUNT = /^(?:信息处理费|费用|金额)?(?:共计|合计|共|为|计)?(\d[\d,]*(?:\.\d+)?)(万?元)/;

/** T2-06: an amount stated as received in one clear sentence, and a row that should hold it and is 0. */
export const amountInText: Rule = {
  id: 'amountInText',
  severity: 'doubt',
  name: '正文写明收取的费用计入表格',
  source: '信息处理费管理办法',
  idsIn: (template) => ruleIdsOf(template, 'amountInText'),
  check: (context) =>
    checksOf(context.template, 'amountInText').flatMap((check): Finding[] => {
      const { cell, value } = figureAt(context.sheet, addressOf(check.table, check.row, check.column));
      if (value !== 0n) return [];
      const stated = statedAmount(context, check);
      if (!stated) return [];
      return [
        {
          ruleId: check.rule,
          severity: 'doubt',
          message: `${placeOf(cell)}填 0，第${stated.number}部分写明收取${check.name} ${formatAmount(stated.amount)} 万元。核对口径，两处应当一致，不一致的说明原因。`,
          cells: [cell.address],
          part: partOf(context.template, check.table),
          quote: stated.sentence,
        },
      ];
    }),
};

/** The first sentence about it that says how much was received. */
function statedAmount({ template, report }: Context, { section: id, about, received }: AmountInText) {
  const section = template.sections.find((one) => one.id === id);
  if (!section) return undefined;
  for (const { text } of prosePlaces(section, report)) {
    for (const sentence of text.split(/(?<=[。；;！!\n])/)) {
      const plain = squeezed(sentence);
      if (!about.some((word) => plain.includes(word)) || DENIED.test(plain)) continue;
      const amount = amountAfter(plain, received);
      if (amount !== undefined && amount > 0n)
        return { sentence: sentence.trim(), amount, number: section.number };
    }
  }
  return undefined;
}

function amountAfter(plain: string, received: readonly string[]): Amount | undefined {
  for (const word of received) {
    for (const rest of plain.split(word).slice(1)) {
      const [, digits, unit] = AMOUNT.exec(rest) ?? [];
      const reading = readFigure(`${digits ?? ''}${unit ?? ''}`, 'amount');
      if (reading.kind === 'figure') return reading.value;
    }
  }
  return undefined;
}
