import type { AspectsSection, ProseSlot } from '@/lib/template/types';

/** 导语: the unnumbered paragraph before part one; customary, not prescribed. */
export const opening = {
  shortName: '导语',
  help: '写明编制依据、统计期限、电子版在哪里下载，以及本机关政务公开机构的地址和电话。',
  asks: ['编制依据', '统计期限', '电子版获取途径', '联系地址和电话'],
  wordings: [
    {
      name: '通用导语',
      text: '本报告依照《中华人民共和国政府信息公开条例》和《{basis}》（{basisNumber}）编制，由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。统计期限为{year}年1月1日至{year}年12月31日。{website}{contact}',
    },
  ],
} as const satisfies ProseSlot;

/** Part 1, 一、总体情况: five aspects (国办公开办函〔2021〕30号; 条例第五十条). */
export const overview = {
  kind: 'aspects',
  id: 'overview',
  number: '一',
  heading: '一、总体情况',
  shortName: '总体情况',
  help: '概述主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面，客观简明，一般不超过1000字。',
  repeatRule: 'Y05',
  lead: {
    id: 'lead',
    shortName: '引语',
    help: '五个方面之前的总括，可以不写。',
  },
  aspects: [
    {
      id: 'proactiveDisclosure',
      heading: '（一）主动公开情况',
      shortName: '主动公开',
      help: '公开了哪些重点领域的信息、分平台的数量、政策解读和回应关切的情况。',
      asks: ['发布数量', '发布渠道', '政策解读', '回应关切'],
      blankRule: 'S04',
      signs: ['主动公开', '发布', '公布', '公示', '解读'],
    },
    {
      id: 'disclosureOnRequest',
      heading: '（二）依申请公开情况',
      shortName: '依申请公开',
      help: '收到多少、上年结转多少、办结多少、结转下年多少，办理制度怎样改进；数字应与表三一致。',
      asks: ['收到与办结', '办理结果', '结转', '收费'],
      wordings: [{ name: '没有申请', text: '{year}年，本机关未收到政府信息公开申请，无上年结转的申请。' }],
      blankRule: 'S04',
      signs: ['依申请', '公开申请', '申请公开', '申请人', '答复'],
    },
    {
      id: 'informationManagement',
      heading: '（三）政府信息管理情况',
      shortName: '政府信息管理',
      help: '信息的制作、公开属性认定、审查、更新和清理；规章和规范性文件的管理。',
      asks: ['制度', '公开审查', '目录更新'],
      blankRule: 'S04',
      signs: ['信息管理', '公开属性', '规范性文件', '清理', '目录', '公文', '审查', '审核', '规范化', '档案'],
    },
    {
      id: 'platform',
      heading: '（四）政府信息公开平台建设情况',
      shortName: '平台建设',
      help: '网站专栏、新媒体、公报和线下公开场所的建设与维护。',
      asks: ['网站专栏', '新媒体', '线下场所'],
      blankRule: 'S04',
      signs: ['平台', '网站', '公众号', '新媒体', '专栏', '栏目', '公报', '微信', '微博', '客户端', '公开栏'],
    },
    {
      id: 'supervision',
      heading: '（五）监督保障情况',
      shortName: '监督保障',
      help: '机构人员、培训、考核与监督。',
      asks: ['机构与人员', '培训', '监督检查'],
      blankRule: 'S04',
      signs: ['监督', '考核', '培训', '评议', '组织领导', '领导小组', '追究', '保障', '督查', '自查', '检查'],
      ofGovernments: [
        { name: '工作考核', signs: ['考核', '考评', '绩效'] },
        { name: '社会评议', signs: ['评议', '测评', '满意度', '社会评价'] },
        { name: '责任追究', signs: ['追究', '追责', '问责'] },
      ],
    },
  ],
} as const satisfies AspectsSection;
