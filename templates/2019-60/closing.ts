import type { ProseSection } from '@/lib/template/types';

/** Part 5, 五、存在的主要问题及改进情况 (条例第五十条第四项). */
export const problemsAndImprovements = {
  kind: 'prose',
  id: 'problemsAndImprovements',
  number: '五',
  heading: '五、存在的主要问题及改进情况',
  aliases: ['政府信息公开工作存在的主要问题及改进情况'],
  shortName: '问题与改进',
  help: '写具体的问题和改进措施，并交代上年问题的改进结果。',
  repeatRule: 'Y05',
  slot: {
    shortName: '问题与改进',
    help: '先写存在的问题，再写改进措施；上年报告提出的问题要说明改到哪一步。',
    asks: ['存在的问题', '改进措施', '上年问题的改进结果'],
    blankRule: 'S07',
  },
} as const satisfies ProseSection;

/** Part 6, 六、其他需要报告的事项. */
export const otherMatters = {
  kind: 'prose',
  id: 'otherMatters',
  number: '六',
  heading: '六、其他需要报告的事项',
  shortName: '其他事项',
  help: '前五部分以外需要报告的事项；没有的写“无。”。',
  slot: {
    shortName: '其他事项',
    help: '前五部分以外需要报告的事项；没有的写“无。”。',
    wordings: [{ name: '没有其他事项', text: '无。' }],
    blankRule: 'S01',
  },
} as const satisfies ProseSection;
