import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nothingSeen } from '@/lib/report/seen';
import { formats } from '@/templates/index';
import { reportFileSchema, schemaPath } from './report-file-schema';

describe('the JSON Schema of the report file', () => {
  it.each(formats.map((template) => [template.id, template] as const))(
    'in docs is the one the code derives for %s (else run npx tsx scripts/make-schema.ts)',
    (_, template) => {
      expect(readFileSync(schemaPath(template), 'utf8')).toBe(reportFileSchema(template));
    },
  );

  it.each(formats.map((template) => [template.id, template] as const))(
    'names the tables of %s and demands the marks of a report file',
    (id, template) => {
      const schema = JSON.parse(reportFileSchema(template)) as {
        required: string[];
        properties: { format: { const: string }; tables: { properties: object } };
      };
      expect(schema.required).toEqual(['nianbao', 'format', 'year', 'agency']);
      expect(schema.properties.format.const).toBe(id);
      expect(Object.keys(schema.properties.tables.properties)).toEqual(['proactive', 'requests', 'review']);
    },
  );

  it.each(formats.map((template) => [template.id, template] as const))(
    'describes what was seen of a document in %s, and demands none of it',
    (_, template) => {
      const schema = JSON.parse(reportFileSchema(template)) as {
        properties: { seen: { required?: string[]; properties: Record<string, object> } };
      };
      const { required, properties } = schema.properties.seen;
      expect(required).toBeUndefined();
      expect(Object.keys(properties)).toEqual([...Object.keys(nothingSeen()), 'besideTables', 'printed']);
      expect(properties['tables']).toMatchObject({
        additionalProperties: { enum: ['table', 'image', 'none'] },
      });
    },
  );
});
