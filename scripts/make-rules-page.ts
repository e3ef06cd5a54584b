// Writes the list of rules with their examples to docs/rules.md.
import { writeFileSync } from 'node:fs';
import { formats } from '@/templates/index';
import { rulesPage, rulesPagePath } from './rules-page';

writeFileSync(rulesPagePath, rulesPage(formats));
console.log(`已写入 ${rulesPagePath}`);
