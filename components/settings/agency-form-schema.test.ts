import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { agencyFormShape, agencyFormValues } from './agency-form-schema';

const schema = z.object(agencyFormShape);
const filled = agencyFormValues({ name: ' 云江市档案馆 ', kind: 'institution', powers: ['penalty'] });

describe('the fields about an agency', () => {
  it('give the agency of a report, its name without spaces around it', () => {
    expect(schema.parse(filled)).toEqual({
      name: '云江市档案馆',
      kind: 'institution',
      level: undefined,
      powers: ['penalty'],
    });
  });

  it('say in Chinese what is missing in an empty form', () => {
    expect(messages(agencyFormValues(null))).toEqual(['机关名称为空。填写机关全称。', '没有选择机关类型。']);
  });

  it('refuse a name that is too long', () => {
    expect(messages({ ...filled, name: '局'.repeat(201) })).toHaveLength(1);
    expect(messages({ ...filled, name: '局'.repeat(200) })).toEqual([]);
  });
});

function messages(values: unknown): string[] {
  const parsed = schema.safeParse(values);
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
}
