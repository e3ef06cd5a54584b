/** 测试用: wordings for the rules about numbering, opening and overview, written before the rules. */
import { defaultRuleSettings } from '../../rule-settings';
import type { Placed, RuleWordings, Wording } from '../text-test-kit';

const inOpening = (text: string): Wording => ({ text, slot: 'text.opening' });
const inClosing = (text: string): Wording => ({ text, slot: 'text.problemsAndImprovements' });
const whole = (text: string, more: Placed = {}): Wording => ({ text, slot: 'text.overview.whole', ...more });

export const structureWordings: readonly RuleWordings[] = [
  {
    rule: 'S14',
    breaks: [
      '（一）政策信息\n公开3条。\n（三）服务信息\n公开5条。',
      '（一）政策信息\n（二）服务信息\n（二）机构信息',
      '（一）（二）政策信息\n公开3条。',
      '1.政策信息\n3.服务信息',
      '1、政策信息\n2、服务信息\n2、机构信息',
      '（一）政策信息\n（二）服务信息\n（五）机构信息',
      '一、二、政策信息',
      '（1）政策信息\n（3）服务信息',
      inClosing('（一）存在的问题\n栏目少。\n（三）改进情况\n将增设栏目。'),
    ],
    holds: [
      '（一）政策信息\n公开3条。\n（二）服务信息\n公开5条。',
      '（一）政策信息\n1.文件\n2.解读\n（二）服务信息\n1.指南\n2.电话',
      '1.政策信息\n2.服务信息',
      '一是公开政策信息。\n三是公开服务信息。',
      '3.1万人次参加，5.2万人次阅读。',
      '2024年公开3条。\n1.政策信息',
      '（一）存在的问题\n（二）改进情况',
      inClosing('存在的问题：\n（一）栏目少。\n（二）解读少。\n改进措施：\n（一）增栏目。\n（二）增解读。'),
      '（二）服务信息',
      '12345热线受理3件。\n12329热线受理5件。',
      '（1）文件\n（2）解读\n1.指南',
      '（三）平台情况。公开栏目5个。',
      '20.5亿元资金公开。\n35.5亿元项目公开。',
    ],
  },
  {
    rule: 'S15',
    breaks: [
      inOpening(
        '本报告由概述、主动公开情况、依申请公开情况、收费及减免情况、复议诉讼情况、存在问题及改进措施六部分组成。',
      ),
      inOpening('本报告由七个部分组成。'),
      inOpening('本报告共分为八部分。'),
      inOpening(
        '全文包括总体情况、主动公开情况、依申请公开情况、咨询处理情况、复议诉讼情况、主要问题和改进措施、附表。',
      ),
      inOpening(
        '本报告由总体情况、重点工作推进情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、复议诉讼情况、存在的主要问题及改进情况等组成。',
      ),
      inOpening('报告由以下五个部分组成。'),
      inOpening(
        '本报告包括总体情况、主动公开情况、依申请公开情况、人员和收支情况、复议诉讼情况、存在的问题、其他事项。',
      ),
      inOpening('本年度报告内容由9个部分构成。'),
    ],
    holds: [
      inOpening(
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。',
      ),
      inOpening('本报告由六个部分组成。'),
      inOpening('本报告共分为六部分。'),
      inOpening(
        '全文包括总体情况、主动公开情况、依申请公开情况、行政复议、行政诉讼情况、存在问题及改进情况、其他事项。',
      ),
      inOpening('本报告由正文和附件两部分组成。'),
      inOpening('报告由总体情况等6个部分组成。'),
      inOpening('公开的重点包括预算、决算、采购、项目等信息。'),
      inOpening('本报告依照条例编制，统计期限为1月1日至12月31日。'),
      inOpening(
        '报告内容包括总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，因政府信息公开工作被申请行政复议、提起行政诉讼情况，政府信息公开工作存在的主要问题及改进情况，其他需要报告的事项。',
      ),
      inOpening('全局由八个部门组成，各部门分工负责公开。'),
      '公开栏目由七个部分组成。',
      inOpening('本报告包括本机关和所属5个单位的数据。'),
    ],
  },
  {
    rule: 'S04',
    breaks: [
      whole('网站发布信息35条，公众号发布12篇。举办培训2期，接受监督。文件目录按季度更新。'),
      whole('收到公开申请3件，均已答复。'),
      whole('公布政策文件12件，收到公开申请3件，均已答复。'),
      whole('召开会议，研究部署工作。'),
      whole('主动公开信息35条，依申请公开3件，目录更新，举办培训。'),
      whole('主动公开信息35条，依申请公开3件，网站改版，举办培训。'),
      whole('主动公开信息35条，依申请公开3件，网站改版，目录更新。'),
      whole('依申请公开3件，网站改版，目录更新，举办培训。'),
    ],
    holds: [
      whole('主动公开信息35条，依申请公开3件，目录更新，网站改版，举办培训。'),
      whole('发布信息35条，答复申请人3件，清理文件，微信公众号推送12篇，接受社会监督。'),
      whole('（一）主动公开\n（二）依申请公开\n（三）政府信息管理\n（四）平台建设\n（五）监督保障'),
      whole('公示执法信息，办理信息公开申请3件，审核公文，维护专栏，开展自查。'),
      whole('发布解读，无公开申请，落实保密审查，新媒体运行平稳，纳入考核。'),
      whole('公布预算，申请公开渠道畅通，规范性文件集中公开，公开栏更新，强化组织领导。'),
      whole(''),
      whole('  '),
      '分方面写的报告由未填的提示负责。',
      { text: '', slot: 'text.overview.platform' },
      whole('公布信息，依申请办结3件，完善档案，栏目改版，开展检查。'),
      whole('解读政策，答复3件，动态调整目录，客户端上线，开展评议。'),
    ],
  },
  {
    rule: 'S05',
    breaks: [
      ...[
        '领导小组召开会议2次。',
        '举办培训3期。',
        '接受社会监督。',
        '纳入年度考核。',
        '开展社会评议。',
        '没有发生责任追究的情形。',
      ].map((text): Wording => ({
        text,
        slot: 'text.overview.supervision',
        agency: { name: '云江市人民政府', kind: 'government' },
      })),
      {
        text: '举办培训3期。',
        slot: 'text.overview.supervision',
        agency: { name: '青石镇人民政府', kind: 'township' },
      },
      {
        text: '考核占4分。',
        slot: 'text.overview.supervision',
        agency: { name: '青石乡人民政府', kind: 'township' },
      },
    ],
    holds: [
      ...[
        '开展工作考核、社会评议，未发生责任追究。',
        '公开工作占年度考核4分；满意度测评98%；无问责情况。',
        '绩效考评优秀，群众评议良好，没有追责。',
        '考核结果公布，第三方评议一次，依法追究责任0人。',
      ].map((text): Wording => ({
        text,
        slot: 'text.overview.supervision',
        agency: { name: '云江市人民政府', kind: 'government' },
      })),
      { text: '', slot: 'text.overview.supervision', agency: { name: '云江市人民政府', kind: 'government' } },
      ...(['department', 'institution', 'street', 'verticalAgency'] as const).map((kind): Wording => ({
        text: `举办培训3期（${kind}）。`,
        slot: 'text.overview.supervision',
        agency: { kind },
      })),
      {
        text: '工作考核、社会评议、责任追究均有结果。',
        agency: { name: '云江市人民政府', kind: 'government' },
      },
      {
        text: '考核、评议、问责各一次。',
        slot: 'text.overview.lead',
        agency: { name: '青石镇人民政府', kind: 'township' },
      },
      '没有写明类型的机关按部门看待。',
    ],
  },
  {
    rule: 'S06',
    breaks: [
      ...[1100, 1500, 2000, 5000, 990, 1001].map((count): Wording => '公'.repeat(count)),
      whole('公'.repeat(1001)),
      { text: '公'.repeat(700), settings: { ...defaultRuleSettings, overviewLimit: 600 } },
    ],
    holds: [
      ...[1, 10, 100, 300, 500, 600, 700, 800, 900].map((count): Wording => '公'.repeat(count)),
      whole('公'.repeat(1000)),
      '公 '.repeat(900),
      inClosing('公'.repeat(3000)),
      whole(''),
    ],
  },
];
