import type { AgencyKind, AgencyLevel } from '@/lib/report/report';
import type { Power } from '@/lib/template/types';

/** 机关类型 */
export const kindNames: Readonly<Record<AgencyKind, string>> = {
  government: '人民政府',
  department: '政府部门',
  township: '乡镇人民政府',
  street: '街道办事处',
  institution: '事业单位或其他法律法规授权组织',
  verticalAgency: '垂直管理机关',
};

/** 层级 */
export const levelNames: Readonly<Record<AgencyLevel, string>> = {
  national: '国家级',
  province: '省级',
  city: '市级',
  county: '县级',
  township: '乡级',
};

/** 职权 */
export const powerNames: Readonly<Record<Power, string>> = {
  rule: '规章制定权',
  license: '行政许可权',
  penalty: '行政处罚权',
  compulsion: '行政强制权',
};

export const powers = ['rule', 'license', 'penalty', 'compulsion'] as const satisfies readonly Power[];
