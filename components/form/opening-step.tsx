'use client';

import { titleLines } from '@/lib/document/title-lines';
import { useReport } from './report-context';
import { DateField } from './date-field';
import { BesideSwitch } from './beside/beside-switch';
import { PartHead } from './part-head';
import { useField } from './use-field';
import { ProseField } from './prose/prose-field';
import type { WordingValues } from './prose/fill-wording';
import styles from './opening-step.module.css';

/** The first step: title, 落款 and 导语. Agency and year are changed from the list of reports. */
export function OpeningStep({ values }: { values: WordingValues }) {
  const { store, isLocked } = useReport();
  const { template } = store;
  const name = useField('signature.name');
  const title = titleLines(template, values.agency, values.year);
  return (
    <>
      <PartHead heading="基本信息与导语">
        <BesideSwitch />
      </PartHead>
      <div className={styles.sheet}>
        <div className={styles.title} aria-label="标题">
          {title.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <p className={styles.note}>
          {`标题由机关名称和报告年度组成，按${template.name}（${template.basis.number}）编制。机关名称、年度在报告列表的操作中更改。`}
        </p>
        <ProseField slot={template.opening} path="text.opening" values={values} label="导语" />
        <div className={styles.signature}>
          <h2>落款</h2>
          <p className={styles.help}>署名和日期印在正文之后；不需要落款的可以留空。</p>
          <div className={styles.fields}>
            <div>
              <label htmlFor={name.id}>署名</label>
              <input {...name} autoComplete="off" readOnly={isLocked} />
            </div>
            <DateField label="成文日期" />
          </div>
        </div>
      </div>
    </>
  );
}
