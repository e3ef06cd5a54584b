'use client';

import { useState } from 'react';
import { workIn } from '@/components/api/session';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import styles from './account-facts.module.css';

interface WorkPlaceFormProps {
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  readonly present: string;
}

/** 换机关, for whoever has roles in several: the whole application is about the one chosen. */
export function WorkPlaceForm({ agencies, present }: WorkPlaceFormProps) {
  const [chosen, setChosen] = useState(present);
  const [problem, setProblem] = useState('');

  async function change() {
    const answer = await workIn(chosen);
    if (answer.ok) window.location.assign('/');
    else setProblem(answer.message);
  }

  return (
    <>
      {problem !== '' && <Notice severity="error">{problem}</Notice>}
      <div className={styles.place}>
        <SelectField
          name="workPlace"
          label="现在为哪个机关工作"
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
          options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button onClick={() => void change()}>切换</Button>
      </div>
    </>
  );
}
