import type { Guidance } from '@/lib/template/guidance-types';

/** 申请人情况: the columns of 表三. */
export const requestColumns = {
  naturalPerson: {
    what: '以个人名义提出的申请，不论申请人的职业和单位。',
    example: '李某以本人姓名和身份证明申请一份征地批文，计入这一列。',
    mistake: '申请人是企业员工就计入商业企业；看的是以谁的名义申请。',
  },
  commercialEnterprise: {
    what: '公司、合伙企业、个体工商户等以营利为目的的组织提出的申请。',
    example: '某建材有限公司申请一份招标文件，计入这一列。',
    mistake: '凡是单位都计入这一列；律师事务所、学校等另有各自的列。',
  },
  researchInstitution: {
    what: '高等院校、研究院所等从事教学科研的机构提出的申请。',
    example: '某大学以学校名义申请历年用水统计资料，计入这一列。',
    mistake: '学生、教师以个人名义申请，也计入这一列；个人申请计入自然人。',
  },
  publicWelfareOrganization: {
    what: '基金会、慈善组织、公益性社会团体等提出的申请。',
    example: '某环保志愿者协会申请排污口名单，计入这一列。',
    mistake: '把村民委员会、业主委员会计入这一列；那计入“其他”。',
  },
  legalServiceOrganization: {
    what: '律师事务所、法律援助机构等以机构名义提出的申请。',
    example: '某律师事务所出具公函、以所的名义申请，计入这一列。',
    mistake: '律师代理当事人或者以本人名义申请，也计入这一列；看申请人，不看代理人。',
  },
  otherOrganization: {
    what: '前四类以外的法人和其他组织提出的申请。',
    example: '某小区业主委员会申请物业维修资金的备案材料，计入这一列。',
    mistake: '拿不准的自然人申请也放进“其他”；这一列只计组织。',
  },
  total: {
    what: '各类申请人之和，由程序按行相加，不用填。',
    example: '自然人6、商业企业1、其他组织1，这一列自动显示8。',
    mistake: '只知道总数，想只填这一列；先把各类申请人填好，总数自然得出。',
  },
} as const satisfies Readonly<Record<string, Guidance>>;
