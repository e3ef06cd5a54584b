// Writes the JSON Schema of the report file of each format to docs/schema.
import { mkdirSync, writeFileSync } from 'node:fs';
import { formats } from '@/templates/index';
import { reportFileSchema, schemaPath } from './report-file-schema';

mkdirSync('docs/schema', { recursive: true });
for (const template of formats) {
  writeFileSync(schemaPath(template), reportFileSchema(template));
  console.log(`已写入 ${schemaPath(template)}`);
}
