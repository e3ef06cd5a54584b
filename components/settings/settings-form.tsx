'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { useWatch } from 'react-hook-form';
import { saveOwnAgency, type OwnAgency } from '@/components/api/agency';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { SeverityMark } from '@/components/ui/severity-mark';
import { TextField } from '@/components/ui/text-field';
import type { Template } from '@/lib/template/types';
import { AgencyFields } from './agency-fields';
import { CheckFields } from './check-fields';
import { LayoutFields } from './layout-fields';
import { settingsSchema, settingsValues, type SettingsOutput, type SettingsValues } from './settings-schema';
import styles from './settings-form.module.css';
import { titleExamples } from './title-examples';
import { useCheckedForm } from './use-checked-form';

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'refused'; readonly message: string };

/** 本机关: what a new report starts from. */
export function SettingsForm({
  agency,
  template,
  year,
}: {
  readonly agency: OwnAgency | null;
  /** The format of the next report, for the examples of its title. */
  readonly template: Pick<Template, 'title'>;
  readonly year: number;
}) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const router = useRouter();
  const { control, field, choice, submit, problems, messageOf, attempt, isBusy } = useCheckedForm<
    SettingsValues,
    SettingsOutput
  >(settingsSchema(template, year), settingsValues(agency), async (settings) => {
    const answer = await saveOwnAgency(settings);
    if (answer.ok) router.refresh();
    setOutcome(
      answer.ok
        ? { kind: 'saved', at: new Date().toLocaleTimeString('zh-CN', { hour12: false }) }
        : { kind: 'refused', message: answer.message },
    );
  });

  const name = useWatch({ control, name: 'name' });

  return (
    <form className={styles.form} onSubmit={submit} onChange={() => setOutcome({ kind: 'none' })} noValidate>
      {problems.length > 0 && <ErrorSummary errors={problems} attempt={attempt} />}
      <AgencyFields field={field} choice={choice} messageOf={messageOf} />
      <TextField
        {...field('address')}
        label="地址"
        autoComplete="street-address"
        error={messageOf('address')}
      />
      <div className={styles.pair}>
        <TextField
          {...field('telephone')}
          label="电话"
          inputMode="tel"
          autoComplete="tel"
          error={messageOf('telephone')}
        />
        <TextField
          {...field('website')}
          label="网站地址"
          hint="公布年度报告的网站，以 http:// 或 https:// 开头。"
          inputMode="url"
          autoComplete="url"
          error={messageOf('website')}
        />
      </div>
      <TextField
        {...field('deadline')}
        className={styles.deadline}
        label="公布截止日期（报告年度的次年）"
        hint="当地要求更早的写在这里，如1月26日。不填按规定：人民政府3月31日，其他机关1月31日。"
        error={messageOf('deadline')}
      />
      <h2 className={styles.head}>版式</h2>
      <LayoutFields
        field={field}
        choice={choice}
        messageOf={messageOf}
        titleExamples={titleExamples(template, name, year)}
      />
      <h2 className={styles.head}>检查</h2>
      <CheckFields field={field} choice={choice} messageOf={messageOf} />
      {outcome.kind === 'refused' && <Notice severity="error">{outcome.message}</Notice>}
      <div className={styles.actions}>
        <Button type="submit" variant="main" aria-disabled={isBusy}>
          保存
        </Button>
        <span role="status">
          {outcome.kind === 'saved' && <SeverityMark severity="ok" word={`已保存 ${outcome.at}`} />}
        </span>
      </div>
    </form>
  );
}
