import { z } from 'zod';
import { reportSchema } from '@/lib/report/report-schema';
import type { Template } from '@/lib/template/types';

/** Where the JSON Schema of a format is kept. */
export function schemaPath(template: Template): string {
  return `docs/schema/report-${template.id}.json`;
}

/** JSON Schema of the report file of one format, as text. */
export function reportFileSchema(template: Template): string {
  const { $schema, ...schema } = z.toJSONSchema(reportSchema(template), { io: 'input' });
  const title = `年报通报告文件，${template.name}（${template.basis.number}）`;
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`;
}
