import { Sheet, SheetBody } from '@/components/ui/sheet';
import type { leftOut as leftOutRules, RuleGroup } from '@/lib/rules/rule-list';
import { RuleItem } from './rule-item';
import styles from './rule-sheets.module.css';

interface RuleSheetsProps {
  readonly groups: readonly RuleGroup[];
  readonly leftOut: typeof leftOutRules;
}

/** 校验规则: a sheet for each group, with a line of links to them. */
export function RuleSheets({ groups, leftOut }: RuleSheetsProps) {
  return (
    <div className={styles.sheets}>
      <nav className={styles.contents} aria-label="规则分类">
        {groups.map(({ prefix, name }) => (
          <a key={prefix} href={`#group-${prefix}`}>
            {name}
          </a>
        ))}
      </nav>
      {groups.map(({ prefix, name, entries }) => (
        <div key={prefix} id={`group-${prefix}`}>
          <Sheet title={name} aside={`${entries.length} 条`}>
            <ul className={styles.list}>
              {entries.map((entry) => (
                <RuleItem key={`${entry.id} ${entry.name}`} entry={entry} />
              ))}
            </ul>
          </Sheet>
        </div>
      ))}
      <Sheet title="不作的检查">
        <SheetBody>
          <ul>
            {leftOut.map(({ id, name, why }) => (
              <li key={id}>
                {id} {name}：{why}
              </li>
            ))}
          </ul>
        </SheetBody>
      </Sheet>
    </div>
  );
}
