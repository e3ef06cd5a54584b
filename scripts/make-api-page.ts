// Writes the description of the HTTP interface to docs/schema/openapi.json and its calls to docs/api.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { apiPagePath, openApiFile, openApiPath, withCalls } from './api-page';

writeFileSync(openApiPath, openApiFile());
writeFileSync(apiPagePath, await withCalls(readFileSync(apiPagePath, 'utf8')));
console.log(`已写入 ${openApiPath} 和 ${apiPagePath}`);
