import { describe, expect, it } from 'vitest';
import type { OwnAgency } from '@/components/api/agency';
import { defaultProfile, type LayoutProfile } from '@/lib/document/profile';
import { format202130 } from '@/templates/2021-30';
import { settingsSchema, settingsValues } from './settings-schema';

const schema = settingsSchema(format202130, 2025);
const agency = { name: '云江市水务局', kind: 'department', level: undefined, powers: [] } as const;
const named = { ...settingsValues(null), name: agency.name, kind: agency.kind };
const besides = { address: '', telephone: '', website: '', deadline: null };

describe('the form of 本机关', () => {
  it.each<Partial<LayoutProfile>>([
    {},
    { subheadings: 'runIn', signature: false, title: 'both', tableFontSize: 12, pageNumbers: 'centred' },
    { tableFontSize: 9, titleText: '云江市\n水务局2021年\n政府信息公开工作年度报告' },
  ])('gives back what it was filled with: %j', (profile) => {
    const own: OwnAgency = { ...agency, powers: [], ...besides, layout: { ...defaultProfile, ...profile } };
    expect(schema.parse(settingsValues(own))).toEqual(own);
  });

  it('begins with the usual 版式', () => {
    expect(schema.parse(named).layout).toEqual(defaultProfile);
  });

  it('says at the field when the title broken by hand is another title', () => {
    const values = { ...named, titleText: '云江市水务局\n2025年工作报告' };
    expect(schema.safeParse(values).error?.issues).toMatchObject([
      {
        path: ['titleText'],
        message: '自定标题与“云江市水务局2025年政府信息公开工作年度报告”不一致。只分行，不增减文字。',
      },
    ]);
  });
});
