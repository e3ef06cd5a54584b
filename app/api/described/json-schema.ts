import { z } from 'zod';
import { reportSchema } from '@/lib/report/report-schema';
import { formats } from '@/templates';
import { reportFile } from '../v1/bodies';
import { reason } from './answers';
import { finding } from './findings';
import { problemSchema } from './problem-schema';

type JsonSchema = Record<string, unknown>;

/** Schemas that stand once and are pointed to. */
const named = new Map<z.core.$ZodType, string>([
  [reportFile, 'ReportFile'],
  [finding, 'Finding'],
  [reason, 'Reason'],
  [problemSchema, 'Problem'],
]);

/**
 * JSON Schema of what a handler parses or answers. An answer may gain members without a new version, so none is said to
 * have no others, though our tests allow no others.
 */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema: written, path }) => {
      const name = named.get(zodSchema);
      if (name === undefined || (path.length === 0 && named.get(schema) === name)) {
        plain(written);
        return;
      }
      for (const key of Object.keys(written)) Reflect.deleteProperty(written, key);
      written.$ref = refTo(name);
    },
  });
  return made;
}

/** Without what says nothing to somebody who calls. */
function plain(written: z.core.JSONSchema.BaseSchema): void {
  if (written.additionalProperties === false) delete written.additionalProperties;
  if (written.minimum === Number.MIN_SAFE_INTEGER) delete written.minimum;
  if (written.maximum === Number.MAX_SAFE_INTEGER) delete written.maximum;
  delete written.readOnly;
  delete written.propertyNames;
}

/** What stands once. A report file is one of the formats, each by the schema that parses it. */
export function namedSchemas(): Readonly<Record<string, JsonSchema>> {
  const reports = formats.map((template) => {
    const { $schema: _, ...schema } = z.toJSONSchema(reportSchema(template), { io: 'input' });
    return [`Report-${template.id}`, { title: `报告文件，${template.name}`, ...schema }] as const;
  });
  const others = [...named].filter(([schema]) => schema !== reportFile);
  return {
    ReportFile: { anyOf: reports.map(([name]) => ({ $ref: refTo(name) })) },
    ...Object.fromEntries(reports),
    ...Object.fromEntries(
      others.flatMap(([schema, name]) => (schema instanceof z.ZodType ? [[name, jsonSchema(schema)]] : [])),
    ),
  };
}

export function refTo(name: string): string {
  return `#/components/schemas/${name}`;
}
