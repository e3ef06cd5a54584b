'use client';

import type { AspectsSection, ProseSection } from '@/lib/template/types';
import { BesideSwitch } from '../beside/beside-switch';
import { PartHead } from '../part-head';
import { useSnapshot } from '../report-context';
import type { WordingValues } from './fill-wording';
import { ProseField } from './prose-field';
import styles from './prose-step.module.css';

/** The step of a part that is prose: five aspects under their headings, or one text. */
export function ProseStep({
  section,
  values,
}: {
  section: AspectsSection | ProseSection;
  values: WordingValues;
}) {
  return (
    <>
      <PartHead heading={section.heading} note={<CharacterCount section={section} />}>
        <BesideSwitch />
      </PartHead>
      <div className={styles.sheet}>
        <p className={styles.help}>{section.help}</p>
        <Slots section={section} values={values} />
      </div>
    </>
  );
}

function Slots({ section, values }: { section: AspectsSection | ProseSection; values: WordingValues }) {
  const isWhole = useSnapshot(({ report }) => {
    const text = report.text[section.id];
    return typeof text === 'object' && 'whole' in text;
  });
  if (section.kind === 'prose') {
    return <ProseField slot={section.slot} path={`text.${section.id}`} values={values} label="正文" />;
  }
  if (isWhole) {
    const { shortName, help, aspects } = section;
    const slot = {
      shortName,
      help,
      ofGovernments: aspects.flatMap(({ ofGovernments = [] }) => ofGovernments),
    };
    return <ProseField slot={slot} path={`text.${section.id}.whole`} values={values} label="正文" />;
  }
  return [section.lead, ...section.aspects].map((aspect) => (
    <ProseField
      key={aspect.id}
      slot={aspect}
      path={`text.${section.id}.${aspect.id}`}
      values={values}
      label={aspect.shortName}
    />
  ));
}

function CharacterCount({ section }: { section: AspectsSection | ProseSection }) {
  const count = useSnapshot(({ report }) => {
    const text = report.text[section.id] ?? '';
    const whole = typeof text === 'string' ? text : Object.values(text).join('');
    return whole.replace(/\s/g, '').length;
  });
  return <>{`${count} 字`}</>;
}
