import type { Template } from '@/lib/template/types';
import { opening, overview } from './overview';
import { otherMatters, problemsAndImprovements } from './closing';
import { proactive, proactiveChecks } from './proactive';
import { requestChecks, requests } from './requests';
import { review, reviewChecks } from './review';

/** 国办公开办函〔2021〕30号: reports for 2021 and later. */
export const format202130 = {
  id: '2021-30',
  name: '2021年格式',
  basis: {
    number: '国办公开办函〔2021〕30号',
    title: '国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知',
  },
  years: { from: 2021 },
  title: ['{agency}', '{year}年政府信息公开工作年度报告'],
  opening,
  sections: [
    overview,
    {
      kind: 'table',
      id: 'proactive',
      number: '二',
      heading: '二、主动公开政府信息情况',
      aliases: ['行政机关主动公开政府信息情况'],
      shortName: '主动公开',
      help: '只填表格；文字说明写到第一部分。',
      table: proactive,
    },
    {
      kind: 'table',
      id: 'requests',
      number: '三',
      heading: '三、收到和处理政府信息公开申请情况',
      aliases: ['行政机关收到和处理政府信息公开申请情况', '收到和处理政府信息公开的申请情况'],
      shortName: '申请办理',
      help: '每件申请按申请人只计一列、按办理结果只计一行；没有的填0。',
      table: requests,
    },
    {
      kind: 'table',
      id: 'review',
      number: '四',
      heading: '四、政府信息公开行政复议、行政诉讼情况',
      aliases: ['因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
      shortName: '复议诉讼',
      help: '只计因政府信息公开工作引起的案件；没有的填0。',
      table: review,
    },
    problemsAndImprovements,
    otherMatters,
  ],
  checks: [...proactiveChecks, ...requestChecks, ...reviewChecks],
} as const satisfies Template;
