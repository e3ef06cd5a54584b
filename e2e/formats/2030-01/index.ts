import type { Table, TableSection, Template } from '@/lib/template/types';
import { consultationChecks, consultations } from './consultations';
import { appraisals, holdings, trainings } from './small-tables';

/**
 * An invented format for tests alone: four tables, other columns, a total of totals, a signed column, one balance.
 * The product shows, checks and prints it with nothing changed outside this folder.
 */
export const format203001 = {
  id: '2030-01',
  name: '2030年试验格式',
  basis: { number: '试验函〔2030〕1号', title: '关于试验格式的通知' },
  years: { from: 2030 },
  title: ['{agency}', '{year}年试验年度报告'],
  opening: { shortName: '导语', help: '写明编制依据。' },
  sections: [
    {
      kind: 'aspects',
      id: 'summary',
      number: '一',
      heading: '一、概述',
      shortName: '概述',
      help: '从两个方面概述。',
      lead: { id: 'lead', shortName: '引语', help: '可以不写。' },
      aspects: [
        {
          id: 'reading',
          heading: '（一）阅览情况',
          shortName: '阅览',
          help: '写明阅览情况。',
          blankRule: 'Z0-01',
        },
        {
          id: 'service',
          heading: '（二）服务情况',
          shortName: '服务',
          help: '写明服务情况。',
          blankRule: 'Z0-01',
        },
      ],
    },
    tablePart('consulting', '二', '二、咨询情况', consultations),
    tablePart('holding', '三', '三、馆藏与经费', holdings),
    tablePart('appraisal', '四', '四、评议情况', appraisals),
    tablePart('training', '五', '五、培训情况', trainings),
    {
      kind: 'prose',
      id: 'remarks',
      number: '六',
      heading: '六、说明',
      shortName: '说明',
      help: '写明需要说明的事项。',
      slot: { shortName: '说明', help: '写明需要说明的事项。', blankRule: 'Z0-02' },
    },
  ],
  checks: consultationChecks,
} as const satisfies Template;

/** Here a part and its table have different ids. */
function tablePart(id: string, number: string, heading: string, table: Table): TableSection {
  return { kind: 'table', id, number, heading, shortName: heading.slice(2), help: '填写表格。', table };
}
