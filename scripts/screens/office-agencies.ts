import type { Page } from 'playwright';
import type { Person, TreeOffice } from '@/e2e/pages/tree-office';

/** An agency below, with whoever fills in and whoever reviews. */
export interface OfficeAgency {
  readonly id: string;
  readonly name: string;
  readonly preparer: Page;
  readonly reviewer: Page;
}

const agencies = {
  water: ['云江市水务局', 'feng', '冯', 'chen', '陈'],
  education: ['云江市教育局', 'wei', '卫', 'jiang', '蒋'],
  civilAffairs: ['云江市民政局', 'han', '韩', 'yang', '杨'],
  justice: ['云江市司法局', 'zhu', '朱', 'qin', '秦'],
  finance: ['云江市财政局', 'xu', '许', 'lv', '吕'],
} as const;

export type OfficeAgencies = Readonly<Record<keyof typeof agencies, OfficeAgency>>;

/** 下级机关 with their people. */
export async function enterAgencies(
  office: TreeOffice,
  chief: Page,
  add: (agencyId: string, person: Person) => Promise<Page>,
): Promise<OfficeAgencies> {
  const enter = async ([
    name,
    first,
    preparer,
    second,
    reviewer,
  ]: (typeof agencies)[keyof typeof agencies]) => {
    const id = await office.addAgency(chief, name);
    return {
      id,
      name,
      preparer: await add(id, { login: `tianbao.${first}`, name: `${preparer}填报`, role: 'preparer' }),
      reviewer: await add(id, { login: `shenhe.${second}`, name: `${reviewer}审核`, role: 'reviewer' }),
    };
  };
  return {
    water: await enter(agencies.water),
    education: await enter(agencies.education),
    civilAffairs: await enter(agencies.civilAffairs),
    justice: await enter(agencies.justice),
    finance: await enter(agencies.finance),
  };
}
